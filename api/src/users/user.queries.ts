import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import { mayDo } from '#domain/access/permissions.js';
import { isRole, roleLabel } from '#domain/access/roles.js';
import type { userFilter, UserRow } from '#domain/contracts/organisations.js';
import { NotFoundError } from '#domain/errors.js';
import type { Actor, SqlPart } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import type { ListQuery } from '../platform/list-query.js';
import { allOf, equal, EVERYTHING, oneOf, searchText } from '../platform/where.js';

export const SORTABLE_USERS = ['id', 'name', 'email', 'active', 'lastSignInAt'] as const;
const COLUMNS: Readonly<Record<string, string>> = {
  id: 'u.id',
  name: 'u.name',
  email: 'u.email',
  active: 'u.active',
  lastSignInAt: 'u.last_sign_in_at',
};
const CURRENT = 'm.valid_from <= ? AND (m.valid_to IS NULL OR m.valid_to >= ?)';

type Search = ListQuery<z.output<typeof userFilter>>;
type Row = Omit<UserRow, 'memberships' | 'active' | 'lastSignInAt'> & {
  active: number;
  lastSignInAt: Date | null;
};
type MembershipRow = UserRow['memberships'][number] & { userId: number };

@Injectable()
export class UserQueries {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async list(
    actor: Actor,
    { filter, sort, offset, limit }: Search,
  ): Promise<{ users: UserRow[]; total: number }> {
    const { sql, values } = allOf(this.scope(actor), this.filterPart(filter));
    const from = `FROM app_user u WHERE ${sql}`;
    const order = `${COLUMNS[sort?.field ?? 'name'] ?? 'u.name'} ${sort?.order ?? 'ASC'}, u.id`;
    const rows = await this.dataSource.query<Row[]>(
      `SELECT ${SELECTED} ${from} ORDER BY ${order} LIMIT ? OFFSET ?`,
      [...values, limit, offset],
    );
    const [counted] = await this.dataSource.query<{ n: number }[]>(`SELECT COUNT(*) AS n ${from}`, values);
    return { users: await withMemberships(this.dataSource.manager, rows), total: Number(counted?.n ?? 0) };
  }

  /** With a transaction's manager it is the user as that transaction leaves them. */
  async one(actor: Actor, id: number, manager: EntityManager = this.dataSource.manager): Promise<UserRow> {
    const scope = this.scope(actor);
    const rows = await manager.query<Row[]>(
      `SELECT ${SELECTED} FROM app_user u WHERE u.id = ? AND ${scope.sql}`,
      [id, ...scope.values],
    );
    const [user] = await withMemberships(manager, rows);
    if (!user) throw new NotFoundError('user');
    return user;
  }

  /** Whoever hands out cases sees those who can take one, and nobody else. */
  private scope(actor: Actor): SqlPart {
    return mayDo(actor.roles, 'user.read')
      ? EVERYTHING
      : this.having({ sql: "m.role = 'caseOfficer' AND u.active = 1", values: [] });
  }

  private filterPart({ q, id, organisationId, role, active }: Search['filter']): SqlPart {
    const member = allOf(equal('m.organisation_id', organisationId), equal('m.role', role));
    return allOf(
      searchText(q, [], ['u.name', 'u.email']),
      oneOf('u.id', id),
      equal('u.active', active),
      member.values.length > 0 ? this.having(member) : undefined,
    );
  }

  private having({ sql, values }: SqlPart): SqlPart {
    const today = this.clock.today();
    return {
      sql: `EXISTS (SELECT 1 FROM membership m WHERE m.user_id = u.id AND ${CURRENT} AND ${sql})`,
      values: [today, today, ...values],
    };
  }
}

async function withMemberships(manager: EntityManager, rows: Row[]): Promise<UserRow[]> {
  if (rows.length === 0) return [];
  const memberships = await manager.query<MembershipRow[]>(
    `SELECT m.id, m.user_id AS userId, m.organisation_id AS organisationId, o.name AS organisationName, m.role, m.valid_from AS validFrom, m.valid_to AS validTo
     FROM membership m JOIN organisation o ON o.id = m.organisation_id WHERE m.user_id IN (?) ORDER BY m.valid_to IS NOT NULL, o.name, m.id`,
    [rows.map(({ id }) => id)],
  );
  return rows.map((row) => ({
    ...row,
    active: Boolean(row.active),
    lastSignInAt: row.lastSignInAt?.toISOString() ?? null,
    memberships: memberships
      .filter(({ userId }) => userId === row.id)
      .map(({ userId: _, ...own }) => ({
        ...own,
        roleLabel: isRole(own.role) ? roleLabel(own.role) : own.role,
      })),
  }));
}

const SELECTED = 'u.id, u.version, u.name, u.email, u.active, u.last_sign_in_at AS lastSignInAt';
