import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { AllowedEvent, CaseDetail } from '#domain/contracts/cases.js';
import { formPath, type FormKind } from '../../form-path.js';
import { useTexts } from '../../i18n/locale.js';
import { Button } from '../../ui/Button.js';
import { Section } from '../../ui/Section.js';
import { WithdrawalDialog } from './WithdrawalDialog.js';

/** Where an event is carried out; one that has no place in the portal is not shown. */
const FORM_OF: Readonly<Record<string, FormKind>> = {
  requisition: 'requisition',
  submitReport: 'report',
  submitApplication: 'application',
};
const WITHDRAW = 'withdraw';

export function OtherActions({ grantCase, onChanged }: { grantCase: CaseDetail; onChanged: () => void }) {
  const texts = useTexts();
  const navigate = useNavigate();
  const [withdrawing, setWithdrawing] = useState(false);
  const offered = grantCase.toDo?.form;
  const events = grantCase.allowedEvents.filter(
    ({ event }) => event === WITHDRAW || (FORM_OF[event] && FORM_OF[event] !== offered),
  );
  if (events.length === 0) return null;
  const start = ({ event }: AllowedEvent) => {
    const kind = FORM_OF[event];
    if (kind) void navigate(formPath(grantCase.id, kind));
    else setWithdrawing(true);
  };
  return (
    <Section title={texts.caseFile.otherActions} className="no-print">
      <ul className="event-list">
        {events.map((event) => (
          <li key={event.event}>
            <EventButton event={event} onStart={() => start(event)} />
          </li>
        ))}
      </ul>
      {withdrawing && (
        <WithdrawalDialog grantCase={grantCase} onClose={() => setWithdrawing(false)} onDone={onChanged} />
      )}
    </Section>
  );
}

/** A blocked event stays where it is looked for, with every reason beside it. */
function EventButton({ event, onStart }: { event: AllowedEvent; onStart: () => void }) {
  const texts = useTexts();
  if (event.allowed)
    return (
      <Button look="secondary" onClick={onStart}>
        {event.label}
      </Button>
    );
  const reasonsId = `reasons-${event.event}`;
  return (
    <>
      <button
        type="button"
        className="button button-secondary"
        aria-disabled="true"
        aria-describedby={reasonsId}
      >
        {event.label}
      </button>
      <div id={reasonsId} className="reasons">
        <p>{texts.caseFile.whyNot}</p>
        <ul>
          {event.reasons.map((reason) => (
            <li key={reason.code}>
              <strong>{reason.title}</strong> {reason.detail}
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
