import { addDays, type LegalDay } from './legal-day.js';

/** The same day of the month `count` months later, or the last day of a month that is too short. `count` is 0 or more. */
export function addMonths(day: LegalDay, count: number): LegalDay {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const months = year * 12 + (month - 1) + count;
  const first = dayOf(Math.floor(months / 12), (months % 12) + 1);
  const next = months + 1;
  const last = addDays(dayOf(Math.floor(next / 12), (next % 12) + 1), -1);
  const wanted = addDays(first, date - 1);
  return wanted < last ? wanted : last;
}

function dayOf(year: number, month: number): LegalDay {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
}
