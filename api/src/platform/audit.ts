import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Actor } from './actor.js';

export interface AuditEntry {
  /** One hash chain per scope: `case:12`, `round:1`, `user:3`, `session`, … */
  scope: string;
  caseId?: number | undefined;
  action: string;
  body: Record<string, unknown>;
  at: Date;
}

export const GENESIS = '0'.repeat(64);

/** Appends to the scope's chain in the caller's transaction; the chain's row is the lock. */
export async function appendAudit(manager: EntityManager, actor: Actor, entry: AuditEntry): Promise<void> {
  await manager.query('INSERT IGNORE INTO audit_chain (scope, sequence, hash) VALUES (?, 0, ?)', [entry.scope, GENESIS]);
  const [head] = await manager.query<{ sequence: number; hash: string }[]>('SELECT sequence, hash FROM audit_chain WHERE scope = ? FOR UPDATE', [entry.scope]);
  const previousHash = head?.hash ?? GENESIS;
  const sequence = (head?.sequence ?? 0) + 1;
  const body = JSON.stringify(entry.body);
  const record = { scope: entry.scope, sequence, actorId: actor.userId, actorName: actor.name, action: entry.action, body, at: entry.at.toISOString() };
  const hash = auditHash(previousHash, record);
  await manager.query(
    `INSERT INTO audit_record (scope, sequence, case_id, actor_id, actor_name, action, body, at, previous_hash, hash)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [entry.scope, sequence, entry.caseId ?? null, actor.userId, actor.name, entry.action, body, entry.at, previousHash, hash],
  );
  await manager.query('UPDATE audit_chain SET sequence = ?, hash = ? WHERE scope = ?', [sequence, hash, entry.scope]);
}

export interface HashedRecord {
  scope: string;
  sequence: number;
  actorId: number | null;
  actorName: string;
  action: string;
  body: string;
  /** ISO 8601 with milliseconds, UTC. */
  at: string;
}

export function auditHash(previousHash: string, record: HashedRecord): string {
  const { scope, sequence, actorId, actorName, action, body, at } = record;
  return createHash('sha256').update(JSON.stringify([previousHash, scope, sequence, actorId, actorName, action, body, at])).digest('hex');
}
