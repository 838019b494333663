import type { LegalDay } from '../calendar/legal-day.js';
import { rollForward } from '../calendar/working-days.js';
import type { RoundSettings, SHIFTABLE } from '../contracts/round-settings.js';

export type ShiftableDeadline = (typeof SHIFTABLE)[number];
type Rules = Pick<RoundSettings, 'rollRules' | 'countyExceptions'>;

/** The day that counts for a recipient in `countyCode`: the county's own where the round grants one, then moved to the next working day where the round says so. */
export function effectiveDay(
  { rollRules, countyExceptions }: Rules,
  deadline: ShiftableDeadline,
  day: LegalDay,
  countyCode: string,
): LegalDay {
  const exception = countyExceptions.find(
    (one) => one.deadline === deadline && one.countyCode === countyCode,
  );
  const due = exception?.dueOn ?? day;
  return rollRules[deadline] === 'nextWorkingDay' ? rollForward(due) : due;
}
