import type { EntityManager } from 'typeorm';
import type { Batch } from '#domain/contracts/decisions.js';
import { ForbiddenError, InvalidError, NotFoundError, RefusedError, StaleError } from '#domain/errors.js';
import { problemOf } from '../platform/problem-filter.js';

export interface BatchRowInHand {
  id: number;
  batchId: number;
  kind: Batch['kind'];
  caseId: number;
  caseVersion: number | null;
  proposalId: number | null;
  /** Of the batch. */
  command: string;
  orderedBy: number;
  orderedByName: string;
}

/** The row, locked, while it waits; undefined once it is done, refused or stopped. */
export async function takeRow(manager: EntityManager, rowId: number): Promise<BatchRowInHand | undefined> {
  const [row] = await manager.query<(BatchRowInHand & { state: string })[]>(
    `SELECT r.id, r.batch_id AS batchId, b.kind, r.case_id AS caseId, r.case_version AS caseVersion, r.proposal_id AS proposalId, r.state,
            b.command, b.created_by AS orderedBy, b.created_by_name AS orderedByName
     FROM batch_row r JOIN batch b ON b.id = r.batch_id WHERE r.id = ? FOR UPDATE`,
    [rowId],
  );
  return row?.state === 'waiting' ? row : undefined;
}

/**
 * Does a row's work and says in the same commit that it is done. What the law, the state or the money refuses is undone to the last
 * trace and stands as the row's answer; anything else is thrown, and the row is tried again.
 */
export async function answerRow(
  manager: EntityManager,
  rowId: number,
  at: Date,
  work: () => Promise<unknown>,
): Promise<void> {
  await manager.query('SAVEPOINT batch_row');
  try {
    await work();
  } catch (error) {
    if (!isAnswer(error)) throw error;
    await manager.query('ROLLBACK TO SAVEPOINT batch_row');
    await conclude(manager, rowId, 'refused', wordsOf(error), at);
    return;
  }
  await manager.query('RELEASE SAVEPOINT batch_row');
  await conclude(manager, rowId, 'done', [], at);
}

async function conclude(
  manager: EntityManager,
  rowId: number,
  state: 'done' | 'refused',
  reasons: readonly string[],
  at: Date,
): Promise<void> {
  await manager.query('UPDATE batch_row SET state = ?, reasons = ?, done_at = ? WHERE id = ?', [
    state,
    JSON.stringify(reasons),
    at,
    rowId,
  ]);
}

const ANSWERS = [RefusedError, ForbiddenError, StaleError, NotFoundError, InvalidError];

function isAnswer(error: unknown): boolean {
  return ANSWERS.some((kind) => error instanceof kind);
}

function wordsOf(error: unknown): string[] {
  const { title, detail, reasons } = problemOf(error);
  if (reasons) return reasons.map((reason) => `${reason.title}. ${reason.detail}`);
  return [[title.replace(/\.$/, ''), detail].filter(Boolean).join('. ')];
}
