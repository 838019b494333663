import type { EntityManager } from 'typeorm';
import type { Batch } from '#domain/contracts/decisions.js';

type Head = Pick<Batch, 'id' | 'roundId' | 'title' | 'createdByName'> & { createdAt: Date };

/** A batch that nobody has begun with: every row waits. */
export async function newBatch(manager: EntityManager, batchId: number): Promise<Batch> {
  const [head] = await manager.query<Head[]>(
    'SELECT id, round_id AS roundId, title, created_by_name AS createdByName, created_at AS createdAt FROM batch WHERE id = ?',
    [batchId],
  );
  if (!head) throw new Error(`batch ${batchId} is not there after it was written`);
  const rows = await manager.query<{ caseId: number; registryNumber: string; organisationName: string }[]>(
    `SELECT w.case_id AS caseId, c.registry_number AS registryNumber, o.name AS organisationName
     FROM batch_row w JOIN grant_case c ON c.id = w.case_id JOIN organisation o ON o.id = c.organisation_id WHERE w.batch_id = ? ORDER BY w.id`,
    [batchId],
  );
  return {
    ...head,
    kind: 'letter',
    createdAt: head.createdAt.toISOString(),
    stoppedAt: null,
    total: rows.length,
    waiting: rows.length,
    done: 0,
    refused: 0,
    stopped: 0,
    rows: rows.map((row) => ({ ...row, state: 'waiting', reasons: [], documentId: null })),
  };
}
