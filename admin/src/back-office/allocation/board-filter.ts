import type { z } from 'zod';
import type { boardFilter } from '#domain/contracts/index.js';
import { parseKronor } from '#domain/money/kronor.js';

export type BoardFilter = z.infer<typeof boardFilter>;

/** What stands in the filter's fields. */
export interface TypedFilter extends Pick<BoardFilter, 'countyCode' | 'measure' | 'status'> {
  q: string;
  minApplied: string;
  maxApplied: string;
}

export const NO_FILTER: TypedFilter = { q: '', minApplied: '', maxApplied: '' };

/** `?filter={…}`; nothing when nothing is filtered. An amount that cannot be read yet filters nothing. */
export function boardQuery({ q, minApplied, maxApplied, ...chosen }: TypedFilter): string {
  const filter: BoardFilter = {
    ...chosen,
    q: q.trim() || undefined,
    minApplied: parseKronor(minApplied),
    maxApplied: parseKronor(maxApplied),
  };
  const set = Object.entries(filter).filter(([, value]) => value !== undefined);
  return set.length === 0
    ? ''
    : `?${new URLSearchParams({ filter: JSON.stringify(Object.fromEntries(set)) })}`;
}

export function isFiltered(typed: TypedFilter): boolean {
  return boardQuery(typed) !== '';
}
