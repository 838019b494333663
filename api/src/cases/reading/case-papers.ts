import type { EntityManager } from 'typeorm';
import type { CaseDetail } from '#domain/contracts/cases.js';
import { DEADLINE_LABELS, type DeadlineKind } from '../../deadlines/deadlines.js';
import { EVERYTHING } from '../../platform/where.js';
import { concernsReader } from './case-row.js';
import type { Reader } from './reader.js';

interface RawDeadline {
  id: number;
  kind: DeadlineKind;
  responsible: 'applicant' | 'authority' | 'county' | 'system';
  dueOn: string;
  metAt: Date | null;
}

export async function findDeadlines(
  manager: EntityManager,
  id: number,
  reader: Reader,
): Promise<CaseDetail['deadlines']> {
  const rows = await manager.query<RawDeadline[]>(
    'SELECT id, kind, responsible, due_on AS dueOn, met_at AS metAt FROM deadline WHERE case_id = ? AND cancelled_at IS NULL ORDER BY due_on, id',
    [id],
  );
  return rows
    .filter(({ kind }) => concernsReader(kind, reader))
    .map((row) => ({
      ...row,
      label: DEADLINE_LABELS[row.kind][reader.locale],
      metAt: row.metAt?.toISOString() ?? null,
      overdue: row.metAt === null && row.dueOn < reader.today,
    }));
}

export async function findDocuments(
  manager: EntityManager,
  id: number,
  { actor }: Reader,
): Promise<CaseDetail['documents']> {
  const visible = actor.side === 'authority' ? EVERYTHING : { sql: 'internal = 0', values: [] };
  const rows = await manager.query<
    (Omit<CaseDetail['documents'][number], 'createdAt' | 'internal'> & {
      createdAt: Date;
      internal: number;
    })[]
  >(
    `SELECT id, kind, title, created_at AS createdAt, LENGTH(content) AS size, content_type AS contentType, internal FROM document WHERE case_id = ? AND ${visible.sql} ORDER BY id DESC`,
    [id],
  );
  return rows.map((row) => ({
    ...row,
    size: Number(row.size),
    createdAt: row.createdAt.toISOString(),
    internal: Boolean(row.internal),
  }));
}
