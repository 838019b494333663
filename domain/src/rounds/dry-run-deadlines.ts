import { dayOffName, weekdayName } from '../calendar/day-off.js';
import type { LegalDay } from '../calendar/legal-day.js';
import { rollForward } from '../calendar/working-days.js';
import type { DryRun } from '../contracts/round-setup.js';
import { countyName } from '../places/counties.js';
import type { ShiftableDeadline } from './effective-day.js';
import { APPLICATION_DAYS, ROUND_DAY_LABELS, ROUND_DAYS, type RoundDay } from './round-days.js';
import type { RoundPlan } from './round-plan.js';
import { SHIFTABLE_DAYS } from './shiftable-days.js';

type Deadline = DryRun['deadlines'][number];

/** Every day of the round, then the counties' own, with the holiday each falls on and where it moves. */
export function deadlinesOf({ mechanism, days, settings }: RoundPlan): Deadline[] {
  const { rollRules, countyExceptions } = settings;
  const applying = new Set<RoundDay>(APPLICATION_DAYS);
  const rolls = (deadline: ShiftableDeadline | undefined) =>
    deadline !== undefined && rollRules[deadline] === 'nextWorkingDay';
  const general = ROUND_DAYS.flatMap((name) => {
    const day = days[name];
    if (day === null || (mechanism === 'requisition' && applying.has(name))) return [];
    const words = ROUND_DAY_LABELS[name];
    return [row(name, words.charAt(0).toUpperCase() + words.slice(1), day, rolls(shiftableOf(name)), null)];
  });
  const own = countyExceptions.map(({ deadline, countyCode, dueOn }) => {
    const { day, label } = SHIFTABLE_DAYS[deadline];
    return row(day, `${label} i ${countyName(countyCode)}`, dueOn, rolls(deadline), countyCode);
  });
  return [...general, ...own];
}

function shiftableOf(name: RoundDay): ShiftableDeadline | undefined {
  const all = Object.keys(SHIFTABLE_DAYS) as ShiftableDeadline[];
  return all.find((deadline) => SHIFTABLE_DAYS[deadline].day === name);
}

function row(
  deadline: string,
  label: string,
  day: LegalDay,
  rolls: boolean,
  countyCode: string | null,
): Deadline {
  const dayOff = dayOffName(day) ?? null;
  const movesTo = dayOff !== null && rolls ? rollForward(day) : null;
  return { deadline, label, day, weekday: weekdayName(day), dayOff, movesTo, countyCode };
}
