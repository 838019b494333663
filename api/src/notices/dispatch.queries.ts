import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import type { DispatchRow, dispatchFilter } from '#domain/contracts/oversight.js';
import { NotFoundError } from '#domain/errors.js';
import { type Actor, caseScope, type SqlPart } from '../platform/actor.js';
import type { ListQuery } from '../platform/list-query.js';
import { kindLabel } from './notice-kinds.js';
import { withoutInvitationToken } from './send-invitation.js';

export type DispatchFilter = z.output<typeof dispatchFilter>;

export const DISPATCH_SORTS: Readonly<Record<string, string>> = {
  id: 'd.id',
  createdAt: 'd.id',
  day: 'd.day',
  sentAt: 'd.sent_at',
  kind: 'd.kind',
  toName: 'd.to_name',
  toEmail: 'd.to_email',
  subject: 'd.subject',
  status: 'd.status',
  organisationName: 'o.name',
  registryNumber: 'c.registry_number',
};

const STATUS_LABELS: Readonly<Record<DispatchRow['status'], string>> = {
  waiting: 'Väntar',
  sent: 'Skickat',
  file: 'Sparat som fil',
  failed: 'Misslyckades',
  suppressed: 'Avböjt av mottagaren',
};

interface Row extends Omit<DispatchRow, 'kindLabel' | 'statusLabel' | 'createdAt' | 'sentAt'> {
  createdAt: Date;
  sentAt: Date | null;
}

@Injectable()
export class DispatchQueries {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  async list(
    actor: Actor,
    query: ListQuery<DispatchFilter>,
  ): Promise<{ rows: DispatchRow[]; total: number }> {
    const where = whereOf(actor, query.filter);
    const [counted] = await this.dataSource.query<{ n: number }[]>(
      `SELECT COUNT(*) AS n FROM ${FROM} WHERE ${where.sql}`,
      where.values,
    );
    const sort = query.sort
      ? `${DISPATCH_SORTS[query.sort.field]} ${query.sort.order}, d.id ${query.sort.order}`
      : 'd.id DESC';
    const rows = await this.dataSource.query<Row[]>(
      `SELECT ${COLUMNS} FROM ${FROM} WHERE ${where.sql} ORDER BY ${sort} LIMIT ? OFFSET ?`,
      [...where.values, query.limit, query.offset],
    );
    return { rows: rows.map(shown), total: Number(counted?.n ?? 0) };
  }

  async one(actor: Actor, id: number): Promise<DispatchRow> {
    const where = whereOf(actor, { id: [id] });
    const [row] = await this.dataSource.query<(Row & { body: string })[]>(
      `SELECT ${COLUMNS}, d.body FROM ${FROM} WHERE ${where.sql}`,
      where.values,
    );
    if (!row) throw new NotFoundError('dispatch');
    return { ...shown(row), body: withoutInvitationToken(row.body) };
  }
}

const FROM = `mail_dispatch d LEFT JOIN grant_case c ON c.id = d.case_id LEFT JOIN organisation o ON o.id = c.organisation_id
  LEFT JOIN round r ON r.id = c.round_id LEFT JOIN programme p ON p.id = r.programme_id`;
const COLUMNS = `d.id, d.kind, d.to_name AS toName, d.to_email AS toEmail, d.subject, d.case_id AS caseId, c.registry_number AS registryNumber, o.name AS organisationName,
  d.status, d.error, d.created_at AS createdAt, d.sent_at AS sentAt, d.day`;

function shown(row: Row): DispatchRow {
  return {
    ...row,
    id: Number(row.id),
    kindLabel: kindLabel(row.kind),
    statusLabel: STATUS_LABELS[row.status],
    createdAt: row.createdAt.toISOString(),
    sentAt: row.sentAt?.toISOString() ?? null,
  };
}

/** A mail is seen with its case, and so not while it is a draft or sealed. Mails without one (invitations, digests) belong to those who run or audit the house. */
function whereOf(actor: Actor, filter: DispatchFilter): SqlPart {
  const scope = caseScope(actor);
  const ownAuthority = actor.memberships
    .filter((m) => m.role === 'systemAdministrator')
    .map((m) => m.organisationId);
  const withoutCase = actor.roles.some((role) => role === 'systemAdministrator' || role === 'auditor');
  const parts: SqlPart[] = [
    {
      sql: `(${scope.sql} OR (p.authority_id IN (?) AND c.state <> 'utkast' AND (c.sealed_until IS NULL OR c.sealed_until < ?))${withoutCase ? ' OR d.case_id IS NULL' : ''})`,
      values: [...scope.values, ownAuthority.length > 0 ? ownAuthority : [0], actor.today ?? '0000-01-01'],
    },
  ];
  if (filter.id) parts.push({ sql: 'd.id IN (?)', values: [filter.id.length > 0 ? filter.id : [0]] });
  if (filter.caseId) parts.push({ sql: 'd.case_id = ?', values: [filter.caseId] });
  if (filter.kind) parts.push({ sql: 'd.kind = ?', values: [filter.kind] });
  if (filter.status) parts.push({ sql: 'd.status = ?', values: [filter.status] });
  if (filter.q) {
    const like = `%${filter.q.replace(/[\\%_]/g, '\\$&')}%`;
    parts.push({
      sql: '(d.to_name LIKE ? OR d.to_email LIKE ? OR d.subject LIKE ? OR o.name LIKE ? OR c.registry_number LIKE ?)',
      values: [like, like, like, like, like],
    });
  }
  return { sql: parts.map(({ sql }) => sql).join(' AND '), values: parts.flatMap(({ values }) => values) };
}
