import { addDays, weekday, type LegalDay } from './legal-day.js';
import { holidayName, isPublicHoliday } from './public-holidays.js';

export { isPublicHoliday } from './public-holidays.js';

/** Monday to Friday, less public holidays and the three eves that lag (1930:173) 2 § puts beside them. */
export function isWorkingDay(day: LegalDay): boolean {
  return weekday(day) < 6 && !isPublicHoliday(day) && !isEve(day);
}

/** The day `count` working days after `day` (before, when negative); `day` itself is never counted, and 0 leaves it as it is. */
export function addWorkingDays(day: LegalDay, count: number): LegalDay {
  const step = Math.sign(count);
  let reached = day;
  for (let left = Math.abs(count); left > 0;) {
    reached = addDays(reached, step);
    if (isWorkingDay(reached)) left -= 1;
  }
  return reached;
}

/** The first working day on or after `day`: lag (1930:173) 2 §. Not for the end of a use period, which stays where it is. */
export function rollForward(day: LegalDay): LegalDay {
  let reached = day;
  while (!isWorkingDay(reached)) reached = addDays(reached, 1);
  return reached;
}

function isEve(day: LegalDay): boolean {
  return (
    day.endsWith('-12-24') || day.endsWith('-12-31') || holidayName(addDays(day, 1)) === 'midsommardagen'
  );
}
