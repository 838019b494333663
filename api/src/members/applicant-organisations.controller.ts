import { Controller, Get, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { applicantOrganisation } from '#domain/contracts/applications.js';
import { id, text } from '#domain/contracts/fields.js';
import type { Actor } from '../platform/actor.js';
import { Allow, CurrentActor } from '../platform/allow.js';
import { Described } from '../platform/described.js';
import { QueryAs } from '../platform/input.js';
import { ApplicantOrganisationsQueries } from './applicant-organisations.queries.js';

const search = z.object({
  q: text(100).default(''),
  roundId: z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number)
    .pipe(id),
});

@ApiTags('Medsökande')
@Controller('applicant-organisations')
export class ApplicantOrganisationsController {
  constructor(
    @Inject(ApplicantOrganisationsQueries) private readonly organisations: ApplicantOrganisationsQueries,
  ) {}

  @Get()
  @Allow('application.fill')
  @Described({
    summary: 'Organisationer som kan bjudas in att söka tillsammans (q = del av namnet)',
    gives: z.array(applicantOrganisation),
  })
  list(@QueryAs(search) { q, roundId }: z.output<typeof search>, @CurrentActor() actor: Actor) {
    return this.organisations.find(actor, roundId, q);
  }
}
