import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { appendAudit } from '../platform/audit.js';
import { Clock } from '../platform/clock.js';
import { verifyPassword } from '../platform/passwords.js';
import { Sessions } from '../platform/sessions.js';
import { inTransaction } from '../platform/transaction.js';

export type SignedIn = { token: string } | { refusedBecause: 'wrong' | 'locked' };

interface Attempts {
  failed: number;
  until: number;
}

const ATTEMPTS = 8;
const LOCK_MS = 5 * 60_000;

/** Password sign-in. The same answer for an unknown address and a wrong password; too many failures lock the address for a while. */
@Injectable()
export class SignIn {
  private readonly attempts = new Map<string, Attempts>();

  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run({ email, password }: { email: string; password: string }): Promise<SignedIn> {
    if (this.isLocked(email)) return { refusedBecause: 'locked' };
    const [user] = await this.dataSource.query<{ id: number; name: string }[]>(
      'SELECT id, name FROM app_user WHERE email = ? AND active = 1',
      [email],
    );
    if (!(await verifyPassword(this.dataSource, user?.id, password)) || !user) {
      this.countFailure(email);
      return { refusedBecause: 'wrong' };
    }
    this.attempts.delete(email);
    await this.recordSignIn(user);
    return { token: await this.sessions.start(user.id) };
  }

  private async recordSignIn(user: { id: number; name: string }): Promise<void> {
    const actor = await this.sessions.actorFor(user.id, user.name);
    const at = this.clock.now();
    await inTransaction(this.dataSource, async (manager) => {
      await manager.query('UPDATE app_user SET last_sign_in_at = ? WHERE id = ?', [at, user.id]);
      await appendAudit(manager, actor, { scope: `user:${user.id}`, action: 'signIn', body: {}, at });
    });
  }

  private isLocked(email: string): boolean {
    const known = this.attempts.get(email);
    return known !== undefined && known.failed >= ATTEMPTS && known.until > Date.now();
  }

  private countFailure(email: string): void {
    const known = this.attempts.get(email);
    const failed = known && known.until > Date.now() ? known.failed + 1 : 1;
    if (this.attempts.size > 50_000) this.attempts.clear();
    this.attempts.set(email, { failed, until: Date.now() + LOCK_MS });
  }
}
