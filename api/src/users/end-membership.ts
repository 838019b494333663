import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { addDays, type LegalDay } from '#domain/calendar/legal-day.js';
import { NotFoundError, RefusedError } from '#domain/errors.js';
import type { Actor } from '../platform/actor.js';
import { appendAudit } from '../platform/audit.js';
import { Clock } from '../platform/clock.js';
import { Sessions } from '../platform/sessions.js';
import { inTransaction } from '../platform/transaction.js';
import { somebodyElseHas } from './last-of-role.js';
import { Membership } from './user.entity.js';

interface Command {
  actor: Actor;
  membershipId: number;
  /** Whose membership it must be for the caller to know of it. */
  of: { userId: number } | { organisationId: number };
}

/** A role ends at once: its last day was yesterday. */
@Injectable()
export class EndMembership {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Sessions) private readonly sessions: Sessions,
  ) {}

  async run<R>(
    { actor, membershipId, of }: Command,
    answer: (manager: EntityManager) => Promise<R>,
  ): Promise<R> {
    const today = this.clock.today();
    const answered = await inTransaction(this.dataSource, async (manager) => {
      const membership = await manager.findOne(Membership, {
        where: { id: membershipId, ...of },
        lock: { mode: 'pessimistic_write' },
      });
      if (!membership || (membership.validTo !== null && membership.validTo < today))
        throw new NotFoundError('membership');
      await refuseLast(manager, membership, today);
      const validTo = addDays(today, -1);
      await manager.update(Membership, { id: membershipId }, { validTo });
      const { userId, organisationId, role } = membership;
      await appendAudit(manager, actor, {
        scope: `user:${userId}`,
        action: 'endMembership',
        body: { membershipId, organisationId, role, validTo },
        at: this.clock.now(),
      });
      return answer(manager);
    });
    this.sessions.forget();
    return answered;
  }
}

/** Somebody must be left who can sign for the organisation, and somebody who can run the house. */
async function refuseLast(
  manager: EntityManager,
  { id: membershipId, userId, organisationId, role, validFrom }: Membership,
  today: LegalDay,
): Promise<void> {
  if (validFrom > today || (role !== 'signatory' && role !== 'systemAdministrator')) return;
  const [user] = await manager.query<{ id: number }[]>(
    'SELECT id FROM app_user WHERE id = ? AND active = 1 AND password_hash IS NOT NULL',
    [userId],
  );
  if (!user) return;
  const where = role === 'signatory' ? { organisationId } : {};
  if (await somebodyElseHas(manager, { role, ...where, today, without: { membershipId } })) return;
  throw new RefusedError([
    { code: role === 'signatory' ? 'member.lastSignatory' : 'user.lastAdministrator' },
  ]);
}
