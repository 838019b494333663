import type { EntityManager } from 'typeorm';
import type { Batch } from '#domain/contracts/decisions.js';
import type { Effect } from '#domain/jobs/effects.js';
import type { Actor } from '../platform/actor.js';
import { appendAudit } from '../platform/audit.js';
import { ringAfterCommit } from '../platform/outbox.js';
import { insertRow } from '../platform/write-row.js';

export interface NewBatch {
  kind: Batch['kind'];
  roundId: number;
  title: string;
  /** What every row shares, for whoever carries it out. */
  command: Record<string, unknown>;
  rows: readonly { caseId: number; version?: number; proposalId?: number; potId: number }[];
  effect: Extract<Effect, 'decideBatchRow' | 'writeBatchLetter'>;
}

/** A batch, its rows and one outbox message a row, in a few statements. Each row is carried out by itself, in a transaction of its own. */
export async function createBatch(
  manager: EntityManager,
  batch: NewBatch,
  { actor, at }: { actor: Actor; at: Date },
): Promise<number> {
  const batchId = await insertRow(manager, 'batch', {
    kind: batch.kind,
    round_id: batch.roundId,
    title: batch.title,
    command: JSON.stringify(batch.command),
    created_by: actor.userId,
    created_by_name: actor.name,
    created_at: at,
  });
  await manager.query('INSERT INTO batch_row (batch_id, case_id, case_version, proposal_id) VALUES ?', [
    batch.rows.map(({ caseId, version, proposalId }) => [
      batchId,
      caseId,
      version ?? null,
      proposalId ?? null,
    ]),
  ]);
  await leaveRows(manager, batchId, batch, at);
  await appendAudit(manager, actor, {
    scope: `round:${batch.roundId}`,
    action: batch.effect === 'decideBatchRow' ? 'orderDecisions' : 'orderLetters',
    body: { batchId, title: batch.title, ...batch.command, cases: batch.rows.map(({ caseId }) => caseId) },
    at,
  });
  return batchId;
}

async function leaveRows(manager: EntityManager, batchId: number, batch: NewBatch, at: Date): Promise<void> {
  const potOf = new Map(batch.rows.map(({ caseId, potId }) => [caseId, potId]));
  const rows = await manager.query<{ id: number; caseId: number }[]>(
    'SELECT id, case_id AS caseId FROM batch_row WHERE batch_id = ? ORDER BY id',
    [batchId],
  );
  const messages = rows.map(({ id, caseId }) => [
    batch.effect,
    caseId,
    JSON.stringify({ batchRowId: Number(id), potId: potOf.get(caseId) }),
    `${batch.effect}_${id}`,
    at,
  ]);
  await manager.query(
    `INSERT INTO outbox_message (effect, case_id, payload, dedupe_key, available_at, created_at) VALUES ${messages.map(() => '(?, ?, ?, ?, UTC_TIMESTAMP(3), ?)').join(', ')}`,
    messages.flat(),
  );
  ringAfterCommit();
}
