import { Controller, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { caseChanged, paymentReason } from '#domain/contracts/cases.js';
import type { Actor } from '../platform/actor.js';
import { Allow, CurrentActor } from '../platform/allow.js';
import { Described } from '../platform/described.js';
import { BodyAs, IdParam } from '../platform/input.js';
import { CancelPayment } from './cancel-payment.js';
import { ReleasePayment } from './release-payment.js';
import { StopPayment } from './stop-payment.js';

type Reasoned = z.infer<typeof paymentReason>;

@ApiTags('Utbetalningar')
@Controller('payments/:id')
export class PaymentStopsController {
  constructor(
    @Inject(StopPayment) private readonly stopPayment: StopPayment,
    @Inject(ReleasePayment) private readonly releasePayment: ReleasePayment,
    @Inject(CancelPayment) private readonly cancelPayment: CancelPayment,
  ) {}

  @Post('stop')
  @Allow('payment.stop')
  @Described({ summary: 'Stoppa utbetalningen', takes: paymentReason, gives: caseChanged, status: 201 })
  stop(@IdParam() paymentId: number, @BodyAs(paymentReason) body: Reasoned, @CurrentActor() actor: Actor) {
    return this.stopPayment.run({ paymentId, actor, ...body });
  }

  @Post('release')
  @Allow('payment.stop')
  @Described({ summary: 'Häv stoppet', takes: paymentReason, gives: caseChanged, status: 201 })
  release(@IdParam() paymentId: number, @BodyAs(paymentReason) body: Reasoned, @CurrentActor() actor: Actor) {
    return this.releasePayment.run({ paymentId, actor, ...body });
  }

  @Post('cancellation')
  @Allow('payment.stop')
  @Described({
    summary: 'Makulera utbetalningen; pengarna återgår till potten',
    takes: paymentReason,
    gives: caseChanged,
    status: 201,
  })
  cancel(@IdParam() paymentId: number, @BodyAs(paymentReason) body: Reasoned, @CurrentActor() actor: Actor) {
    return this.cancelPayment.run({ paymentId, actor, ...body });
  }
}
