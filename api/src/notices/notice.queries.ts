import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { NoticeRow } from '#domain/contracts/oversight.js';

interface Row extends Omit<NoticeRow, 'createdAt' | 'readAt'> {
  createdAt: Date;
  readAt: Date | null;
}

@Injectable()
export class NoticeQueries {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  /** A person's own notices, newest first. */
  async listOwn(
    userId: number,
    { limit, offset }: { limit: number; offset: number },
  ): Promise<{ rows: NoticeRow[]; total: number }> {
    const [counted] = await this.dataSource.query<{ n: number }[]>(
      'SELECT COUNT(*) AS n FROM notice WHERE user_id = ?',
      [userId],
    );
    const rows = await this.dataSource.query<Row[]>(
      `SELECT n.id, n.kind, n.title, n.body, n.case_id AS caseId, c.registry_number AS registryNumber, n.created_at AS createdAt, n.day, n.read_at AS readAt
       FROM notice n LEFT JOIN grant_case c ON c.id = n.case_id WHERE n.user_id = ? ORDER BY n.id DESC LIMIT ? OFFSET ?`,
      [userId, limit, offset],
    );
    return {
      rows: rows.map((row) => ({
        ...row,
        id: Number(row.id),
        createdAt: row.createdAt.toISOString(),
        readAt: row.readAt?.toISOString() ?? null,
      })),
      total: Number(counted?.n ?? 0),
    };
  }
}
