import type { EntityManager } from 'typeorm';
import { RefusedError } from '#domain/errors.js';
import { refusalText } from '#domain/lifecycle/refusal-texts.js';
import { storeDocument } from '../documents/store-document.js';

interface Row {
  id: number;
  caseId: number;
  state: 'waiting' | 'done' | 'refused' | 'stopped';
  command: string;
  stoppedAt: Date | null;
}

interface Order {
  batchRowId: number;
  outboxId: number;
  now: Date;
  today: string;
}

/**
 * Writes the letter of one row and settles the row in the caller's transaction. A letter that cannot be written is a row
 * that is refused, with the reason; the others go on. Returns whether a letter was written now.
 */
export async function writeBatchLetter(
  manager: EntityManager,
  { batchRowId, outboxId, now, today }: Order,
): Promise<boolean> {
  const [row] = await manager.query<Row[]>(
    `SELECT w.id, w.case_id AS caseId, w.state, b.command, b.stopped_at AS stoppedAt FROM batch_row w JOIN batch b ON b.id = w.batch_id
     WHERE w.id = ? AND b.kind = 'letter' FOR UPDATE`,
    [batchRowId],
  );
  if (row?.state !== 'waiting') return false;
  if (row.stoppedAt !== null) {
    await settle(manager, row.id, 'stopped', now);
    return false;
  }
  try {
    const payload = JSON.parse(row.command) as Record<string, unknown>;
    await storeDocument(manager, { caseId: row.caseId, kind: 'letter', outboxId, payload, now, today });
    await settle(manager, row.id, 'done', now);
    return true;
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    await settle(manager, row.id, 'refused', now, error.refusals.map(inWords));
    return false;
  }
}

function inWords(refusal: RefusedError['refusals'][number]): string {
  const { title, detail } = refusalText(refusal);
  return `${title}. ${detail}`;
}

async function settle(
  manager: EntityManager,
  id: number,
  state: 'done' | 'refused' | 'stopped',
  at: Date,
  reasons: readonly string[] = [],
): Promise<void> {
  await manager.query('UPDATE batch_row SET state = ?, reasons = ?, done_at = ? WHERE id = ?', [
    state,
    reasons.length > 0 ? JSON.stringify(reasons) : null,
    at,
    id,
  ]);
}
