import { useState } from 'react';
import Button from '@mui/material/Button';
import type { ChangeRequestRow } from '#domain/contracts/aftermath.js';
import { useLanguage, useWords } from '../../../i18n/use-words.js';
import { Facts } from '../../../shared/Facts.js';
import { ActionDialog } from '../../../shared/form/ActionDialog.js';
import { formatDay } from '../../../shared/format.js';
import { Passage } from '../../../shared/Passage.js';
import { Section } from '../../../shared/Section.js';
import { StatusChip } from '../../../shared/StatusChip.js';
import { useMayHere } from '../conflict/case-access.js';

/** What the recipient has asked to change after the decision, old beside new. */
export function ChangeSection({ requests }: { requests: ChangeRequestRow[] }) {
  const say = useWords();
  return (
    <Section title={say('Ändringsbegäran', 'Change requests')}>
      {requests.length === 0 && (
        <p style={{ margin: 0 }}>
          {say('Mottagaren har inte begärt någon ändring.', 'The recipient has not asked for any change.')}
        </p>
      )}
      {requests.map((request) => (
        <Change key={request.id} request={request} />
      ))}
    </Section>
  );
}

function Change({ request }: { request: ChangeRequestRow }) {
  const say = useWords();
  const locale = useLanguage();
  const mayDecide = useMayHere()('change.decide') && request.state === 'requested';
  const [open, setOpen] = useState(false);
  return (
    <Section
      level="h3"
      title={request.subjectLabel}
      actions={
        <>
          <StatusChip status={request.state} label={request.stateLabel} />
          {mayDecide && (
            <Button size="small" variant="contained" onClick={() => setOpen(true)}>
              {say('Besluta om ändringen …', 'Decide on the change …')}
            </Button>
          )}
        </>
      }
    >
      <Facts
        min={260}
        facts={[
          [say('Gäller nu', 'As it is'), request.oldValue],
          [say('Begärd ändring', 'Change asked for'), request.newValue],
          [say('Begärd', 'Asked for'), `${formatDay(request.requestedOn, locale)}, ${request.requestedBy}`],
          ...(request.decidedOn
            ? [
                [
                  say('Beslutad', 'Decided'),
                  `${formatDay(request.decidedOn, locale)}, ${request.decidedBy ?? ''}`,
                ] as [string, string],
              ]
            : []),
        ]}
      />
      <Passage level="h4" title={say('Mottagarens skäl', 'The recipient’s reasons')} text={request.reasons} />
      {request.decisionReasons && (
        <Passage
          level="h4"
          title={say('Skäl för beslutet', 'Reasons for the decision')}
          text={request.decisionReasons}
        />
      )}
      {open && (
        <ActionDialog
          title={say('Besluta om ändringen', 'Decide on the change')}
          intro={say(
            `Från: ${request.oldValue} Till: ${request.newValue}`,
            `From: ${request.oldValue} To: ${request.newValue}`,
          )}
          path={`/change-requests/${request.id}/decision`}
          fixed={{ version: request.version }}
          fields={[
            {
              name: 'approved',
              label: say('Beslut', 'Decision'),
              kind: 'choice',
              options: [
                { value: 'yes', label: say('Godkänn ändringen', 'Approve the change') },
                { value: 'no', label: say('Avslå begäran', 'Deny the request') },
              ],
            },
            { name: 'reasons', label: say('Skäl', 'Reasons'), kind: 'longText', max: 4000 },
          ]}
          shape={({ approved, ...body }) => ({ ...body, approved: approved === 'yes' })}
          submitLabel={say('Besluta', 'Decide')}
          success={say('Beslutet är fattat.', 'The decision has been made.')}
          onClose={() => setOpen(false)}
        />
      )}
    </Section>
  );
}
