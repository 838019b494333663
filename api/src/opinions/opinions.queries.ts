import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import type { opinionFilter, OpinionRow } from '#domain/contracts/handling.js';
import { NotFoundError } from '#domain/errors.js';
import type { FormDefinition } from '#domain/forms/form-definition.js';
import type { Reader } from '../cases/reading/reader.js';
import { caseScope, type SqlPart } from '../platform/actor.js';
import type { ListQuery } from '../platform/list-query.js';
import { allOf, equal, oneOf, searchText } from '../platform/where.js';
import { formOfOpinion } from './form-of-opinion.js';
import { findOpinions, OPINION_JOINS, opinionScope } from './opinion-row.js';

export type OpinionFilter = z.infer<typeof opinionFilter>;

const COLUMNS: Record<string, string> = {
  id: 'q.id',
  registryNumber: 'c.id',
  organisationName: 'o.name',
  countyName: 'q.county_code',
  applied: 'c.applied',
  state: 'q.state',
  stateLabel: 'q.state',
  askedOn: 'q.asked_on',
  dueOn: 'q.due_on',
  answeredOn: 'q.answered_on',
};
export const SORTABLE_OPINIONS = Object.keys(COLUMNS);

@Injectable()
export class OpinionsQueries {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  async list(
    { filter, sort, offset, limit }: ListQuery<OpinionFilter>,
    reader: Reader,
  ): Promise<{ rows: OpinionRow[]; total: number }> {
    const where = allOf(caseScope(reader.actor), opinionScope(reader, 'own'), whereOf(filter, reader));
    const order = sort
      ? `${COLUMNS[sort.field] ?? 'q.id'} ${sort.order}, q.id ${sort.order}`
      : 'q.due_on, q.id';
    const tail = { sql: `ORDER BY ${order} LIMIT ? OFFSET ?`, values: [limit, offset] };
    const rows = await findOpinions(this.dataSource, where, tail, reader);
    return { rows, total: await this.count(where) };
  }

  /** Newest first; the reader sees those of the case that concern it. */
  async ofCase(caseId: number, reader: Reader): Promise<OpinionRow[]> {
    const scope = caseScope(reader.actor);
    const [known] = await this.dataSource.query<unknown[]>(
      `SELECT 1 FROM grant_case c JOIN round r ON r.id = c.round_id JOIN programme p ON p.id = r.programme_id WHERE c.id = ? AND ${scope.sql}`,
      [caseId, ...scope.values],
    );
    if (!known) throw new NotFoundError('case');
    return findOpinions(
      this.dataSource,
      allOf(equal('q.case_id', caseId), opinionScope(reader, 'ownAndAnswered')),
      { sql: 'ORDER BY q.id DESC', values: [] },
      reader,
    );
  }

  async one(id: number, reader: Reader): Promise<OpinionRow> {
    const where = allOf(caseScope(reader.actor), opinionScope(reader, 'ownAndAnswered'), equal('q.id', id));
    const [row] = await findOpinions(this.dataSource, where, { sql: '', values: [] }, reader);
    if (!row) throw new NotFoundError('opinion');
    return row;
  }

  async form(id: number, reader: Reader): Promise<FormDefinition> {
    const opinion = await this.one(id, reader);
    const [round] = await this.dataSource.query<{ settings: string | null }[]>(
      'SELECT settings FROM round WHERE id = ?',
      [opinion.roundId],
    );
    return formOfOpinion(opinion, { settings: round?.settings ?? null });
  }

  /** How many the filter shows, and how many of those have passed their day. */
  async waiting(filter: OpinionFilter, reader: Reader): Promise<{ count: number; overdue: number }> {
    const where = allOf(caseScope(reader.actor), opinionScope(reader, 'own'), whereOf(filter, reader));
    const [row] = await this.dataSource.query<{ count: number; overdue: number }[]>(
      `SELECT COUNT(*) AS count, COALESCE(SUM(q.state = 'requested' AND q.due_on < ?), 0) AS overdue FROM ${OPINION_JOINS} WHERE ${where.sql}`,
      [reader.today, ...where.values],
    );
    return { count: Number(row?.count ?? 0), overdue: Number(row?.overdue ?? 0) };
  }

  private async count(where: SqlPart): Promise<number> {
    const [row] = await this.dataSource.query<{ n: number }[]>(
      `SELECT COUNT(*) AS n FROM ${OPINION_JOINS} WHERE ${where.sql}`,
      where.values,
    );
    return Number(row?.n ?? 0);
  }
}

function whereOf(filter: OpinionFilter, { today }: Reader): SqlPart {
  return allOf(
    searchText(filter.q, ['c.registry_number'], ['o.name']),
    oneOf('q.id', filter.id),
    equal('q.county_code', filter.countyCode),
    equal('q.state', filter.state),
    equal('q.case_id', filter.caseId),
    equal('c.round_id', filter.roundId),
    equal('q.recommendation', filter.recommendation),
    filter.late === undefined ? undefined : equal('q.late', filter.late),
    filter.overdue === undefined
      ? undefined
      : { sql: `${filter.overdue ? '' : 'NOT '}(q.state = 'requested' AND q.due_on < ?)`, values: [today] },
  );
}
