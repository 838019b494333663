import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { RecipientClass } from '#domain/contracts/fields.js';
import type { Round as RoundAnswer } from '#domain/contracts/rounds.js';
import { NotFoundError } from '#domain/errors.js';
import { type FormKind, formFor } from '#domain/forms/form-registry.js';
import type { Actor } from '../platform/actor.js';
import { programmeScope } from '../programmes/programme-scope.js';
import { potFiguresOf } from './pot-figures.js';

export interface RoundSearch {
  sort: { field: string; order: 'ASC' | 'DESC' } | undefined;
  offset: number;
  limit: number;
  filter: { id?: number[] | undefined; programmeId?: number | undefined; year?: number | undefined };
}

export const SORTABLE_ROUNDS = ['id', 'year', 'name', 'frame', 'requisitionClosesOn'] as const;

const COLUMNS: Readonly<Record<string, string>> = {
  id: 'r.id',
  year: 'r.year',
  name: 'r.name',
  frame: 'r.frame',
  requisitionClosesOn: 'r.requisition_closes_on',
};

@Injectable()
export class RoundQueries {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  async list(actor: Actor, search: RoundSearch): Promise<{ rounds: RoundAnswer[]; total: number }> {
    const scope = programmeScope(actor);
    const { sql, values } = filterPart(search.filter);
    const from = `FROM round r JOIN programme p ON p.id = r.programme_id WHERE ${scope.sql}${sql}`;
    const all = [...scope.values, ...values];
    const order = `${COLUMNS[search.sort?.field ?? 'year'] ?? 'r.year'} ${search.sort?.order ?? 'DESC'}, r.id DESC`;
    const rows = await this.dataSource.query<RoundRow[]>(
      `SELECT ${SELECTED} ${from} ORDER BY ${order} LIMIT ? OFFSET ?`,
      [...all, search.limit, search.offset],
    );
    const [counted] = await this.dataSource.query<{ n: number }[]>(`SELECT COUNT(*) AS n ${from}`, all);
    return { rounds: await withPots(this.dataSource.manager, actor, rows), total: Number(counted?.n ?? 0) };
  }

  one(actor: Actor, id: number): Promise<RoundAnswer> {
    return findRound(this.dataSource.manager, actor, id);
  }
}

export async function findRound(manager: EntityManager, actor: Actor, id: number): Promise<RoundAnswer> {
  const scope = programmeScope(actor);
  const rows = await manager.query<RoundRow[]>(
    `SELECT ${SELECTED} FROM round r JOIN programme p ON p.id = r.programme_id WHERE r.id = ? AND ${scope.sql}`,
    [id, ...scope.values],
  );
  const [round] = await withPots(manager, actor, rows);
  if (!round) throw new NotFoundError('round');
  return round;
}

type RoundRow = Omit<
  RoundAnswer,
  | 'mechanism'
  | 'pots'
  | 'createdAt'
  | 'requisitionForms'
  | 'reportForms'
  | 'carryOverAllowed'
  | 'appealAllowed'
> & {
  createdAt: Date;
  carryOverAllowed: number;
  appealAllowed: number;
};

const SELECTED = `r.id, r.version, r.programme_id AS programmeId, p.name AS programmeName, r.year, r.name, r.legal_basis AS legalBasis, r.frame,
  r.requisition_opens_on AS requisitionOpensOn, r.requisition_closes_on AS requisitionClosesOn, r.use_from AS useFrom, r.use_to AS useTo,
  r.report_due_on AS reportDueOn, r.repayment_due_on AS repaymentDueOn, r.pay_within_working_days AS payWithinWorkingDays,
  r.carry_over_allowed AS carryOverAllowed, r.appeal_allowed AS appealAllowed, r.created_at AS createdAt`;

async function withPots(manager: EntityManager, actor: Actor, rows: RoundRow[]): Promise<RoundAnswer[]> {
  const pots = await potFiguresOf(
    manager,
    rows.map((row) => row.id),
    countiesSeen(actor),
  );
  return rows.map((row) => {
    const own = pots.get(row.id) ?? [];
    const classes = own.map((pot) => pot.recipientClass);
    return {
      ...row,
      frame: Number(row.frame),
      mechanism: 'requisition',
      carryOverAllowed: Boolean(row.carryOverAllowed),
      appealAllowed: Boolean(row.appealAllowed),
      requisitionForms: formsOf('requisition', row.year, classes),
      reportForms: formsOf('report', row.year, classes),
      pots: own,
      createdAt: row.createdAt.toISOString(),
    };
  });
}

function formsOf(kind: FormKind, year: number, classes: readonly RecipientClass[]): string[] {
  return [
    ...new Set(
      classes
        .map((recipientClass) => formFor(kind, year, recipientClass))
        .map((form) => `${form.title.sv}, version ${form.version}`),
    ),
  ];
}

/** A county officer sees how many cases there are in the own county; what is left of the state's money is no secret. */
function countiesSeen(actor: Actor): string[] | undefined {
  if (actor.side !== 'county') return undefined;
  return actor.memberships.flatMap((m) =>
    m.organisationKind === 'countyBoard' && m.countyCode ? [m.countyCode] : [],
  );
}

function filterPart({ id, programmeId, year }: RoundSearch['filter']): { sql: string; values: unknown[] } {
  const parts: [string, unknown][] = [];
  if (id?.length) parts.push([' AND r.id IN (?)', id]);
  if (programmeId) parts.push([' AND r.programme_id = ?', programmeId]);
  if (year) parts.push([' AND r.year = ?', year]);
  return { sql: parts.map(([sql]) => sql).join(''), values: parts.map(([, value]) => value) };
}
