import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Member, memberInvitation } from '#domain/contracts/organisations.js';
import type { Actor } from '../platform/actor.js';
import { EndMembership } from '../users/end-membership.js';
import { GiveMembership } from '../users/give-membership.js';
import { MemberQueries } from './member.queries.js';
import { OrganisationQueries } from './organisation.queries.js';
import { requireTowards } from './organisation-scope.js';

/** An organisation looks after its own people; the system administrator after everybody's. */
@Injectable()
export class Members {
  constructor(
    @Inject(OrganisationQueries) private readonly organisations: OrganisationQueries,
    @Inject(MemberQueries) private readonly queries: MemberQueries,
    @Inject(GiveMembership) private readonly giveMembership: GiveMembership,
    @Inject(EndMembership) private readonly endMembership: EndMembership,
  ) {}

  async list(actor: Actor, organisationId: number): Promise<Member[]> {
    await this.organisations.one(actor, organisationId);
    requireTowards(actor, organisationId, 'member.read');
    return this.queries.of(organisationId);
  }

  async invite(
    actor: Actor,
    organisationId: number,
    { name, email, ...given }: z.output<typeof memberInvitation>,
  ): Promise<Member | undefined> {
    await this.mustManage(actor, organisationId);
    return this.giveMembership.run(
      { actor, person: { name, email }, organisationId, ...given },
      async (manager, { membershipId }) => {
        const [member] = await this.queries.of(organisationId, membershipId, manager);
        return member;
      },
    );
  }

  async end(actor: Actor, organisationId: number, membershipId: number): Promise<void> {
    await this.mustManage(actor, organisationId);
    await this.endMembership.run({ actor, membershipId, of: { organisationId } }, async () => undefined);
  }

  private async mustManage(actor: Actor, organisationId: number): Promise<void> {
    await this.organisations.one(actor, organisationId);
    requireTowards(actor, organisationId, 'member.change');
  }
}
