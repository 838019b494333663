import type { AppealRow } from '#domain/contracts/aftermath.js';
import type { Words } from '../../../i18n/use-words.js';
import type { CaseAct } from '../case-acts.js';

/** The two findings are one question: was it in time? */
const TIMELINESS = ['findInTime', 'dismissLate'];
const GIVEN_IN_FORM = ['reasons.missing', 'appeal.courtMissing', 'appeal.outcomeDayMissing'];
const OUTCOMES = ['registerOutcome', 'withdrawAppeal'];

export function appealActs({ allowedEvents }: Pick<AppealRow, 'allowedEvents'>, say: Words): CaseAct[] {
  const has = (events: string[]) => allowedEvents.filter(({ event }) => events.includes(event));
  const blocked = (events: string[]) =>
    (has(events)[0]?.reasons ?? []).filter(({ code }) => !GIVEN_IN_FORM.includes(code));
  const act = (event: string, events: string[], label: string): CaseAct[] =>
    has(events).length === 0 ? [] : [{ event, label, reasons: blocked(events) }];
  return [
    ...act('timeliness', TIMELINESS, say('Pröva om det kom i rätt tid', 'Examine whether it came in time')),
    ...act('handOver', ['handOver'], say('Överlämna till domstolen', 'Hand over to the court')),
    ...act('outcome', OUTCOMES, say('Registrera utgången', 'Register the outcome')),
  ];
}
