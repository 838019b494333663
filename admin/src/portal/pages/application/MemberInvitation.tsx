import { useState, type FormEvent } from 'react';
import type { z } from 'zod';
import type { ApplicationMember, applicantOrganisation } from '#domain/contracts/applications.js';
import { problemLines } from '../../http/problem-text.js';
import { useAction } from '../../http/use-action.js';
import { useResource } from '../../http/use-resource.js';
import { useTexts } from '../../i18n/locale.js';
import { Button } from '../../ui/Button.js';
import { TextField } from '../../ui/Field.js';
import { Message, ProblemMessage } from '../../ui/Message.js';
import { Section } from '../../ui/Section.js';
import { takingPart } from './shares.js';

type Found = z.infer<typeof applicantOrganisation>;
const FIELD = 'member-search';
const SHORTEST = 2;

interface InvitationProps {
  caseId: number;
  roundId: number;
  version: number;
  members: readonly ApplicationMember[];
  onInvited: (name: string) => void;
  onStale: () => void;
}

/** A search and a list of buttons: works with every aid, and nobody is invited by a slip of the keyboard. */
export function MemberInvitation(props: InvitationProps) {
  const { caseId, roundId, version, members, onInvited, onStale } = props;
  const texts = useTexts();
  const words = texts.application.members;
  const { run, busy, problem } = useAction();
  const [name, setName] = useState('');
  const [asked, setAsked] = useState('');
  const [short, setShort] = useState(false);
  const found = useResource<Found[]>(
    asked ? `/api/applicant-organisations?roundId=${roundId}&q=${encodeURIComponent(asked)}` : null,
  );
  const search = (event: FormEvent) => {
    event.preventDefault();
    const wanted = name.trim();
    setShort(wanted.length < SHORTEST);
    if (wanted.length < SHORTEST) document.getElementById(FIELD)?.focus();
    else setAsked(wanted);
  };
  const invite = async (organisation: Found) => {
    const body = { version, organisationId: organisation.id, share: null };
    if (!(await run('POST', `/api/cases/${caseId}/members`, body))) return onStale();
    setAsked('');
    setName('');
    onInvited(organisation.name);
    document.getElementById(FIELD)?.focus();
  };
  const already = new Set(takingPart(members).map(({ organisationId }) => organisationId));
  return (
    <Section title={words.invite} className="no-print">
      {problem && <ProblemMessage problem={problem} />}
      <form className="search" onSubmit={search} noValidate role="search">
        <TextField
          id={FIELD}
          type="search"
          label={words.search}
          hint={words.searchHint}
          value={name}
          maxLength={100}
          autoComplete="off"
          error={short ? words.tooShort : undefined}
          onChange={(event) => setName(event.target.value)}
        />
        <Button type="submit" look="secondary">
          {words.searchButton}
        </Button>
      </form>
      <p role="status" className="quiet">
        {found.loading && words.searching}
        {found.value && words.hits(found.value.length)}
      </p>
      {found.problem && <Message tone="danger" title={problemLines(found.problem, texts)[0]?.title} />}
      <ul className="lines">
        {found.value?.map((organisation) => (
          <li key={organisation.id} className="found">
            <span>
              <strong>{organisation.name}</strong>
              <span className="quiet block">{organisation.countyName}</span>
            </span>
            {already.has(organisation.id) ? (
              <span className="quiet">{words.already}</span>
            ) : (
              <Button
                look="secondary"
                className="button-small"
                busy={busy}
                onClick={() => void invite(organisation)}
              >
                {words.inviteThis}
                <span className="visually-hidden"> {organisation.name}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
