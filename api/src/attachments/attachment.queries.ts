import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Attachment } from '#domain/contracts/applications.js';
import { NotFoundError } from '#domain/errors.js';
import { type Actor, caseScope } from '../platform/actor.js';
import type { AttachmentPurpose } from './submit-attachments.js';

interface Row {
  id: number;
  caseId: number;
  name: string;
  contentType: string;
  size: number;
  purpose: AttachmentPurpose;
  uploadedBy: string;
  uploadedAt: Date;
  submittedAt: Date | null;
}

export interface FoundAttachment {
  id: number;
  caseId: number;
  name: string;
  contentType: string;
  purpose: AttachmentPurpose;
  submitted: boolean;
}

/** What has not been sent is the applicant's own. */
@Injectable()
export class AttachmentQueries {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  async of(caseId: number, actor: Actor): Promise<Attachment[]> {
    const rows = await this.dataSource.query<Row[]>(
      `${SELECT} WHERE a.case_id = ? AND a.removed_at IS NULL${sentTo(actor)} ORDER BY a.id`,
      [caseId],
    );
    return rows.map(shown);
  }

  async one(manager: EntityManager, id: number): Promise<Attachment> {
    const [row] = await manager.query<Row[]>(`${SELECT} WHERE a.id = ?`, [id]);
    if (!row) throw new NotFoundError('attachment');
    return shown(row);
  }

  async found(id: number, actor: Actor): Promise<FoundAttachment> {
    const scope = caseScope(actor);
    const [row] = await this.dataSource.query<Row[]>(
      `${SELECT} JOIN grant_case c ON c.id = a.case_id JOIN round r ON r.id = c.round_id JOIN programme p ON p.id = r.programme_id
       WHERE a.id = ? AND a.removed_at IS NULL AND ${scope.sql}${sentTo(actor)}`,
      [id, ...scope.values],
    );
    if (!row) throw new NotFoundError('attachment');
    return { ...row, submitted: row.submittedAt !== null };
  }

  async content(id: number): Promise<Buffer> {
    const [row] = await this.dataSource.query<{ content: Buffer }[]>(
      'SELECT content FROM attachment WHERE id = ?',
      [id],
    );
    if (!row) throw new NotFoundError('attachment');
    return row.content;
  }
}

const SELECT = `SELECT a.id, a.case_id AS caseId, a.name, a.content_type AS contentType, a.size, a.purpose, a.uploaded_by_name AS uploadedBy,
  a.uploaded_at AS uploadedAt, a.submitted_at AS submittedAt FROM attachment a`;

function sentTo({ side }: Actor): string {
  return side === 'applicant' || side === 'system' ? '' : ' AND a.submitted_at IS NOT NULL';
}

function shown({ caseId: _, submittedAt, uploadedAt, ...row }: Row): Attachment {
  return { ...row, uploadedAt: uploadedAt.toISOString(), submitted: submittedAt !== null };
}
