import { Controller, Get, Inject, Patch, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { organisation, organisationChange, organisationFilter } from '#domain/contracts/organisations.js';
import type { Actor } from '../platform/actor.js';
import { Allow, CurrentActor } from '../platform/allow.js';
import { Described } from '../platform/described.js';
import { BodyAs, IdParam } from '../platform/input.js';
import { readListQuery, setRange } from '../platform/list-query.js';
import { ChangeOrganisation } from './change-organisation.js';
import { OrganisationQueries, SORTABLE_ORGANISATIONS } from './organisation.queries.js';

@ApiTags('Organisationer')
@Controller('organisations')
export class OrganisationsController {
  constructor(
    @Inject(OrganisationQueries) private readonly queries: OrganisationQueries,
    @Inject(ChangeOrganisation) private readonly changeOrganisation: ChangeOrganisation,
  ) {}

  @Get()
  @Allow('organisation.read')
  @Described({ summary: 'Organisationerna som läsaren får se', gives: z.array(organisation) })
  async list(
    @Query() query: unknown,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const search = readListQuery(query, organisationFilter, SORTABLE_ORGANISATIONS);
    const { organisations, total } = await this.queries.list(actor, search);
    setRange(reply, 'organisations', search, organisations.length, total);
    return organisations;
  }

  @Get(':id')
  @Allow('organisation.read')
  @Described({ summary: 'En organisation', gives: organisation })
  one(@IdParam() organisationId: number, @CurrentActor() actor: Actor) {
    return this.queries.one(actor, organisationId);
  }

  @Patch(':id')
  @Allow('organisation.change')
  @Described({ summary: 'Ändra kontaktuppgifter', takes: organisationChange, gives: organisation })
  change(
    @IdParam() organisationId: number,
    @BodyAs(organisationChange) change: z.output<typeof organisationChange>,
    @CurrentActor() actor: Actor,
  ) {
    return this.changeOrganisation.run({ actor, organisationId, change });
  }
}
