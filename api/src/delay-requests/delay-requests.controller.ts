import { Controller, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { delayNotice, delayRequestCreation, delayRequestRefusal } from '#domain/contracts/aftermath.js';
import { caseChanged } from '#domain/contracts/cases.js';
import type { Actor } from '../platform/actor.js';
import { Allow, CurrentActor } from '../platform/allow.js';
import { Described } from '../platform/described.js';
import { BodyAs, IdParam } from '../platform/input.js';
import { RefuseDelayRequest } from './refuse-delay-request.js';
import { RequestDecision } from './request-decision.js';
import { TellDelay } from './tell-delay.js';

@ApiTags('Långsam handläggning')
@Controller()
export class DelayRequestsController {
  constructor(
    @Inject(RequestDecision) private readonly requestDecision: RequestDecision,
    @Inject(RefuseDelayRequest) private readonly refuseDelayRequest: RefuseDelayRequest,
    @Inject(TellDelay) private readonly tellDelay: TellDelay,
  ) {}

  @Post('cases/:id/delay-request')
  @Allow('delay.request')
  @Described({
    summary: 'Begär att ett ärende som har väntat i sex månader avgörs (12 § förvaltningslagen)',
    takes: delayRequestCreation,
    gives: caseChanged,
    status: 201,
  })
  create(
    @IdParam() caseId: number,
    @BodyAs(delayRequestCreation) body: z.output<typeof delayRequestCreation>,
    @CurrentActor() actor: Actor,
  ) {
    return this.requestDecision.run({ caseId, actor, ...body });
  }

  @Post('delay-requests/:id/refusal')
  @Allow('delay.handle')
  @Described({
    summary: 'Avslå begäran att ärendet avgörs',
    takes: delayRequestRefusal,
    gives: caseChanged,
    status: 201,
  })
  refuse(
    @IdParam() delayRequestId: number,
    @BodyAs(delayRequestRefusal) body: z.output<typeof delayRequestRefusal>,
    @CurrentActor() actor: Actor & { userId: number },
  ) {
    return this.refuseDelayRequest.run({ delayRequestId, actor, ...body });
  }

  @Post('cases/:id/delay-notice')
  @Allow('delay.handle')
  @Described({
    summary: 'Underrätta parten om att ärendet är försenat (11 § förvaltningslagen)',
    takes: delayNotice,
    gives: caseChanged,
    status: 201,
  })
  tell(
    @IdParam() caseId: number,
    @BodyAs(delayNotice) body: z.output<typeof delayNotice>,
    @CurrentActor() actor: Actor,
  ) {
    return this.tellDelay.run({ caseId, actor, ...body });
  }
}
