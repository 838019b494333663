import { Controller, Get, Inject, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { caseChanged } from '#domain/contracts/cases.js';
import {
  batch,
  decisionBatchCreation,
  decisionCreation,
  decisionFile,
  decisionReceipt,
} from '#domain/contracts/decisions.js';
import type { Actor } from '../platform/actor.js';
import { Allow, CurrentActor } from '../platform/allow.js';
import { Described } from '../platform/described.js';
import { BodyAs, IdParam } from '../platform/input.js';
import { DecideApplication } from './decide-application.js';
import { DecisionQueries } from './decision.queries.js';
import { type BatchOrder, OrderDecisions } from './order-decisions.js';
import { RegisterDelivery } from './register-delivery.js';

@ApiTags('Beslut')
@Controller()
export class DecisionsController {
  constructor(
    @Inject(DecisionQueries) private readonly decisions: DecisionQueries,
    @Inject(DecideApplication) private readonly decideApplication: DecideApplication,
    @Inject(OrderDecisions) private readonly orderDecisions: OrderDecisions,
    @Inject(RegisterDelivery) private readonly registerDelivery: RegisterDelivery,
  ) {}

  @Get('cases/:id/decisions')
  @Allow('decision.read')
  @Described({ summary: 'Förslag och beslut i ärendet', gives: decisionFile })
  read(@IdParam() caseId: number, @CurrentActor() actor: Actor) {
    return this.decisions.file(caseId, actor);
  }

  @Post('cases/:id/decision')
  @Allow('decision.make')
  @Described({
    summary: 'Besluta enligt förslaget',
    takes: decisionCreation,
    gives: caseChanged,
    status: 201,
  })
  decide(
    @IdParam() caseId: number,
    @BodyAs(decisionCreation) decision: z.infer<typeof decisionCreation>,
    @CurrentActor() actor: Actor & { userId: number },
  ) {
    return this.decideApplication.run({ caseId, actor, decision });
  }

  @Post('decision-batches')
  @Allow('decision.make')
  @Described({
    summary: 'Besluta i många ärenden; ett i taget, i bakgrunden',
    takes: decisionBatchCreation,
    gives: batch,
    status: 201,
  })
  decideMany(@BodyAs(decisionBatchCreation) order: BatchOrder, @CurrentActor() actor: Actor) {
    return this.orderDecisions.run({ order, actor });
  }

  @Put('decisions/:id/receipt')
  @Allow('case.register', 'decision.make')
  @Described({ summary: 'Ange när parten fick beslutet', takes: decisionReceipt, gives: caseChanged })
  receive(
    @IdParam() decisionId: number,
    @BodyAs(decisionReceipt) body: z.infer<typeof decisionReceipt>,
    @CurrentActor() actor: Actor,
  ) {
    return this.registerDelivery.run({ decisionId, actor, ...body });
  }
}
