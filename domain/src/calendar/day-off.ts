import { addDays, type LegalDay, weekday } from './legal-day.js';
import { holidayName } from './public-holidays.js';
import { isWorkingDay } from './working-days.js';

export const WEEKDAYS = ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'] as const;

export function weekdayName(day: LegalDay): string {
  return WEEKDAYS[weekday(day) - 1] ?? '';
}

/** What the day is called when nobody works: the holiday's name, the eve's, or the weekday; undefined on a working day. */
export function dayOffName(day: LegalDay): string | undefined {
  if (isWorkingDay(day)) return undefined;
  return holidayName(day) ?? eveName(day) ?? weekdayName(day);
}

/** The three eves that lag (1930:173) 2 § treats as holidays. */
function eveName(day: LegalDay): string | undefined {
  const date = day.slice(5);
  if (date === '12-24') return 'julafton';
  if (date === '12-31') return 'nyårsafton';
  return holidayName(addDays(day, 1)) === 'midsommardagen' ? 'midsommarafton' : undefined;
}
