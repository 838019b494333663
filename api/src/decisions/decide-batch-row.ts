import type { EntityManager } from 'typeorm';
import { answerRow, type BatchRowInHand, takeRow } from '../batches/take-row.js';
import { CaseChanges } from '../cases/case-changes.js';
import { lockPot } from '../ledger/post-entry.js';
import type { Actor } from '../platform/actor.js';
import { FixedClock } from '../platform/clock.js';
import { Sessions } from '../platform/sessions.js';
import { DecideApplication } from './decide-application.js';

/**
 * Makes one decision of a batch inside the effect's own transaction: the decision, the row's "done" and the effect's "done" are one
 * commit, so a worker that is killed leaves either all of them or none. `now` is when the decisions were ordered.
 */
export async function decideBatchRow(
  manager: EntityManager,
  { batchRowId, potId }: { batchRowId: number; potId: number },
  now: Date,
): Promise<void> {
  // Before anything is read: rows that other decisions of the pot change meanwhile would be seen as they were.
  await lockPot(manager, potId);
  const row = await takeRow(manager, batchRowId);
  if (!row) return;
  const clock = new FixedClock(now);
  const actor = await whoOrdered(manager, row, clock);
  const decide = new DecideApplication(new CaseChanges(manager.connection, clock), manager.connection);
  await answerRow(manager, row.id, now, () => decide.runWithin(manager, commandOf(row, actor)));
}

/** The rights of today count: whoever has lost the role or the account since the order decides nothing. */
async function whoOrdered(
  manager: EntityManager,
  { orderedBy, orderedByName }: BatchRowInHand,
  clock: FixedClock,
): Promise<Actor & { userId: number }> {
  const actor = await new Sessions(manager.connection, clock).actorFor(orderedBy, orderedByName);
  const active = await manager.query<unknown[]>('SELECT 1 FROM app_user WHERE id = ? AND active = 1', [
    orderedBy,
  ]);
  return active.length > 0 ? actor : { ...actor, memberships: [], roles: [] };
}

function commandOf(
  { caseId, caseVersion, proposalId, command }: BatchRowInHand,
  actor: Actor & { userId: number },
) {
  const { tookPart } = JSON.parse(command) as { tookPart: string[] };
  return {
    caseId,
    actor,
    decision: { version: caseVersion ?? 0, proposalId: proposalId ?? 0, tookPart, dissent: '' },
  };
}
