import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { NotFoundError } from '#domain/errors.js';
import { appendAudit } from '../platform/audit.js';
import { Clock } from '../platform/clock.js';
import { hashPassword } from '../platform/passwords.js';
import { Sessions } from '../platform/sessions.js';
import { inTransaction } from '../platform/transaction.js';
import { findOpen } from './invitation.queries.js';

/** Whoever holds the token chooses the password, once. */
@Injectable()
export class AcceptInvitation {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run({ token, password }: { token: string; password: string }): Promise<{ email: string }> {
    await findOpen(this.dataSource.manager, token, this.clock);
    const passwordHash = await hashPassword(password);
    return inTransaction(this.dataSource, async (manager) => {
      const { userId, name, email } = await findOpen(manager, token, this.clock);
      const at = this.clock.now();
      const { affectedRows } = await manager.query<{ affectedRows: number }>(
        'UPDATE app_user SET password_hash = ?, version = version + 1 WHERE id = ? AND password_hash IS NULL',
        [passwordHash, userId],
      );
      if (affectedRows !== 1) throw new NotFoundError('invitation');
      await manager.query('UPDATE invitation SET accepted_at = ? WHERE user_id = ? AND accepted_at IS NULL', [
        at,
        userId,
      ]);
      await appendAudit(manager, await this.sessions.actorFor(userId, name), {
        scope: `user:${userId}`,
        action: 'acceptInvitation',
        body: {},
        at,
      });
      return { email };
    });
  }
}
