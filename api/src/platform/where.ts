import type { SqlPart } from './actor.js';

export const EVERYTHING: SqlPart = { sql: '1 = 1', values: [] };

export function allOf(...parts: (SqlPart | undefined)[]): SqlPart {
  const given = parts.filter((part) => part !== undefined);
  if (given.length === 0) return EVERYTHING;
  return { sql: given.map(({ sql }) => sql).join(' AND '), values: given.flatMap(({ values }) => values) };
}

export function equal(column: string, value: string | number | boolean | undefined): SqlPart | undefined {
  return value === undefined ? undefined : { sql: `${column} = ?`, values: [value] };
}

/** An empty list means no rows, never all of them. */
export function oneOf(
  column: string,
  wanted: string | readonly (string | number)[] | undefined,
): SqlPart | undefined {
  if (wanted === undefined) return undefined;
  const values = typeof wanted === 'string' ? [wanted] : wanted;
  return values.length === 0 ? { sql: '1 = 0', values: [] } : { sql: `${column} IN (?)`, values: [values] };
}

/** The beginning of one of `starts`, or any part of one of `anywhere`; what a person types is never a pattern. */
export function searchText(
  q: string | undefined,
  starts: readonly string[],
  anywhere: readonly string[],
): SqlPart | undefined {
  if (!q) return undefined;
  const literal = q.replace(/[\\%_]/g, '\\$&');
  const columns = [...starts, ...anywhere].map((column) => `${column} LIKE ?`).join(' OR ');
  return {
    sql: `(${columns})`,
    values: [...starts.map(() => `${literal}%`), ...anywhere.map(() => `%${literal}%`)],
  };
}
