import type { EntityManager } from 'typeorm';
import type { LegalDay } from '#domain/calendar/legal-day.js';
import type { DeadlineKind } from './deadlines.js';

/** Moves every open deadline of the kind in the round, and what its cases show as their next day. The caller holds the pots. */
export async function moveDeadlines(
  manager: EntityManager,
  roundId: number,
  kind: DeadlineKind,
  dueOn: LegalDay,
): Promise<void> {
  await manager.query(
    `UPDATE deadline d JOIN grant_case c ON c.id = d.case_id SET d.due_on = ?
     WHERE c.round_id = ? AND d.kind = ? AND d.met_at IS NULL AND d.cancelled_at IS NULL`,
    [dueOn, roundId, kind],
  );
  await manager.query(
    `UPDATE grant_case c SET next_due_on = (SELECT d.due_on ${NEXT}), next_due_kind = (SELECT d.kind ${NEXT}) WHERE c.round_id = ?`,
    [roundId],
  );
}

const NEXT =
  'FROM deadline d WHERE d.case_id = c.id AND d.met_at IS NULL AND d.cancelled_at IS NULL ORDER BY d.due_on, d.id LIMIT 1';
