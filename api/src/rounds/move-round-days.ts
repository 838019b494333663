import type { EntityManager } from 'typeorm';
import type { LegalDay } from '#domain/calendar/legal-day.js';
import { effectiveDay, type ShiftableDeadline } from '#domain/rounds/effective-day.js';
import { SHIFTABLE_DAYS } from '#domain/rounds/shiftable-days.js';
import { moveDeadlines, moveOpinionDays, moveSeals } from '../deadlines/move-deadlines.js';
import type { Round } from './round.entity.js';
import { settingsOf } from './settings-of.js';

const MOVED = ['application', 'requisition', 'report'] as const;

/** Open deadlines follow the round's days, for each county as the round says. A day that stays where it is moves nothing. */
export async function moveRoundDays(
  manager: EntityManager,
  before: Round,
  after: Round,
  today: LegalDay,
): Promise<void> {
  for (const deadline of MOVED)
    if (isMoved(before, after, deadline))
      await moveDeadlines(manager, after.id, deadline, dayIn(after, deadline));
  if (isMoved(before, after, 'application'))
    await moveSeals(manager, after.id, today, dayIn(after, 'application'));
  if (isMoved(before, after, 'opinion'))
    await moveOpinionDays(manager, after.id, dayIn(before, 'opinion'), dayIn(after, 'opinion'));
  if (before.decisionPlannedOn !== after.decisionPlannedOn && after.decisionPlannedOn !== null)
    await moveDeadlines(manager, after.id, 'decision', () => after.decisionPlannedOn);
}

function isMoved(before: Round, after: Round, deadline: ShiftableDeadline): boolean {
  const { day } = SHIFTABLE_DAYS[deadline];
  const rules = (round: Round) => {
    const { rollRules, countyExceptions } = settingsOf(round);
    return JSON.stringify([
      round[day],
      rollRules[deadline] ?? 'none',
      countyExceptions
        .filter((one) => one.deadline === deadline)
        .map(({ countyCode, dueOn }) => [countyCode, dueOn]),
    ]);
  };
  return rules(before) !== rules(after);
}

function dayIn(round: Round, deadline: ShiftableDeadline): (countyCode: string) => string | null {
  const day = round[SHIFTABLE_DAYS[deadline].day];
  return (countyCode) => (day === null ? null : effectiveDay(settingsOf(round), deadline, day, countyCode));
}
