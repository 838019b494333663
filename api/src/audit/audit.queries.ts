import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import type { auditFilter, AuditRow } from '#domain/contracts/oversight.js';
import { addDays, type LegalDay, stockholmDay } from '#domain/calendar/legal-day.js';
import { type Actor, caseScope, openTo, type SqlPart } from '../platform/actor.js';
import type { ListQuery } from '../platform/list-query.js';

export type AuditFilter = z.output<typeof auditFilter>;

export const AUDIT_SORTS: Readonly<Record<string, string>> = {
  id: 'a.id',
  at: 'a.id',
  actorName: 'a.actor_name',
  action: 'a.action',
  scope: 'a.scope',
};

interface Row extends Omit<AuditRow, 'at' | 'body' | 'sealed'> {
  at: Date;
  body: string;
  sealed: number;
  mine: number | null;
}

@Injectable()
export class AuditQueries {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  async list(actor: Actor, query: ListQuery<AuditFilter>): Promise<{ rows: AuditRow[]; total: number }> {
    const scope = caseScope(actor);
    const where = whereOf(actor, query.filter, scope);
    const [counted] = await this.dataSource.query<{ n: number }[]>(
      `SELECT COUNT(*) AS n FROM ${FROM} WHERE ${where.sql}`,
      where.values,
    );
    const sort = query.sort
      ? `${AUDIT_SORTS[query.sort.field]} ${query.sort.order}, a.id ${query.sort.order}`
      : 'a.id DESC';
    const rows = await this.dataSource.query<Row[]>(
      `SELECT a.id, a.scope, a.sequence, a.at, a.actor_name AS actorName, a.action, a.body, a.hash, a.previous_hash AS previousHash, a.case_id AS caseId,
              c.registry_number AS registryNumber, EXISTS (SELECT 1 FROM audit_seal s WHERE s.record_id = a.id) AS sealed, (${scope.sql}) AS mine
       FROM ${FROM} WHERE ${where.sql} ORDER BY ${sort} LIMIT ? OFFSET ?`,
      [...scope.values, ...where.values, query.limit, query.offset],
    );
    return { rows: rows.map(shown), total: Number(counted?.n ?? 0) };
  }
}

const FROM =
  'audit_record a LEFT JOIN grant_case c ON c.id = a.case_id LEFT JOIN round r ON r.id = c.round_id LEFT JOIN programme p ON p.id = r.programme_id';

/** Who runs the house sees that a case was changed and by whom, never what it says. */
function shown({ mine, ...row }: Row): AuditRow {
  const readable = row.caseId === null || mine === 1;
  return {
    ...row,
    id: Number(row.id),
    at: row.at.toISOString(),
    sealed: Boolean(row.sealed),
    body: readable ? (JSON.parse(row.body) as Record<string, unknown>) : {},
  };
}

function whereOf(actor: Actor, filter: AuditFilter, scope: SqlPart): SqlPart {
  const administered = actor.memberships
    .filter((m) => m.role === 'systemAdministrator')
    .map((m) => m.organisationId);
  const open = openTo(actor);
  const parts: SqlPart[] = [
    {
      sql: `(a.case_id IS NULL OR ${scope.sql} OR (p.authority_id IN (?)${open.sql}))`,
      values: [...scope.values, administered.length > 0 ? administered : [0], ...open.values],
    },
  ];
  if (filter.id) parts.push({ sql: 'a.id IN (?)', values: [filter.id.length > 0 ? filter.id : [0]] });
  if (filter.caseId) parts.push({ sql: 'a.case_id = ?', values: [filter.caseId] });
  if (filter.action) parts.push({ sql: 'a.action = ?', values: [filter.action] });
  if (filter.from) parts.push({ sql: 'a.at >= ?', values: [startOf(filter.from)] });
  if (filter.to) parts.push({ sql: 'a.at < ?', values: [startOf(addDays(filter.to, 1))] });
  if (filter.q) {
    const like = `%${filter.q.replace(/[\\%_]/g, '\\$&')}%`;
    parts.push({
      sql: '(a.actor_name LIKE ? OR a.scope LIKE ? OR a.action LIKE ? OR c.registry_number LIKE ?)',
      values: [like, like, like, like],
    });
  }
  return { sql: parts.map(({ sql }) => sql).join(' AND '), values: parts.flatMap(({ values }) => values) };
}

/** Midnight in Stockholm, summer or winter. */
function startOf(day: LegalDay): Date {
  const summer = new Date(`${day}T00:00:00+02:00`);
  return stockholmDay(summer) === day ? summer : new Date(`${day}T00:00:00+01:00`);
}
