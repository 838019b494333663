import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import type { claimFilter, ClaimRow } from '#domain/contracts/cases.js';
import { NotFoundError } from '#domain/errors.js';
import type { Reader } from '../cases/reading/reader.js';
import { caseScope, type SqlPart } from '../platform/actor.js';
import type { ListQuery } from '../platform/list-query.js';
import { allOf, equal, oneOf, searchText } from '../platform/where.js';
import { CLAIM_JOINS, findClaims, findReceipts } from './claim-row.js';

export type ClaimFilter = z.infer<typeof claimFilter>;

const COLUMNS: Record<string, string> = {
  id: 'k.id',
  registryNumber: 'c.id',
  organisationName: 'o.name',
  roundName: 'r.name',
  amount: 'k.amount',
  received: 'k.received',
  open: '(k.amount - k.received)',
  state: 'k.state',
  dueOn: 'k.due_on',
  decidedOn: 'k.decided_on',
};
export const SORTABLE_CLAIMS = Object.keys(COLUMNS);

@Injectable()
export class ClaimsQueries {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  async list(
    { filter, sort, offset, limit }: ListQuery<ClaimFilter>,
    reader: Reader,
  ): Promise<{ rows: ClaimRow[]; total: number }> {
    const where = allOf(caseScope(reader.actor), whereOf(filter, reader));
    const order = sort
      ? `${COLUMNS[sort.field] ?? 'k.id'} ${sort.order}, k.id ${sort.order}`
      : 'k.due_on, k.id';
    const rows = await findClaims(
      this.dataSource,
      where,
      { sql: `ORDER BY ${order} LIMIT ? OFFSET ?`, values: [limit, offset] },
      reader,
    );
    const [counted] = await this.dataSource.query<{ n: number }[]>(
      `SELECT COUNT(*) AS n FROM ${CLAIM_JOINS} WHERE ${where.sql}`,
      where.values,
    );
    return { rows, total: Number(counted?.n ?? 0) };
  }

  async one(id: number, reader: Reader): Promise<ClaimRow> {
    const [row] = await findClaims(
      this.dataSource,
      allOf(caseScope(reader.actor), equal('k.id', id)),
      { sql: '', values: [] },
      reader,
    );
    if (!row) throw new NotFoundError('repaymentClaim');
    return { ...row, receipts: await findReceipts(this.dataSource, id) };
  }
}

function whereOf(filter: ClaimFilter, { today }: Reader): SqlPart {
  return allOf(
    searchText(filter.q, ['c.registry_number', 'k.ocr'], ['o.name']),
    oneOf('k.id', filter.id),
    equal('c.round_id', filter.roundId),
    equal('k.case_id', filter.caseId),
    equal('k.state', filter.state),
    filter.overdue === undefined
      ? undefined
      : {
          sql: `${filter.overdue ? '' : 'NOT '}(k.due_on < ? AND k.state NOT IN ('paid', 'waived'))`,
          values: [today],
        },
  );
}
