import { addDays, daysBetween, type LegalDay, weekday } from './legal-day.js';

export interface IsoWeek {
  year: number;
  week: number;
  /** The Monday. */
  from: LegalDay;
}

/** ISO 8601: a week belongs to the year its Thursday is in. */
export function isoWeek(day: LegalDay): IsoWeek {
  const from = addDays(day, 1 - weekday(day));
  const year = Number(addDays(from, 3).slice(0, 4));
  const firstThursday = addDays(`${year}-01-04`, 4 - weekday(`${year}-01-04`));
  return { year, week: daysBetween(firstThursday, addDays(from, 3)) / 7 + 1, from };
}
