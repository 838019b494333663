import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { RefusedError } from '#domain/errors.js';
import { appendAudit } from '../platform/audit.js';
import { Clock } from '../platform/clock.js';
import { hashPassword, verifyPassword } from '../platform/passwords.js';
import { type LiveSession, Sessions } from '../platform/sessions.js';
import { inTransaction } from '../platform/transaction.js';

interface Command {
  session: LiveSession;
  currentPassword: string;
  newPassword: string;
}

/** A new password ends every session but the one it was chosen in. */
@Injectable()
export class ChangePassword {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Sessions) private readonly sessions: Sessions,
  ) {}

  async run({ session, currentPassword, newPassword }: Command): Promise<void> {
    const { userId } = session.actor;
    if (!(await verifyPassword(this.dataSource, userId, currentPassword)))
      throw new RefusedError([{ code: 'password.wrong' }]);
    const passwordHash = await hashPassword(newPassword);
    await inTransaction(this.dataSource, async (manager) => {
      await manager.query('UPDATE app_user SET password_hash = ? WHERE id = ?', [passwordHash, userId]);
      await manager.query('DELETE FROM session WHERE user_id = ? AND token_hash <> ?', [
        userId,
        session.tokenHash,
      ]);
      await appendAudit(manager, session.actor, {
        scope: `user:${userId}`,
        action: 'changePassword',
        body: {},
        at: this.clock.now(),
      });
    });
    this.sessions.forget();
  }
}
