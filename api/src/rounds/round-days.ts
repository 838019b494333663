import type { LegalDay } from '#domain/calendar/legal-day.js';
import type { FieldProblem } from '#domain/errors.js';

export interface RoundDays {
  requisitionOpensOn: LegalDay;
  requisitionClosesOn: LegalDay;
  useFrom: LegalDay;
  useTo: LegalDay;
  reportDueOn: LegalDay;
  repaymentDueOn: LegalDay;
}

export const ROUND_DAYS = [
  'requisitionOpensOn',
  'requisitionClosesOn',
  'useFrom',
  'useTo',
  'reportDueOn',
  'repaymentDueOn',
] as const;

const LABELS: Readonly<Record<keyof RoundDays, string>> = {
  requisitionOpensOn: 'rekvisitionstidens första dag',
  requisitionClosesOn: 'rekvisitionstidens sista dag',
  useFrom: 'användningstidens första dag',
  useTo: 'användningstidens sista dag',
  reportDueOn: 'sista dag för redovisning',
  repaymentDueOn: 'sista dag för återbetalning',
};

/** The use period may begin before the window opens: money may be used retroactively (domain.md A5). */
const ORDER: readonly (readonly [keyof RoundDays, keyof RoundDays])[] = [
  ['requisitionOpensOn', 'requisitionClosesOn'],
  ['useFrom', 'useTo'],
  ['requisitionClosesOn', 'useTo'],
  ['useTo', 'reportDueOn'],
  ['reportDueOn', 'repaymentDueOn'],
];

/** Every pair of days that stands in the wrong order, said of the later one. */
export function daysOutOfOrder(days: RoundDays): FieldProblem[] {
  return ORDER.filter(([first, second]) => days[first] > days[second]).map(([first, second]) => ({
    field: second,
    code: 'days.order',
    message: `Dagen kan inte ligga före ${LABELS[first]} (${days[first]}).`,
  }));
}
