import type { Language } from '../lifecycle/label.js';

/** `YYYY-MM-DD` in Europe/Stockholm. Never a Date at local midnight: a day with 23 or 25 hours would move it. */
export type LegalDay = string;

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;
const MILLISECONDS_A_DAY = 86_400_000;

const stockholm = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  sv: 'januari februari mars april maj juni juli augusti september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

export function isLegalDay(text: string): text is LegalDay {
  if (!SHAPE.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && toLegalDay(time) === text;
}

export function addDays(day: LegalDay, days: number): LegalDay {
  return toLegalDay(utcTime(day) + days * MILLISECONDS_A_DAY);
}

/** Negative when `a` is earlier, positive when later, 0 on the same day. */
export function compareDays(a: LegalDay, b: LegalDay): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function daysBetween(from: LegalDay, to: LegalDay): number {
  return (utcTime(to) - utcTime(from)) / MILLISECONDS_A_DAY;
}

/** 1 is Monday, 7 is Sunday. */
export function weekday(day: LegalDay): number {
  return new Date(utcTime(day)).getUTCDay() || 7;
}

/** The day on the wall in Stockholm at that instant: `inkommet senast 1 juni` is before 24:00 there. */
export function stockholmDay(instant: Date): LegalDay {
  return stockholm.format(instant);
}

/** `1 juni 2016`. */
export function formatDay(day: LegalDay, language: Language = 'sv'): string {
  const date = new Date(utcTime(day));
  return `${date.getUTCDate()} ${MONTHS[language][date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

function utcTime(day: LegalDay): number {
  if (!isLegalDay(day)) throw new RangeError(`not a day: ${day}`);
  return Date.parse(`${day}T00:00:00Z`);
}

function toLegalDay(time: number): LegalDay {
  return new Date(time).toISOString().slice(0, 10);
}
