import { createHash } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { GENESIS } from '../platform/audit.js';
import { inTransaction } from '../platform/transaction.js';

export interface Seal {
  sequence: number;
  recordId: number;
  hash: string;
}

/** Ids commit out of order, so the seal has a sequence of its own. */
export function sealHash(previousHash: string, seal: Omit<Seal, 'hash'>, recordHash: string): string {
  return createHash('sha256')
    .update(JSON.stringify([previousHash, seal.sequence, seal.recordId, recordHash]))
    .digest('hex');
}

const AT_ONCE = 2_000;
/** How far behind the newest sealed record a transaction may still commit; the full pass, once a day, looks everywhere. */
const LATE_BY = 10_000;

/** Adds every record that no seal covers to the one global chain, in the background, so that no writer waits for another. */
export async function sealAudit(
  dataSource: DataSource,
  at: Date,
  { everywhere = false } = {},
): Promise<number> {
  let sealed = 0;
  for (;;) {
    const added = await inTransaction(dataSource, (manager) => sealSome(manager, at, everywhere));
    sealed += added;
    if (added < AT_ONCE) return sealed;
  }
}

async function sealSome(manager: EntityManager, at: Date, everywhere: boolean): Promise<number> {
  const [last] = await manager.query<Seal[]>(
    'SELECT sequence, record_id AS recordId, hash FROM audit_seal ORDER BY sequence DESC LIMIT 1 FOR UPDATE',
  );
  const [newest] = await manager.query<{ id: number | null }[]>(
    'SELECT MAX(record_id) AS id FROM audit_seal',
  );
  const records = await manager.query<{ id: number; hash: string }[]>(
    `SELECT r.id, r.hash FROM audit_record r LEFT JOIN audit_seal s ON s.record_id = r.id
     WHERE r.id > ? AND s.record_id IS NULL ORDER BY r.id LIMIT ${AT_ONCE}`,
    [everywhere ? 0 : Number(newest?.id ?? 0) - LATE_BY],
  );
  if (records.length === 0) return 0;
  let sequence = Number(last?.sequence ?? 0);
  let hash = last?.hash ?? GENESIS;
  const rows = records.map(({ id, hash: recordHash }) => {
    sequence += 1;
    hash = sealHash(hash, { sequence, recordId: Number(id) }, recordHash);
    return [sequence, id, hash, at];
  });
  await manager.query('INSERT INTO audit_seal (sequence, record_id, hash, sealed_at) VALUES ?', [rows]);
  return rows.length;
}
