import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { userChange, UserRow } from '#domain/contracts/organisations.js';
import { NotFoundError, RefusedError, StaleError } from '#domain/errors.js';
import type { Actor } from '../platform/actor.js';
import { appendAudit } from '../platform/audit.js';
import { Clock } from '../platform/clock.js';
import { Sessions } from '../platform/sessions.js';
import { inTransaction } from '../platform/transaction.js';
import { somebodyElseHas } from './last-of-role.js';
import { User } from './user.entity.js';
import { UserQueries } from './user.queries.js';

interface Command {
  actor: Actor;
  userId: number;
  change: z.output<typeof userChange>;
}

/** Another name, or an account closed or opened. A closed account is out at once. */
@Injectable()
export class ChangeUser {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(UserQueries) private readonly queries: UserQueries,
  ) {}

  async run({ actor, userId, change: { version, ...change } }: Command): Promise<UserRow> {
    const changed = await inTransaction(this.dataSource, async (manager) => {
      const user = await manager.findOne(User, {
        where: { id: userId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!user) throw new NotFoundError('user');
      if (user.version !== version) throw new StaleError('user', { version: user.version });
      if (user.active && change.active === false) await this.refuseClosing(manager, actor, userId);
      await manager.update(
        User,
        { id: userId, version },
        { name: change.name ?? user.name, active: change.active ?? user.active, version: version + 1 },
      );
      await appendAudit(manager, actor, {
        scope: `user:${userId}`,
        action: 'changeUser',
        body: { before: { name: user.name, active: user.active }, change },
        at: this.clock.now(),
      });
      return this.queries.one(actor, userId, manager);
    });
    if (change.active === false) await this.sessions.endAllOf(userId);
    this.sessions.forget();
    return changed;
  }

  private async refuseClosing(manager: EntityManager, actor: Actor, userId: number): Promise<void> {
    if (actor.userId === userId) throw new RefusedError([{ code: 'user.deactivatesSelf' }]);
    const role = 'systemAdministrator';
    const today = this.clock.today();
    const [held] = await manager.query<{ id: number }[]>(
      'SELECT id FROM membership WHERE user_id = ? AND role = ? AND valid_from <= ? AND (valid_to IS NULL OR valid_to >= ?) LIMIT 1',
      [userId, role, today, today],
    );
    if (held && !(await somebodyElseHas(manager, { role, today, without: { userId } })))
      throw new RefusedError([{ code: 'user.lastAdministrator' }]);
  }
}
