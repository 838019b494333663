import { useEffect, useState, type FormEvent } from 'react';
import type { Organisation } from '#domain/contracts/organisations.js';
import { formatBankgiro, formatOrganisationNumber } from '../../../shared/format.js';
import { problemLines } from '../../http/problem-text.js';
import { useAction } from '../../http/use-action.js';
import { useResource } from '../../http/use-resource.js';
import { useTexts } from '../../i18n/locale.js';
import { useMayFor } from '../../session/may-for.js';
import { Button } from '../../ui/Button.js';
import { Facts } from '../../ui/Facts.js';
import { TextArea, TextField } from '../../ui/Field.js';
import { Message, ProblemMessage } from '../../ui/Message.js';
import { Section } from '../../ui/Section.js';

export function Contact({ organisationId }: { organisationId: number }) {
  const texts = useTexts();
  const words = texts.organisation;
  const may = useMayFor(organisationId);
  const { value, problem, loading, reload } = useResource<Organisation>(
    `/api/organisations/${organisationId}`,
  );
  const [editing, setEditing] = useState(false);
  const shown = (text: string | null | undefined) => text || <span className="quiet">{words.missing}</span>;
  return (
    <Section title={words.contact}>
      {loading && <p role="status">{texts.loading}</p>}
      {!value && problem && <Message tone="danger" title={problemLines(problem, texts)[0]?.title} />}
      {value && !editing && (
        <>
          <Facts
            rows={[
              [
                words.number,
                value.organisationNumber ? formatOrganisationNumber(value.organisationNumber) : shown(null),
              ],
              [words.email, shown(value.contactEmail)],
              [words.phone, shown(value.contactPhone)],
              [
                words.address,
                <span key="address" className="pre">
                  {shown(value.postalAddress)}
                </span>,
              ],
              [words.bankgiro, value.bankgiro ? formatBankgiro(value.bankgiro) : shown(null)],
            ]}
          />
          {may('organisation.change') && (
            <p className="actions no-print">
              <Button look="secondary" onClick={() => setEditing(true)}>
                {words.change}
              </Button>
            </p>
          )}
        </>
      )}
      {value && editing && (
        <ContactForm
          key={value.version}
          organisation={value}
          onStale={reload}
          onClose={() => setEditing(false)}
          onDone={() => {
            setEditing(false);
            reload();
          }}
        />
      )}
    </Section>
  );
}

interface ContactFormProps {
  organisation: Organisation;
  onStale: () => void;
  onClose: () => void;
  onDone: () => void;
}

function ContactForm({ organisation, onStale, onClose, onDone }: ContactFormProps) {
  const texts = useTexts();
  const words = texts.organisation;
  const { run, busy, problem } = useAction();
  const [change, setChange] = useState({
    contactEmail: organisation.contactEmail ?? '',
    contactPhone: organisation.contactPhone ?? '',
    postalAddress: organisation.postalAddress ?? '',
  });
  useEffect(() => document.getElementById('contact-email')?.focus(), []);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (
      await run('PATCH', `/api/organisations/${organisation.id}`, {
        version: organisation.version,
        ...change,
      })
    )
      onDone();
  };
  const wrong = (field: string) => problem?.fields?.find((f) => f.field === field)?.message;
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      {problem && (
        <ProblemMessage
          problem={problem}
          fieldIds={{
            contactEmail: 'contact-email',
            contactPhone: 'contact-phone',
            postalAddress: 'contact-address',
          }}
        />
      )}
      {problem?.status === 409 && (
        <p>
          <Button look="secondary" onClick={onStale}>
            {texts.retry}
          </Button>
        </p>
      )}
      <TextField
        id="contact-email"
        type="email"
        label={words.email}
        value={change.contactEmail}
        error={wrong('contactEmail')}
        maxLength={254}
        onChange={(event) => setChange({ ...change, contactEmail: event.target.value })}
      />
      <TextField
        id="contact-phone"
        type="tel"
        label={words.phone}
        value={change.contactPhone}
        error={wrong('contactPhone')}
        maxLength={40}
        onChange={(event) => setChange({ ...change, contactPhone: event.target.value })}
      />
      <TextArea
        id="contact-address"
        label={words.address}
        value={change.postalAddress}
        error={wrong('postalAddress')}
        rows={3}
        maxLength={300}
        onChange={(event) => setChange({ ...change, postalAddress: event.target.value })}
      />
      <p className="actions">
        <Button type="submit" busy={busy}>
          {texts.save}
        </Button>
        <Button look="secondary" onClick={onClose}>
          {texts.cancel}
        </Button>
      </p>
    </form>
  );
}
