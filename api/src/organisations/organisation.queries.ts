import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { Organisation, organisationFilter } from '#domain/contracts/organisations.js';
import { NotFoundError } from '#domain/errors.js';
import { countyName } from '#domain/places/counties.js';
import { type Actor, openTo, type SqlPart } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import type { ListQuery } from '../platform/list-query.js';
import { allOf, equal, oneOf, searchText } from '../platform/where.js';
import { organisationScope } from './organisation-scope.js';

export const SORTABLE_ORGANISATIONS = [
  'id',
  'name',
  'kind',
  'countyCode',
  'countyName',
  'organisationNumber',
  'municipalityCode',
] as const;
const COLUMNS: Readonly<Record<string, string>> = {
  id: 'o.id',
  name: 'o.name',
  kind: 'o.kind',
  countyCode: 'o.county_code',
  countyName: 'o.county_code',
  organisationNumber: 'o.organisation_number',
  municipalityCode: 'o.municipality_code',
};

type Search = ListQuery<z.output<typeof organisationFilter>>;
type Row = Omit<Organisation, 'countyName'>;

@Injectable()
export class OrganisationQueries {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async list(
    actor: Actor,
    { filter, sort, offset, limit }: Search,
  ): Promise<{ organisations: Organisation[]; total: number }> {
    const { sql, values } = allOf(organisationScope(actor), filterPart(filter));
    const from = `FROM organisation o WHERE ${sql}`;
    const order = `${COLUMNS[sort?.field ?? 'name'] ?? 'o.name'} ${sort?.order ?? 'ASC'}, o.id`;
    const rows = await this.dataSource.query<Row[]>(
      `SELECT ${selected(actor)} ${from} ORDER BY ${order} LIMIT ? OFFSET ?`,
      [...this.counted(actor), ...values, limit, offset],
    );
    const [counted] = await this.dataSource.query<{ n: number }[]>(`SELECT COUNT(*) AS n ${from}`, values);
    return { organisations: rows.map(answer), total: Number(counted?.n ?? 0) };
  }

  /** Not found when it is outside what the reader may know of. */
  async one(
    actor: Actor,
    id: number,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<Organisation> {
    const scope = organisationScope(actor);
    const [row] = await manager.query<Row[]>(
      `SELECT ${selected(actor)} FROM organisation o WHERE o.id = ? AND ${scope.sql}`,
      [...this.counted(actor), id, ...scope.values],
    );
    if (!row) throw new NotFoundError('organisation');
    return answer(row);
  }

  private counted(actor: Actor): unknown[] {
    const today = this.clock.today();
    return [...openTo(actor).values, today, today];
  }
}

function filterPart({ q, id, kind, countyCode }: Search['filter']): SqlPart {
  // `212000-0142` is found as it is written.
  const number = q && /^\d{6}-\d{0,4}$/.test(q) ? q.replace('-', '') : q;
  return allOf(
    searchText(number, ['o.organisation_number', 'o.municipality_code'], ['o.name']),
    oneOf('o.id', id),
    equal('o.kind', kind),
    equal('o.county_code', countyCode),
  );
}

function answer(row: Row): Organisation {
  return {
    ...row,
    cases: Number(row.cases),
    members: Number(row.members),
    countyName: row.countyCode === null ? null : countyName(row.countyCode),
  };
}

/** A draft, or what is still sealed, is not counted for those who may not know of it. */
const selected = (actor: Actor) => `
  o.id, o.version, o.kind, o.name, o.organisation_number AS organisationNumber, o.municipality_code AS municipalityCode, o.county_code AS countyCode,
  o.contact_email AS contactEmail, o.contact_phone AS contactPhone, o.postal_address AS postalAddress, o.bankgiro,
  (SELECT COUNT(*) FROM grant_case c WHERE c.organisation_id = o.id${openTo(actor).sql}) AS cases,
  (SELECT COUNT(DISTINCT m.user_id) FROM membership m JOIN app_user u ON u.id = m.user_id AND u.active = 1
    WHERE m.organisation_id = o.id AND m.valid_from <= ? AND (m.valid_to IS NULL OR m.valid_to >= ?)) AS members`;
