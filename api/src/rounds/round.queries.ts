import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { LegalDay } from '#domain/calendar/legal-day.js';
import type { Round as RoundAnswer, RoundMechanism } from '#domain/contracts/rounds.js';
import { NotFoundError } from '#domain/errors.js';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { answersOf, type RoundRow, SELECTED } from './round-answer.js';
import { roundScope } from './round-scope.js';

export interface RoundSearch {
  sort: { field: string; order: 'ASC' | 'DESC' } | undefined;
  offset: number;
  limit: number;
  filter: {
    id?: number[] | undefined;
    programmeId?: number | undefined;
    year?: number | undefined;
    mechanism?: RoundMechanism | undefined;
  };
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
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async list(actor: Actor, search: RoundSearch): Promise<{ rounds: RoundAnswer[]; total: number }> {
    const scope = roundScope(actor);
    const { sql, values } = filterPart(search.filter);
    const from = `FROM round r JOIN programme p ON p.id = r.programme_id WHERE ${scope.sql}${sql}`;
    const all = [...scope.values, ...values];
    const order = `${COLUMNS[search.sort?.field ?? 'year'] ?? 'r.year'} ${search.sort?.order ?? 'DESC'}, r.id DESC`;
    const rows = await this.dataSource.query<RoundRow[]>(
      `SELECT ${SELECTED} ${from} ORDER BY ${order} LIMIT ? OFFSET ?`,
      [...all, search.limit, search.offset],
    );
    const [counted] = await this.dataSource.query<{ n: number }[]>(`SELECT COUNT(*) AS n ${from}`, all);
    const rounds = await answersOf(this.dataSource.manager, actor, rows, this.clock.today());
    return { rounds, total: Number(counted?.n ?? 0) };
  }

  one(actor: Actor, id: number): Promise<RoundAnswer> {
    return findRound(this.dataSource.manager, actor, id, this.clock.today());
  }
}

export async function findRound(
  manager: EntityManager,
  actor: Actor,
  id: number,
  today: LegalDay,
): Promise<RoundAnswer> {
  const scope = roundScope(actor);
  const rows = await manager.query<RoundRow[]>(
    `SELECT ${SELECTED} FROM round r JOIN programme p ON p.id = r.programme_id WHERE r.id = ? AND ${scope.sql}`,
    [id, ...scope.values],
  );
  const [round] = await answersOf(manager, actor, rows, today);
  if (!round) throw new NotFoundError('round');
  return round;
}

function filterPart({ id, programmeId, year, mechanism }: RoundSearch['filter']): {
  sql: string;
  values: unknown[];
} {
  const parts: [string, unknown][] = [];
  if (id?.length) parts.push([' AND r.id IN (?)', id]);
  if (programmeId) parts.push([' AND r.programme_id = ?', programmeId]);
  if (year) parts.push([' AND r.year = ?', year]);
  if (mechanism) parts.push([' AND r.mechanism = ?', mechanism]);
  return { sql: parts.map(([sql]) => sql).join(''), values: parts.map(([, value]) => value) };
}
