import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import type { Me as MeAnswer, meChange } from '#domain/contracts/session.js';
import { InvalidError } from '#domain/errors.js';
import type { Actor } from '../platform/actor.js';
import { appendAudit } from '../platform/audit.js';
import { Clock } from '../platform/clock.js';
import { inTransaction } from '../platform/transaction.js';
import { User } from '../users/user.entity.js';
import { MeQueries } from './me.queries.js';

type Me = Actor & { userId: number };

const LARGEST_BYTES = 65_536;

/** What a person decides about their own account. */
@Injectable()
export class ChangeMe {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(MeQueries) private readonly queries: MeQueries,
  ) {}

  async run(actor: Me, change: z.output<typeof meChange>): Promise<MeAnswer> {
    return inTransaction(this.dataSource, async (manager) => {
      if (Object.keys(change).length > 0) await manager.update(User, { id: actor.userId }, change);
      await appendAudit(manager, actor, {
        scope: `user:${actor.userId}`,
        action: 'changeMe',
        body: change,
        at: this.clock.now(),
      });
      return this.queries.read(actor.userId, manager);
    });
  }

  /** Columns, saved queries and the like: no matter for the audit log. */
  async keepPreferences(actor: Me, preferences: Record<string, unknown>): Promise<Record<string, unknown>> {
    const json = JSON.stringify(preferences);
    if (Buffer.byteLength(json) > LARGEST_BYTES)
      throw new InvalidError([
        { field: 'body', code: 'too_big', message: 'Inställningarna får ta högst 64 kB.' },
      ]);
    return inTransaction(this.dataSource, async (manager) => {
      await manager.query('UPDATE app_user SET preferences = ? WHERE id = ?', [json, actor.userId]);
      return preferences;
    });
  }
}
