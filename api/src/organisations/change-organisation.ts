import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import type { Organisation as Answer, organisationChange } from '#domain/contracts/organisations.js';
import { InvalidError, StaleError } from '#domain/errors.js';
import type { Actor } from '../platform/actor.js';
import { appendAudit } from '../platform/audit.js';
import { Clock } from '../platform/clock.js';
import { inTransaction } from '../platform/transaction.js';
import { Organisation } from './organisation.entity.js';
import { OrganisationQueries } from './organisation.queries.js';
import { requireTowards } from './organisation-scope.js';

interface Command {
  actor: Actor;
  organisationId: number;
  change: z.output<typeof organisationChange>;
}

/** A recipient gives its bankgiro on each requisition, where the signatory signs for it. */
const ONLY_AUTHORITY = {
  field: 'bankgiro',
  code: 'bankgiro.onlyAuthority',
  message:
    'Bankgiro anges här bara för den bidragsgivande myndigheten. Mottagaren anger sitt i rekvisitionen.',
};

/** How to reach an organisation. Its name and numbers come from the reference lists and are not changed here. */
@Injectable()
export class ChangeOrganisation {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(OrganisationQueries) private readonly queries: OrganisationQueries,
  ) {}

  async run({ actor, organisationId, change: { version, ...change } }: Command): Promise<Answer> {
    const { kind, contactEmail, contactPhone, postalAddress, bankgiro } = await this.queries.one(
      actor,
      organisationId,
    );
    requireTowards(actor, organisationId, 'organisation.change');
    if (change.bankgiro !== undefined && kind !== 'grantingAuthority')
      throw new InvalidError([ONLY_AUTHORITY]);
    const set = Object.fromEntries(
      Object.entries(change).map(([field, value]) => [field, value === '' ? null : value]),
    );
    return inTransaction(this.dataSource, async (manager) => {
      const { affected } = await manager.update(
        Organisation,
        { id: organisationId, version },
        { ...set, version: version + 1 },
      );
      if (affected !== 1) throw new StaleError('organisation');
      await appendAudit(manager, actor, {
        scope: `organisation:${organisationId}`,
        action: 'changeOrganisation',
        body: { before: { contactEmail, contactPhone, postalAddress, bankgiro }, change: set },
        at: this.clock.now(),
      });
      return this.queries.one(actor, organisationId, manager);
    });
  }
}
