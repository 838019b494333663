import { isApplicantKind } from '#domain/access/role-fits.js';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CaseFilter, CaseRow } from '#domain/contracts/cases.js';
import { caseScope, membershipScope } from '../../platform/actor.js';
import type { ListQuery } from '../../platform/list-query.js';
import { NEVER_OPENED, SEALED } from '../../platform/sealed.js';
import { countedWhere, isCounted, type Tab, TABS, whereOf } from './case-filter.js';
import { CASE_COLUMNS, CASE_JOINS, type RawCaseRow, toCaseRow } from './case-row.js';
import type { Reader } from './reader.js';

/** The diarienummer is sorted by when it was given: as text, 10 would stand before 9. */
const ORDER: Record<string, (order: 'ASC' | 'DESC') => string> = {
  id: (order) => `c.id ${order}`,
  registryNumber: (order) => `c.id ${order}`,
  roundName: (order) => `r.year ${order}, r.name ${order}`,
  organisationName: (order) => `o.name ${order}`,
  countyName: (order) => `c.county_code ${order}`,
  recipientClass: (order) => `c.recipient_class ${order}`,
  state: (order) => `c.state ${order}`,
  stateLabel: (order) => `c.state ${order}`,
  stateSince: (order) => `c.state_since ${order}`,
  officerName: (order) => `u.name IS NULL, u.name ${order}`,
  allotted: (order) => `c.allotted ${order}`,
  paid: (order) => `c.paid ${order}`,
  used: (order) => `c.used IS NULL, c.used ${order}`,
  claimed: (order) => `c.claimed ${order}`,
  repaid: (order) => `c.repaid ${order}`,
  nextDueOn: (order) => `c.next_due_on IS NULL, c.next_due_on ${order}`,
  applied: (order) => `c.applied ${order}`,
  proposed: (order) => `c.proposed ${order}`,
  arrivedOn: (order) => `c.arrived_on ${order}`,
};
/** What is proposed is nobody's but the authority's: not even the order may tell of it. */
const INSIDE_ORDER: readonly string[] = ['proposed'];
export const SORTABLE = Object.keys(ORDER);

@Injectable()
export class CasesQueries {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  async list(query: ListQuery<CaseFilter>, reader: Reader): Promise<{ rows: CaseRow[]; total: number }> {
    const rows = await this.rows(query, reader);
    return { rows, total: await this.count(query.filter, reader) };
  }

  /** Rows by themselves, for lists and exports alike. */
  async rows({ filter, sort, offset, limit }: ListQuery<CaseFilter>, reader: Reader): Promise<CaseRow[]> {
    const where = whereOf(filter, reader);
    const scope = caseScope(reader.actor);
    const order = orderOf(sort, reader);
    const raw = await this.dataSource.query<RawCaseRow[]>(
      // From the case outwards: left to itself MariaDB starts at the one round, and sorts all its cases to show 25.
      `SELECT STRAIGHT_JOIN ${CASE_COLUMNS} FROM ${CASE_JOINS} WHERE ${scope.sql} AND ${where.sql} ORDER BY ${order} LIMIT ? OFFSET ?`,
      [...scope.values, ...where.values, limit, offset],
    );
    return raw.map((row) => toCaseRow(row, reader));
  }

  async count(filter: CaseFilter, reader: Reader): Promise<number> {
    if (await this.countsCover(filter, reader))
      return sum(Object.values(await this.countedStates(filter, reader)));
    const where = whereOf(filter, reader);
    const scope = caseScope(reader.actor);
    const [row] = await this.dataSource.query<{ n: number }[]>(
      `SELECT COUNT(*) AS n FROM ${CASE_JOINS} WHERE ${scope.sql} AND ${where.sql}`,
      [...scope.values, ...where.values],
    );
    return Number(row?.n ?? 0);
  }

  /** How many each tab and each state would show under the other filters. */
  async facets(
    filter: CaseFilter,
    reader: Reader,
  ): Promise<{ tabs: Record<string, number>; states: Record<string, number> }> {
    const others = { ...filter, tab: undefined };
    const tabs: Partial<Record<Tab, number>> = {};
    for (const tab of TABS) tabs[tab] = await this.count({ ...others, tab }, reader);
    return { tabs, states: await this.states({ ...filter, state: undefined }, reader) };
  }

  /** The counts know pots and counties but no organisations, no joint applications and nothing of what is still sealed. */
  private async countsCover(filter: CaseFilter, { actor, today }: Reader): Promise<boolean> {
    const seesByCase = actor.memberships.some(
      ({ organisationKind, sharedCases = [] }) => isApplicantKind(organisationKind) || sharedCases.length > 0,
    );
    if (!isCounted(filter) || seesByCase) return false;
    const sealed = await this.dataSource.query<unknown[]>(
      `SELECT 1 FROM grant_case c WHERE ${SEALED} LIMIT 1`,
      [today, NEVER_OPENED],
    );
    return sealed.length === 0;
  }

  private async states(filter: CaseFilter, reader: Reader): Promise<Record<string, number>> {
    if (await this.countsCover(filter, reader)) return this.countedStates(filter, reader);
    const where = whereOf(filter, reader);
    const scope = caseScope(reader.actor);
    const rows = await this.dataSource.query<StateCount[]>(
      `SELECT c.state, COUNT(*) AS n FROM ${CASE_JOINS} WHERE ${scope.sql} AND ${where.sql} GROUP BY c.state`,
      [...scope.values, ...where.values],
    );
    return byState(rows);
  }

  private async countedStates(filter: CaseFilter, reader: Reader): Promise<Record<string, number>> {
    const where = countedWhere(filter);
    const scope = membershipScope(reader.actor);
    const rows = await this.dataSource.query<StateCount[]>(
      `SELECT c.state, SUM(c.n) AS n FROM case_count c JOIN round r ON r.id = c.round_id JOIN programme p ON p.id = r.programme_id
       WHERE ${scope.sql} AND ${where.sql} GROUP BY c.state HAVING n > 0`,
      [...scope.values, ...where.values],
    );
    return byState(rows);
  }
}

interface StateCount {
  state: string;
  n: number;
}

function orderOf(sort: ListQuery<CaseFilter>['sort'], { actor }: Reader): string {
  if (!sort || (INSIDE_ORDER.includes(sort.field) && actor.side !== 'authority')) return 'c.id DESC';
  return `${ORDER[sort.field]?.(sort.order) ?? 'c.id'}, c.id ${sort.order}`;
}

function byState(rows: StateCount[]): Record<string, number> {
  return Object.fromEntries(rows.map(({ state, n }) => [state, Number(n)]));
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
