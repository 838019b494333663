import type { EntityManager } from 'typeorm';
import { NotFoundError } from '#domain/errors.js';
import { formatRegistryNumber } from '#domain/identifiers/registry-number.js';

/**
 * The authority's next diarienummer of the year. The series' row is locked until the caller commits, so that a
 * transaction that fails gives its number back: no doubles, no gaps. It is locked before anything is read: a snapshot
 * taken before the lock would be stale behind it.
 */
export async function nextRegistryNumber(
  manager: EntityManager,
  authorityId: number,
  year: number,
): Promise<string> {
  const [number] = await nextRegistryNumbers(manager, authorityId, year, 1);
  if (!number) throw new Error('one number was asked for');
  return number;
}

/** Takes the series before anything is read, for transactions that lock more than the series (docs/decisions/0004). */
export async function lockSeries(manager: EntityManager, authorityId: number, year: number): Promise<void> {
  if (await takeNumbers(manager, authorityId, year, 0)) return;
  await manager.query(
    'INSERT IGNORE INTO registry_series (authority_id, year, last_number) VALUES (?, ?, 0)',
    [authorityId, year],
  );
  await takeNumbers(manager, authorityId, year, 0);
}

/** The next `count` numbers of the series, in order. */
export async function nextRegistryNumbers(
  manager: EntityManager,
  authorityId: number,
  year: number,
  count: number,
): Promise<string[]> {
  if (!(await takeNumbers(manager, authorityId, year, count))) {
    await manager.query(
      'INSERT IGNORE INTO registry_series (authority_id, year, last_number) VALUES (?, ?, 0)',
      [authorityId, year],
    );
    await takeNumbers(manager, authorityId, year, count);
  }
  const [series] = await manager.query<{ last: number }[]>(
    'SELECT last_number AS last FROM registry_series WHERE authority_id = ? AND year = ?',
    [authorityId, year],
  );
  const [authority] = await manager.query<{ pattern: string }[]>(
    'SELECT registry_pattern AS pattern FROM organisation WHERE id = ?',
    [authorityId],
  );
  if (!authority) throw new NotFoundError('organisation');
  const last = (series?.last ?? count) - count;
  return Array.from({ length: count }, (_, index) =>
    formatRegistryNumber(authority.pattern, { year, number: last + index + 1 }),
  );
}

/** The UPDATE is the lock, taken whole at once: an INSERT IGNORE first would share it and then deadlock with its twins. */
async function takeNumbers(
  manager: EntityManager,
  authorityId: number,
  year: number,
  count: number,
): Promise<boolean> {
  const { affectedRows } = await manager.query<{ affectedRows: number }>(
    'UPDATE registry_series SET last_number = last_number + ? WHERE authority_id = ? AND year = ?',
    [count, authorityId, year],
  );
  return affectedRows === 1;
}
