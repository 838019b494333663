import type { RoundMechanism } from '#domain/contracts/index.js';
import type { Words } from '../../../i18n/use-words.js';

export type CalendarDay =
  | 'applicationOpensOn'
  | 'applicationClosesOn'
  | 'opinionDueOn'
  | 'decisionPlannedOn'
  | 'requisitionOpensOn'
  | 'requisitionClosesOn'
  | 'useFrom'
  | 'useTo'
  | 'reportDueOn'
  | 'repaymentDueOn';

/** The days of a round, in the order of the year. */
export function calendarDays(mechanism: RoundMechanism, say: Words): { name: CalendarDay; label: string }[] {
  const applying: { name: CalendarDay; label: string }[] = [
    { name: 'applicationOpensOn', label: say('Ansökan öppnar', 'Applications open') },
    { name: 'applicationClosesOn', label: say('Ansökan senast', 'Apply by') },
    { name: 'opinionDueOn', label: say('Yttranden senast', 'Opinions by') },
    { name: 'decisionPlannedOn', label: say('Beslut planeras', 'Decision planned') },
  ];
  return [
    ...(mechanism === 'application' ? applying : []),
    { name: 'requisitionOpensOn', label: say('Rekvisition från', 'Requisition from') },
    { name: 'requisitionClosesOn', label: say('Rekvisition senast', 'Requisition by') },
    { name: 'useFrom', label: say('Pengarna används från', 'Use from') },
    { name: 'useTo', label: say('Pengarna används till', 'Use until') },
    { name: 'reportDueOn', label: say('Redovisas senast', 'Report by') },
    { name: 'repaymentDueOn', label: say('Återbetalas senast', 'Repay by') },
  ];
}
