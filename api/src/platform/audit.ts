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
  const head = (await lockHead(manager, entry.scope)) ?? (await startChain(manager, entry.scope));
  const previousHash = head.hash;
  const sequence = head.sequence + 1;
  const body = JSON.stringify(entry.body);
  const record = {
    scope: entry.scope,
    sequence,
    actorId: actor.userId,
    actorName: actor.name,
    action: entry.action,
    body,
    at: entry.at.toISOString(),
  };
  const hash = auditHash(previousHash, record);
  await manager.query(
    `INSERT INTO audit_record (scope, sequence, case_id, actor_id, actor_name, action, body, at, previous_hash, hash)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      entry.scope,
      sequence,
      entry.caseId ?? null,
      actor.userId,
      actor.name,
      entry.action,
      body,
      entry.at,
      previousHash,
      hash,
    ],
  );
  await manager.query('UPDATE audit_chain SET sequence = ?, hash = ? WHERE scope = ?', [
    sequence,
    hash,
    entry.scope,
  ]);
}

interface Head {
  sequence: number;
  hash: string;
}

async function lockHead(manager: EntityManager, scope: string): Promise<Head | undefined> {
  const [head] = await manager.query<Head[]>(
    'SELECT sequence, hash FROM audit_chain WHERE scope = ? FOR UPDATE',
    [scope],
  );
  return head;
}

async function startChain(manager: EntityManager, scope: string): Promise<Head> {
  await manager.query('INSERT IGNORE INTO audit_chain (scope, sequence, hash) VALUES (?, 0, ?)', [
    scope,
    GENESIS,
  ]);
  return (await lockHead(manager, scope)) ?? { sequence: 0, hash: GENESIS };
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
  return createHash('sha256')
    .update(JSON.stringify([previousHash, scope, sequence, actorId, actorName, action, body, at]))
    .digest('hex');
}
