import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Me } from '#domain/contracts/session.js';
import { NotFoundError } from '#domain/errors.js';

@Injectable()
export class MeQueries {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  async read(userId: number, manager: EntityManager = this.dataSource.manager): Promise<Me> {
    const [me] = await manager.query<Me[]>(
      'SELECT id, name, email, locale, mail_preference AS mailPreference FROM app_user WHERE id = ?',
      [userId],
    );
    if (!me) throw new NotFoundError('user');
    return me;
  }

  async preferences(userId: number): Promise<Record<string, unknown>> {
    const [row] = await this.dataSource.query<{ preferences: string | null }[]>(
      'SELECT preferences FROM app_user WHERE id = ?',
      [userId],
    );
    return JSON.parse(row?.preferences ?? '{}') as Record<string, unknown>;
  }
}
