import type { EntityManager } from 'typeorm';
import { NotFoundError } from '#domain/errors.js';
import { formatRegistryNumber } from '#domain/identifiers/registry-number.js';

/**
 * The authority's next diarienummer of the year. The series' row is locked until the caller commits, so that a
 * transaction that fails gives its number back: no doubles, no gaps.
 */
export async function nextRegistryNumber(manager: EntityManager, authorityId: number, year: number): Promise<string> {
  const [number] = await nextRegistryNumbers(manager, authorityId, year, 1);
  if (!number) throw new Error('one number was asked for');
  return number;
}

/** The next `count` numbers of the series, in order. */
export async function nextRegistryNumbers(manager: EntityManager, authorityId: number, year: number, count: number): Promise<string[]> {
  const [authority] = await manager.query<{ pattern: string }[]>('SELECT registry_pattern AS pattern FROM organisation WHERE id = ?', [authorityId]);
  if (!authority) throw new NotFoundError('organisation');
  await manager.query('INSERT IGNORE INTO registry_series (authority_id, year, last_number) VALUES (?, ?, 0)', [authorityId, year]);
  const [series] = await manager.query<{ last: number }[]>('SELECT last_number AS last FROM registry_series WHERE authority_id = ? AND year = ? FOR UPDATE', [authorityId, year]);
  const last = series?.last ?? 0;
  await manager.query('UPDATE registry_series SET last_number = ? WHERE authority_id = ? AND year = ?', [last + count, authorityId, year]);
  return Array.from({ length: count }, (_, index) => formatRegistryNumber(authority.pattern, { year, number: last + index + 1 }));
}
