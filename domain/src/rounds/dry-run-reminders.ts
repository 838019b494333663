import type { LegalDay } from '../calendar/legal-day.js';
import { type ReminderOffset, reminderDays } from '../calendar/reminders.js';
import { effectiveDay, type ShiftableDeadline } from './effective-day.js';
import type { RoundPlan } from './round-plan.js';
import { SHIFTABLE_DAYS } from './shiftable-days.js';

export interface Sent {
  day: LegalDay;
  kind: string;
  n: number;
}

/** How many have not answered yet when a reminder goes out; experience, not law. */
const OUTSTANDING: Readonly<Record<ReminderOffset, number>> = {
  [-30]: 1,
  [-7]: 0.5,
  [-1]: 0.2,
  0: 0.1,
  1: 0.05,
  10: 0.02,
};

/** The reminders of one deadline, to those who are expected not to have done it yet, and none before it was asked for. */
export function remind(
  plan: RoundPlan,
  deadline: ShiftableDeadline,
  counties: readonly string[],
  from: LegalDay,
  kind: string,
): Sent[] {
  return perDueDay(plan, deadline, counties).flatMap(([dueOn, n]) =>
    reminderDays(dueOn)
      .filter(({ day }) => day > from)
      .map(({ offset, day }) => ({ day, kind, n: Math.round(n * OUTSTANDING[offset]) })),
  );
}

export function perDueDay(
  plan: RoundPlan,
  deadline: ShiftableDeadline,
  counties: readonly string[],
): [LegalDay, number][] {
  const counts = new Map<LegalDay, number>();
  for (const county of counties) {
    const dueOn = dueIn(plan, deadline, county);
    if (dueOn !== null) counts.set(dueOn, (counts.get(dueOn) ?? 0) + 1);
  }
  return [...counts];
}

export function dueIn(
  { days, settings }: RoundPlan,
  deadline: ShiftableDeadline,
  county: string,
): LegalDay | null {
  const day = days[SHIFTABLE_DAYS[deadline].day];
  return day === null ? null : effectiveDay(settings, deadline, day, county);
}
