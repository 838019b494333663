import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { Batch, decisionBatchCreation } from '#domain/contracts/decisions.js';
import { RefusedError } from '#domain/errors.js';
import { refuse } from '#domain/lifecycle/refusal-codes.js';
import { BatchQueries } from '../batches/batch.queries.js';
import { createBatch } from '../batches/create-batch.js';
import { type Actor, caseScope } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { inTransaction } from '../platform/transaction.js';

export type BatchOrder = z.output<typeof decisionBatchCreation>;

/** Many decisions in one order; the workers make them one by one, as the person who ordered them. */
@Injectable()
export class OrderDecisions {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(BatchQueries) private readonly batches: BatchQueries,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run({ order, actor }: { order: BatchOrder; actor: Actor }): Promise<Batch> {
    const { roundId, tookPart } = order;
    return inTransaction(this.dataSource, async (manager) => {
      const rows = await withPots(manager, order, actor);
      const id = await createBatch(
        manager,
        {
          kind: 'decision',
          roundId,
          title: rows.length === 1 ? 'Beslut i 1 ärende' : `Beslut i ${rows.length} ärenden`,
          command: { tookPart },
          rows,
          effect: 'decideBatchRow',
        },
        { actor, at: this.clock.now() },
      );
      return this.batches.one(id, actor, manager);
    });
  }
}

/** A case twice is decided once. Whether each may be decided is asked when its turn comes. */
async function withPots(manager: EntityManager, { roundId, rows }: BatchOrder, actor: Actor) {
  const wanted = [...new Map(rows.map((row) => [row.caseId, row])).values()];
  const scope = caseScope(actor);
  const found = await manager.query<{ id: number; potId: number }[]>(
    `SELECT c.id, c.pot_id AS potId FROM grant_case c JOIN round r ON r.id = c.round_id JOIN programme p ON p.id = r.programme_id
     WHERE c.round_id = ? AND c.id IN (?) AND ${scope.sql}`,
    [roundId, wanted.map(({ caseId }) => caseId), ...scope.values],
  );
  const potOf = new Map(found.map(({ id, potId }) => [id, potId]));
  const placed = wanted.flatMap((row) => {
    const potId = potOf.get(row.caseId);
    return potId === undefined ? [] : [{ ...row, potId }];
  });
  const missing = wanted.length - placed.length;
  if (missing > 0) throw new RefusedError([refuse('batch.otherRound', { cases: missing })]);
  return placed;
}
