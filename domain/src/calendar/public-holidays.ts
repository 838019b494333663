import { addDays, weekday, type LegalDay } from './legal-day.js';

const FIXED: Readonly<Record<string, string>> = {
  '01-01': 'nyårsdagen',
  '01-06': 'trettondedag jul',
  '05-01': 'första maj',
  '12-25': 'juldagen',
  '12-26': 'annandag jul',
};

const DAYS_FROM_EASTER: readonly (readonly [number, string])[] = [
  [-2, 'långfredagen'],
  [0, 'påskdagen'],
  [1, 'annandag påsk'],
  [39, 'Kristi himmelsfärdsdag'],
  [49, 'pingstdagen'],
];

/** The holidays with a name in lag (1989:253); ordinary Sundays are public holidays too but have none. */
export function holidayName(day: LegalDay): string | undefined {
  return holidaysOf(Number(day.slice(0, 4))).get(day);
}

/** Lag (1989:253) om allmänna helgdagar, Sundays included. */
export function isPublicHoliday(day: LegalDay): boolean {
  return weekday(day) === 7 || holidayName(day) !== undefined;
}

const known = new Map<number, ReadonlyMap<LegalDay, string>>();

/** Named holidays of a year, by day. */
export function holidaysOf(year: number): ReadonlyMap<LegalDay, string> {
  const found = known.get(year) ?? listHolidays(year);
  known.set(year, found);
  return found;
}

function listHolidays(year: number): ReadonlyMap<LegalDay, string> {
  const yyyy = String(year).padStart(4, '0');
  const easter = easterSunday(year);
  const holidays = new Map<LegalDay, string>(
    Object.entries(FIXED).map(([date, name]) => [`${yyyy}-${date}`, name]),
  );
  for (const [offset, name] of DAYS_FROM_EASTER) holidays.set(addDays(easter, offset), name);
  // Lag (2004:1320): from 2005 the national day took the place of annandag pingst.
  if (year >= 2005) holidays.set(`${yyyy}-06-06`, 'nationaldagen');
  else holidays.set(addDays(easter, 50), 'annandag pingst');
  holidays.set(saturdayFrom(`${yyyy}-06-20`), 'midsommardagen');
  holidays.set(saturdayFrom(`${yyyy}-10-31`), 'alla helgons dag');
  return holidays;
}

function saturdayFrom(day: LegalDay): LegalDay {
  return addDays(day, (13 - weekday(day)) % 7);
}

/** Gregorian Easter by Meeus, Jones and Butcher. */
function easterSunday(year: number): LegalDay {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  const month = Math.floor(f / 31);
  const day = (f % 31) + 1;
  return `${String(year).padStart(4, '0')}-0${month}-${String(day).padStart(2, '0')}`;
}
