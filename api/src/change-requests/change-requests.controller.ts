import { Controller, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import {
  changeRequestCreation,
  changeRequestDecision,
  changeRequestWithdrawal,
} from '#domain/contracts/aftermath.js';
import { caseChanged } from '#domain/contracts/cases.js';
import type { Actor } from '../platform/actor.js';
import { Allow, CurrentActor } from '../platform/allow.js';
import { Described } from '../platform/described.js';
import { BodyAs, IdParam } from '../platform/input.js';
import { RequestChange } from './request-change.js';
import { SettleChange } from './settle-change.js';

type Person = Actor & { userId: number };

@ApiTags('Ändringsbegäran')
@Controller()
export class ChangeRequestsController {
  constructor(
    @Inject(RequestChange) private readonly requestChange: RequestChange,
    @Inject(SettleChange) private readonly settleChange: SettleChange,
  ) {}

  @Post('cases/:id/change-requests')
  @Allow('change.request')
  @Described({
    summary: 'Mottagaren begär att det beviljade ändras',
    takes: changeRequestCreation,
    gives: caseChanged,
    status: 201,
  })
  create(
    @IdParam() caseId: number,
    @BodyAs(changeRequestCreation) request: z.output<typeof changeRequestCreation>,
    @CurrentActor() actor: Person,
  ) {
    return this.requestChange.run({ caseId, actor, request });
  }

  @Post('change-requests/:id/decision')
  @Allow('change.decide')
  @Described({
    summary: 'Godkänn eller avslå en ändringsbegäran',
    takes: changeRequestDecision,
    gives: caseChanged,
    status: 201,
  })
  decide(
    @IdParam() changeRequestId: number,
    @BodyAs(changeRequestDecision) body: z.output<typeof changeRequestDecision>,
    @CurrentActor() actor: Person,
  ) {
    return this.settleChange.decide({ changeRequestId, actor, ...body });
  }

  @Post('change-requests/:id/withdrawal')
  @Allow('change.request')
  @Described({
    summary: 'Mottagaren tar tillbaka sin ändringsbegäran',
    takes: changeRequestWithdrawal,
    gives: caseChanged,
    status: 201,
  })
  withdraw(
    @IdParam() changeRequestId: number,
    @BodyAs(changeRequestWithdrawal) body: z.output<typeof changeRequestWithdrawal>,
    @CurrentActor() actor: Person,
  ) {
    return this.settleChange.withdraw({ changeRequestId, actor, ...body });
  }
}
