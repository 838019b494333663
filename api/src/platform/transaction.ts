import { setTimeout as wait } from 'node:timers/promises';
import type { DataSource, EntityManager } from 'typeorm';
import { requestContext } from './request-context.js';

/** Record changed since read (snapshot isolation), lock wait timeout, deadlock: the whole transaction runs again. */
const RETRYABLE = new Set([1020, 1205, 1213]);
const ATTEMPTS = 8;

/**
 * One use case, one transaction. Retries as a whole on the three errors that say "somebody was in the way".
 * The answer to an Idempotency-Key is written in the same commit as the change it answers for.
 */
export async function inTransaction<R>(
  dataSource: DataSource,
  work: (manager: EntityManager) => Promise<R>,
): Promise<R> {
  for (let attempt = 1; ; attempt++) {
    try {
      const result = await dataSource.transaction(async (manager) => {
        const answer = await work(manager);
        await storeAnswer(manager, answer);
        return answer;
      });
      markStored();
      ringBells();
      return result;
    } catch (error) {
      dropBells();
      if (!isRetryable(error) || attempt === ATTEMPTS) throw error;
      await wait(Math.random() * 25 * attempt);
    }
  }
}

export function isRetryable(error: unknown): boolean {
  return RETRYABLE.has(databaseErrorNumber(error) ?? 0);
}

export function isDuplicate(error: unknown): boolean {
  return databaseErrorNumber(error) === 1062;
}

export function databaseErrorNumber(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { errno, driverError } = error as { errno?: number; driverError?: { errno?: number } };
  return errno ?? driverError?.errno;
}

async function storeAnswer(manager: EntityManager, answer: unknown): Promise<void> {
  const claim = requestContext.getStore()?.idempotency;
  if (!claim || claim.stored) return;
  await manager.query(
    'UPDATE idempotency_key SET status = ?, body = ? WHERE user_id = ? AND idempotency_key = ?',
    [claim.status, JSON.stringify(answer ?? null), claim.userId, claim.key],
  );
}

function markStored(): void {
  const claim = requestContext.getStore()?.idempotency;
  if (claim) claim.stored = true;
}

function ringBells(): void {
  for (const ring of requestContext.getStore()?.afterCommit.splice(0) ?? []) ring();
}

function dropBells(): void {
  requestContext.getStore()?.afterCommit.splice(0);
}
