import { Controller, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { completenessCheck } from '#domain/contracts/applications.js';
import { caseChanged } from '#domain/contracts/cases.js';
import type { Actor } from '../platform/actor.js';
import { Allow, CurrentActor } from '../platform/allow.js';
import { Described } from '../platform/described.js';
import { BodyAs, IdParam } from '../platform/input.js';
import { CheckCompleteness } from './check-completeness.js';

@ApiTags('Ärenden')
@Controller('cases/:id/completeness')
export class CompletenessController {
  constructor(@Inject(CheckCompleteness) private readonly checkCompleteness: CheckCompleteness) {}

  @Post()
  @Allow('case.register')
  @Described({
    summary: 'Registrera att ansökan är kontrollerad; anteckningen är intern',
    takes: completenessCheck,
    gives: caseChanged,
    status: 201,
  })
  create(
    @IdParam() caseId: number,
    @BodyAs(completenessCheck) body: z.infer<typeof completenessCheck>,
    @CurrentActor() actor: Actor,
  ) {
    return this.checkCompleteness.run({ caseId, actor, ...body });
  }
}
