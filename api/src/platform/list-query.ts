import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { InvalidError } from '#domain/errors.js';
import { parseAs } from './input.js';

export interface ListQuery<F> {
  filter: F;
  sort: { field: string; order: 'ASC' | 'DESC' } | undefined;
  offset: number;
  limit: number;
}

const raw = z.object({
  filter: z.string().max(20_000).optional(),
  sort: z.string().max(200).optional(),
  range: z.string().max(60).optional(),
});
const range = z.tuple([z.int().min(0).max(10_000_000), z.int().min(0).max(10_000_000)]);
const sort = z.tuple([z.string().max(60), z.enum(['ASC', 'DESC'])]);
const MOST_ROWS = 500;

/** react-admin's simple-rest convention: `filter`, `sort` and `range` as JSON in the query string. */
export function readListQuery<F>(
  query: unknown,
  filterSchema: z.ZodType<F>,
  sortable: readonly string[],
): ListQuery<F> {
  const texts = parseAs(raw, query);
  const [from, to] = texts.range ? parseAs(range, json(texts.range, 'range')) : [0, 24];
  const order = texts.sort ? parseAs(sort, json(texts.sort, 'sort')) : undefined;
  if (order && !sortable.includes(order[0])) {
    throw new InvalidError([
      {
        field: 'sort',
        code: 'sort.unknown',
        message: `Kan inte sortera på ${order[0]}; välj bland ${sortable.join(', ')}.`,
      },
    ]);
  }
  return {
    filter: parseAs(filterSchema, texts.filter ? json(texts.filter, 'filter') : {}),
    sort: order && { field: order[0], order: order[1] },
    offset: from,
    limit: Math.min(Math.max(to - from + 1, 1), MOST_ROWS),
  };
}

/** `Content-Range: cases 0-24/311`. */
export function setRange(
  reply: FastifyReply,
  resource: string,
  query: { offset: number },
  rows: number,
  total: number,
): void {
  const last = Math.max(query.offset, query.offset + rows - 1);
  reply.header('content-range', `${resource} ${query.offset}-${last}/${total}`);
}

function json(text: string, field: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new InvalidError([
      { field, code: 'json.invalid', message: `Parametern ${field} är inte giltig JSON.` },
    ]);
  }
}
