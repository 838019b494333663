import { useState } from 'react';
import Button from '@mui/material/Button';
import type { DelayRequestRow } from '#domain/contracts/aftermath.js';
import type { CaseDetail } from '#domain/contracts/index.js';
import { useLanguage, useWords } from '../../../i18n/use-words.js';
import { Facts } from '../../../shared/Facts.js';
import { ActionDialog } from '../../../shared/form/ActionDialog.js';
import { formatDay } from '../../../shared/format.js';
import { Passage } from '../../../shared/Passage.js';
import { Section } from '../../../shared/Section.js';
import { StatusChip } from '../../../shared/StatusChip.js';
import { useMayHere } from '../conflict/case-access.js';

interface Props {
  grantCase: CaseDetail;
  request: DelayRequestRow | null;
  /** Before the decision; there is nothing to delay afterwards. */
  open: boolean;
}

/** A case that takes long: what the party is told (11 §), and its one request to have it decided (12 §). */
export function DelaySection({ grantCase: { id, version }, request, open }: Props) {
  const say = useWords();
  const mayHandle = useMayHere()('delay.handle');
  const [dialog, setDialog] = useState<'notice' | 'refusal'>();
  return (
    <Section
      title={say('Långsam handläggning', 'Slow handling')}
      actions={
        mayHandle &&
        open && (
          <Button size="small" variant="outlined" onClick={() => setDialog('notice')}>
            {say('Underrätta om försening …', 'Tell of a delay …')}
          </Button>
        )
      }
    >
      {request ? (
        <Request request={request} onRefuse={mayHandle ? () => setDialog('refusal') : undefined} />
      ) : (
        <p style={{ margin: 0, maxWidth: '75ch' }}>
          {say(
            'Sökanden har inte begärt att ärendet ska avgöras. Det kan göras en gång, när sex månader har gått (12 § förvaltningslagen).',
            'The applicant has not asked for the case to be decided. It may do so once, after six months (section 12 of the Administrative Procedure Act).',
          )}
        </p>
      )}
      {dialog === 'notice' && (
        <ActionDialog
          title={say('Underrätta om försening', 'Tell of a delay')}
          intro={say(
            'Blir avgörandet väsentligt försenat ska sökanden få veta det, och varför (11 § förvaltningslagen).',
            'If the decision is considerably delayed the applicant is to be told so, and why (section 11 of the Administrative Procedure Act).',
          )}
          path={`/cases/${id}/delay-notice`}
          fixed={{ version }}
          fields={[
            {
              name: 'reasons',
              label: say('Varför det dröjer', 'Why it takes time'),
              kind: 'longText',
              max: 4000,
            },
            {
              name: 'newDecisionOn',
              label: say('Beräknad dag för beslut', 'Expected day of decision'),
              kind: 'day',
              optional: true,
            },
          ]}
          submitLabel={say('Skicka', 'Send')}
          success={say('Sökanden är underrättad.', 'The applicant has been told.')}
          onClose={() => setDialog(undefined)}
        />
      )}
      {dialog === 'refusal' && request && (
        <ActionDialog
          title={say('Avslå begäran om avgörande', 'Refuse the request')}
          intro={say(
            'Skälen anges i ett särskilt beslut, som får överklagas (12 § förvaltningslagen).',
            'The reasons are given in a decision of its own, which may be appealed (section 12 of the Administrative Procedure Act).',
          )}
          path={`/delay-requests/${request.id}/refusal`}
          fixed={{ version: request.version }}
          fields={[{ name: 'reasons', label: say('Skäl', 'Reasons'), kind: 'longText', max: 4000 }]}
          danger
          submitLabel={say('Avslå begäran', 'Refuse')}
          success={say('Begäran är avslagen.', 'The request has been refused.')}
          onClose={() => setDialog(undefined)}
        />
      )}
    </Section>
  );
}

function Request({ request, onRefuse }: { request: DelayRequestRow; onRefuse?: () => void }) {
  const say = useWords();
  const locale = useLanguage();
  const { state, stateLabel, text, reasons, requestedOn, requestedBy, dueOn, decidedOn, decidedBy } = request;
  return (
    <>
      <Facts
        facts={[
          [say('Tillstånd', 'State'), <StatusChip key="state" status={state} label={stateLabel} />],
          [say('Begärt', 'Asked for'), `${formatDay(requestedOn, locale)}, ${requestedBy}`],
          [say('Avgörs senast', 'To be settled by'), formatDay(dueOn, locale)],
          ...(decidedOn
            ? [
                [say('Avgjort', 'Settled'), `${formatDay(decidedOn, locale)}, ${decidedBy ?? ''}`] as [
                  string,
                  string,
                ],
              ]
            : []),
        ]}
      />
      <Passage title={say('Begäran', 'The request')} text={text} />
      {reasons && <Passage title={say('Skäl', 'Reasons')} text={reasons} />}
      {decidedOn === null && onRefuse && (
        <Button size="small" variant="outlined" sx={{ mt: 2 }} onClick={onRefuse}>
          {say('Avslå begäran …', 'Refuse the request …')}
        </Button>
      )}
    </>
  );
}
