import { Controller, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { caseChanged, type ClaimDecision, claimDecision, claimWaiver } from '#domain/contracts/cases.js';
import type { Actor } from '../platform/actor.js';
import { Allow, CurrentActor } from '../platform/allow.js';
import { Described } from '../platform/described.js';
import { BodyAs, IdParam } from '../platform/input.js';
import { DecideClaim } from './decide-claim.js';
import { WaiveClaim } from './waive-claim.js';

@ApiTags('Återkrav')
@Controller('cases/:id')
export class ClaimDecisionsController {
  constructor(
    @Inject(DecideClaim) private readonly decideClaim: DecideClaim,
    @Inject(WaiveClaim) private readonly waiveClaim: WaiveClaim,
  ) {}

  @Post('repayment-claim')
  @Allow('claim.decide')
  @Described({ summary: 'Besluta om återkrav', takes: claimDecision, gives: caseChanged, status: 201 })
  decide(
    @IdParam() caseId: number,
    @BodyAs(claimDecision) decision: ClaimDecision,
    @CurrentActor() actor: Actor & { userId: number },
  ) {
    return this.decideClaim.run({ caseId, actor, decision });
  }

  @Post('claim-waiver')
  @Allow('claim.waive')
  @Described({
    summary: 'Efterge det som återstår av återkravet',
    takes: claimWaiver,
    gives: caseChanged,
    status: 201,
  })
  waive(
    @IdParam() caseId: number,
    @BodyAs(claimWaiver) body: z.infer<typeof claimWaiver>,
    @CurrentActor() actor: Actor,
  ) {
    return this.waiveClaim.run({ caseId, actor, ...body });
  }
}
