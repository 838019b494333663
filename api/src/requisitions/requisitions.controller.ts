import { Controller, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { caseChanged, type FormSubmission, formSubmission } from '#domain/contracts/cases.js';
import type { Actor } from '../platform/actor.js';
import { Allow, CurrentActor } from '../platform/allow.js';
import { Described } from '../platform/described.js';
import { BodyAs, IdParam } from '../platform/input.js';
import { SubmitRequisition } from './submit-requisition.js';

@ApiTags('Rekvisition')
@Controller('cases/:id/requisition')
export class RequisitionsController {
  constructor(@Inject(SubmitRequisition) private readonly submitRequisition: SubmitRequisition) {}

  @Post()
  @Allow('requisition.submit')
  @Described({
    summary: 'Behörig företrädare skriver under och skickar rekvisitionen',
    takes: formSubmission,
    gives: caseChanged,
    status: 201,
  })
  create(
    @IdParam() caseId: number,
    @BodyAs(formSubmission) submission: FormSubmission,
    @CurrentActor() actor: Actor & { userId: number },
  ) {
    return this.submitRequisition.run({ caseId, actor, submission });
  }
}
