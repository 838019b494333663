import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { paymentFilter, PaymentRow } from '#domain/contracts/cases.js';
import { NotFoundError } from '#domain/errors.js';
import type { z } from 'zod';
import type { Reader } from '../cases/reading/reader.js';
import { allOf, equal, oneOf, searchText } from '../platform/where.js';
import { caseScope, type SqlPart } from '../platform/actor.js';
import type { ListQuery } from '../platform/list-query.js';
import { findPayments, PAYMENT_JOINS } from './payment-row.js';

export type PaymentFilter = z.infer<typeof paymentFilter>;

const COLUMNS: Record<string, string> = {
  id: 'y.id',
  registryNumber: 'c.id',
  organisationName: 'o.name',
  roundName: 'r.name',
  kind: 'y.kind',
  amount: 'y.amount',
  state: 'y.state',
  dueOn: 'y.due_on',
  paidOn: 'y.paid_on',
};
export const SORTABLE_PAYMENTS = Object.keys(COLUMNS);

@Injectable()
export class PaymentsQueries {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  async list(
    { filter, sort, offset, limit }: ListQuery<PaymentFilter>,
    reader: Reader,
  ): Promise<{ rows: PaymentRow[]; total: number }> {
    const where = allOf(caseScope(reader.actor), whereOf(filter, reader));
    const order = sort
      ? `${COLUMNS[sort.field] ?? 'y.id'} ${sort.order}, y.id ${sort.order}`
      : 'y.due_on, y.id';
    const rows = await findPayments(
      this.dataSource,
      where,
      { sql: `ORDER BY ${order} LIMIT ? OFFSET ?`, values: [limit, offset] },
      reader,
    );
    const [counted] = await this.dataSource.query<{ n: number }[]>(
      `SELECT COUNT(*) AS n FROM ${PAYMENT_JOINS} WHERE ${where.sql}`,
      where.values,
    );
    return { rows, total: Number(counted?.n ?? 0) };
  }

  async one(id: number, reader: Reader): Promise<PaymentRow> {
    const [row] = await findPayments(
      this.dataSource,
      allOf(caseScope(reader.actor), equal('y.id', id)),
      { sql: '', values: [] },
      reader,
    );
    if (!row) throw new NotFoundError('payment');
    return row;
  }
}

function whereOf(filter: PaymentFilter, { today }: Reader): SqlPart {
  return allOf(
    searchText(filter.q, ['c.registry_number'], ['o.name', 'y.reference']),
    oneOf('y.id', filter.id),
    equal('c.round_id', filter.roundId),
    equal('y.case_id', filter.caseId),
    equal('y.state', filter.state),
    equal('y.kind', filter.kind),
    filter.overdue === undefined
      ? undefined
      : {
          sql: `${filter.overdue ? '' : 'NOT '}(y.due_on < ? AND y.state NOT IN ('paid', 'cancelled'))`,
          values: [today],
        },
  );
}
