import type { DataSource } from 'typeorm';
import type { z } from 'zod';
import type { paymentBatchResult } from '#domain/contracts/cases.js';
import { problemOf } from '../platform/problem-filter.js';
import { requestContext } from '../platform/request-context.js';
import { inTransaction } from '../platform/transaction.js';

export type BatchResult = z.infer<typeof paymentBatchResult>;
type RowResult = BatchResult['results'][number];

/**
 * Does `work` for each id in a transaction of its own and says what became of each: one refusal never stops the rest.
 * `work` gives the state the row is in afterwards. The answer to an Idempotency-Key is that of the whole batch.
 */
export async function rowByRow(
  dataSource: DataSource,
  ids: readonly number[],
  work: (id: number) => Promise<string>,
): Promise<BatchResult> {
  const results: RowResult[] = [];
  for (const id of new Set(ids)) results.push(await tryRow(id, work));
  const failed = results.filter(({ ok }) => !ok).length;
  return inTransaction(dataSource, async () => ({ results, done: results.length - failed, failed }));
}

async function tryRow(id: number, work: (id: number) => Promise<string>): Promise<RowResult> {
  try {
    // Without a request context of its own, the first row's commit would store its answer as that of the batch.
    const state = await requestContext.run({ afterCommit: [] }, () => work(id));
    return { id, ok: true, state, message: null };
  } catch (error) {
    const { title, detail } = problemOf(error);
    return {
      id,
      ok: false,
      state: null,
      message: [title.replace(/\.$/, ''), detail].filter(Boolean).join('. '),
    };
  }
}
