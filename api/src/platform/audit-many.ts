import type { EntityManager } from 'typeorm';
import type { Actor } from './actor.js';
import { type AuditEntry, auditHash, GENESIS } from './audit.js';

/** The first record of many new chains in two statements. The scopes are new: what they name was made in this transaction. */
export async function beginAuditChains(
  manager: EntityManager,
  actor: Actor,
  entries: readonly AuditEntry[],
): Promise<void> {
  if (entries.length === 0) return;
  const records = entries.map((entry) => {
    const body = JSON.stringify(entry.body);
    const record = {
      scope: entry.scope,
      sequence: 1,
      actorId: actor.userId,
      actorName: actor.name,
      action: entry.action,
      body,
      at: entry.at.toISOString(),
    };
    return { ...entry, body, hash: auditHash(GENESIS, record) };
  });
  await manager.query('INSERT INTO audit_chain (scope, sequence, hash) VALUES ?', [
    records.map((r) => [r.scope, 1, r.hash]),
  ]);
  await manager.query(
    'INSERT INTO audit_record (scope, sequence, case_id, actor_id, actor_name, action, body, at, previous_hash, hash) VALUES ?',
    [
      records.map((r) => [
        r.scope,
        1,
        r.caseId ?? null,
        actor.userId,
        actor.name,
        r.action,
        r.body,
        r.at,
        GENESIS,
        r.hash,
      ]),
    ],
  );
}
