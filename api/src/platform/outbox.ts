import type { EntityManager } from 'typeorm';
import type { Effect } from '#domain/jobs/effects.js';
import { requestContext } from './request-context.js';

export interface OutboxEntry {
  effect: Effect;
  caseId?: number | undefined;
  payload?: Record<string, unknown>;
  /** The same key a second time leaves nothing. */
  dedupeKey?: string;
  at: Date;
}

/** Leaves a consequence in the same commit as its cause; `workers` carries it out. Returns the row's id, or undefined when the key was there already. */
export async function leaveEffect(manager: EntityManager, entry: OutboxEntry): Promise<number | undefined> {
  const result = await manager.query<{ insertId: number; affectedRows: number }>(
    `INSERT INTO outbox_message (effect, case_id, payload, dedupe_key, available_at, created_at) VALUES (?, ?, ?, ?, UTC_TIMESTAMP(3), ?)
     ON DUPLICATE KEY UPDATE id = id`,
    [
      entry.effect,
      entry.caseId ?? null,
      JSON.stringify(entry.payload ?? {}),
      entry.dedupeKey ?? null,
      entry.at,
    ],
  );
  ringAfterCommit();
  // A row that was there already counts as affected, but brings no id.
  return result.insertId > 0 ? result.insertId : undefined;
}

let bell: (() => void) | undefined;

/** How a process wakes the relay. Without a bell, or when Redis is away, the sweep finds the row a moment later. */
export function hangBell(ring: (() => void) | undefined): void {
  bell = ring;
}

export function ringAfterCommit(): void {
  if (bell) requestContext.getStore()?.afterCommit.push(bell);
}
