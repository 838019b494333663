import { isLegalDay, type LegalDay } from '../calendar/legal-day.js';
import { rollForward } from '../calendar/working-days.js';
import type { RoundSettings } from '../contracts/round-settings.js';
import { ROUND_DAYS, type RoundDay } from './round-days.js';
import { SHIFTABLE_DAYS } from './shiftable-days.js';

type Days = Readonly<Record<RoundDay, LegalDay | null>>;

/** The same days so many years later; 29 February becomes the 28th, and a day that rolls is set on a working day at once. */
export function movedDays(days: Days, years: number, { rollRules }: Pick<RoundSettings, 'rollRules'>): Days {
  const rolling = new Set(
    Object.entries(SHIFTABLE_DAYS)
      .filter(([deadline]) => rollRules[deadline as keyof typeof SHIFTABLE_DAYS] === 'nextWorkingDay')
      .map(([, { day }]) => day),
  );
  const moved = ROUND_DAYS.map((name): [RoundDay, LegalDay | null] => {
    const day = days[name];
    if (day === null) return [name, null];
    const later = yearsLater(day, years);
    return [name, rolling.has(name) ? rollForward(later) : later];
  });
  return Object.fromEntries(moved) as Record<RoundDay, LegalDay | null>;
}

/** What a county was granted concerned the days of that year; the budget's years follow the round. */
export function movedSettings(settings: RoundSettings, years: number): RoundSettings {
  return {
    ...settings,
    budgetYears: settings.budgetYears.map((year) => year + years),
    countyExceptions: [],
  };
}

function yearsLater(day: LegalDay, years: number): LegalDay {
  const year = String(Number(day.slice(0, 4)) + years).padStart(4, '0');
  return isLegalDay(`${year}${day.slice(4)}`) ? `${year}${day.slice(4)}` : `${year}-02-28`;
}
