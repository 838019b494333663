import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Batch } from '#domain/contracts/decisions.js';
import type { Actor } from '../platform/actor.js';
import type { ListQuery } from '../platform/list-query.js';
import { allOf, equal } from '../platform/where.js';
import { roundScope } from '../rounds/round-scope.js';
import { findBatchPlace } from './batch-place.js';

export const SORTABLE_BATCHES = ['id'] as const;

export interface BatchFilter {
  roundId?: number | undefined;
  kind?: Batch['kind'] | undefined;
}

type Raw = Omit<Batch, 'createdAt' | 'stoppedAt' | 'rows'> & { createdAt: Date; stoppedAt: Date | null };

const FROM = 'FROM batch b JOIN round r ON r.id = b.round_id JOIN programme p ON p.id = r.programme_id';
const SELECTED = `
  SELECT b.id, b.kind, b.round_id AS roundId, b.title, b.created_by_name AS createdByName, b.created_at AS createdAt, b.stopped_at AS stoppedAt,
         n.total, n.waiting, n.done, n.refused, n.stopped
  ${FROM}
  JOIN (SELECT batch_id, COUNT(*) AS total, SUM(state = 'waiting') AS waiting, SUM(state = 'done') AS done, SUM(state = 'refused') AS refused, SUM(state = 'stopped') AS stopped
        FROM batch_row GROUP BY batch_id) n ON n.batch_id = b.id`;

/** How far the work on many cases at once has come. */
@Injectable()
export class BatchQueries {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  async list(
    { filter, sort, offset, limit }: ListQuery<BatchFilter>,
    actor: Actor,
  ): Promise<{ batches: Batch[]; total: number }> {
    const where = allOf(roundScope(actor), equal('b.round_id', filter.roundId), equal('b.kind', filter.kind));
    const rows = await this.dataSource.query<Raw[]>(
      `${SELECTED} WHERE ${where.sql} ORDER BY b.id ${sort?.order ?? 'DESC'} LIMIT ? OFFSET ?`,
      [...where.values, limit, offset],
    );
    const [counted] = await this.dataSource.query<[{ n: number }]>(
      `SELECT COUNT(*) AS n ${FROM} WHERE ${where.sql}`,
      where.values,
    );
    return { batches: rows.map((row) => asBatch(row, [])), total: Number(counted.n) };
  }

  async one(id: number, actor: Actor, manager: EntityManager = this.dataSource.manager): Promise<Batch> {
    await findBatchPlace(manager, id, actor);
    const [row] = await manager.query<[Raw]>(`${SELECTED} WHERE b.id = ?`, [id]);
    return asBatch(row, await rowsOf(manager, id));
  }
}

async function rowsOf(manager: EntityManager, batchId: number): Promise<Batch['rows']> {
  const rows = await manager.query<(Omit<Batch['rows'][number], 'reasons'> & { reasons: string | null })[]>(
    `SELECT x.case_id AS caseId, c.registry_number AS registryNumber, o.name AS organisationName, x.state, x.reasons,
              COALESCE(
              (SELECT t.document_id FROM decision d JOIN decision_delivery t ON t.decision_id = d.id WHERE d.proposal_id = x.proposal_id AND x.state = 'done'),
              (SELECT f.id FROM outbox_message m JOIN document f ON f.outbox_id = m.id WHERE m.dedupe_key = CONCAT('writeBatchLetter_', x.id))) AS documentId
       FROM batch_row x JOIN grant_case c ON c.id = x.case_id JOIN organisation o ON o.id = c.organisation_id WHERE x.batch_id = ? ORDER BY x.id`,
    [batchId],
  );
  return rows.map(({ reasons, ...row }) => ({ ...row, reasons: JSON.parse(reasons ?? '[]') as string[] }));
}

function asBatch(row: Raw, rows: Batch['rows']): Batch {
  return {
    ...row,
    total: Number(row.total),
    waiting: Number(row.waiting),
    done: Number(row.done),
    refused: Number(row.refused),
    stopped: Number(row.stopped),
    createdAt: row.createdAt.toISOString(),
    stoppedAt: row.stoppedAt?.toISOString() ?? null,
    rows,
  };
}
