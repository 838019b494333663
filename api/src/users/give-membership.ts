import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Role } from '#domain/access/roles.js';
import type { LegalDay } from '#domain/calendar/legal-day.js';
import { InvalidError, NotFoundError } from '#domain/errors.js';
import { Organisation } from '../organisations/organisation.entity.js';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Sessions } from '../platform/sessions.js';
import { inTransaction } from '../platform/transaction.js';
import { findOrInvite, grantRole } from './grant-role.js';

interface Command {
  actor: Actor;
  /** Either somebody who has an account, or somebody by name and address. */
  person: { userId: number } | { name: string; email: string };
  organisationId: number;
  role: Role;
  validFrom?: LegalDay | undefined;
  validTo?: LegalDay | null | undefined;
}

interface Given {
  userId: number;
  membershipId: number;
}

/** A person gets a role in an organisation, and an account with an invitation when there was none. */
@Injectable()
export class GiveMembership {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Sessions) private readonly sessions: Sessions,
  ) {}

  /** `answer` reads what the caller is told, in the same commit: a repeated request is told the same. */
  async run<R>(
    { actor, person, organisationId, role, validFrom = this.clock.today(), validTo }: Command,
    answer: (manager: EntityManager, given: Given) => Promise<R>,
  ): Promise<R> {
    const at = this.clock.now();
    const answered = await inTransaction(this.dataSource, async (manager) => {
      const organisation = await manager.findOneBy(Organisation, { id: organisationId });
      if (!organisation)
        throw new InvalidError([
          { field: 'organisationId', code: 'organisation.unknown', message: 'Organisationen finns inte.' },
        ]);
      const userId =
        'userId' in person
          ? await existing(manager, person.userId)
          : await findOrInvite(manager, { actor, ...person, at });
      const membershipId = await grantRole(manager, {
        actor,
        userId,
        organisation,
        role,
        validFrom,
        validTo: validTo ?? null,
        at,
      });
      return answer(manager, { userId, membershipId });
    });
    this.sessions.forget();
    return answered;
  }
}

async function existing(manager: EntityManager, userId: number): Promise<number> {
  const [user] = await manager.query<{ id: number }[]>('SELECT id FROM app_user WHERE id = ? FOR UPDATE', [
    userId,
  ]);
  if (!user) throw new NotFoundError('user');
  return user.id;
}
