import { setTimeout as wait } from 'node:timers/promises';
import type { DataSource, EntityManager } from 'typeorm';
import { isRetryable } from '#api/platform/transaction.js';

const ATTEMPTS = 5;

/**
 * Takes rows with SKIP LOCKED. READ COMMITTED keeps the claim from locking the gaps where the API wants to put new rows.
 */
export async function claim<R>(
  dataSource: DataSource,
  work: (manager: EntityManager) => Promise<R>,
): Promise<R> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await dataSource.transaction('READ COMMITTED', work);
    } catch (error) {
      if (!isRetryable(error) || attempt === ATTEMPTS) throw error;
      await wait(Math.random() * 20 * attempt);
    }
  }
}
