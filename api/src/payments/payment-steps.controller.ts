import { Controller, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { caseChanged, paymentReason, paymentSettlement, paymentStep } from '#domain/contracts/cases.js';
import type { Actor } from '../platform/actor.js';
import { Allow, CurrentActor } from '../platform/allow.js';
import { Described } from '../platform/described.js';
import { BodyAs, IdParam } from '../platform/input.js';
import { AttestPayment } from './attest-payment.js';
import { PreparePayment } from './prepare-payment.js';
import { ReturnPayment } from './return-payment.js';
import { SettlePayment } from './settle-payment.js';

@ApiTags('Utbetalningar')
@Controller('payments/:id')
export class PaymentStepsController {
  constructor(
    @Inject(PreparePayment) private readonly preparePayment: PreparePayment,
    @Inject(AttestPayment) private readonly attestPayment: AttestPayment,
    @Inject(SettlePayment) private readonly settlePayment: SettlePayment,
    @Inject(ReturnPayment) private readonly returnPayment: ReturnPayment,
  ) {}

  @Post('preparation')
  @Allow('payment.prepare')
  @Described({ summary: 'Förbered utbetalningen', takes: paymentStep, gives: caseChanged, status: 201 })
  prepare(
    @IdParam() paymentId: number,
    @BodyAs(paymentStep) body: z.infer<typeof paymentStep>,
    @CurrentActor() actor: Actor,
  ) {
    return this.preparePayment.run({ paymentId, actor, ...body });
  }

  @Post('attestation')
  @Allow('payment.attest')
  @Described({
    summary: 'Attestera utbetalningen; någon annan måste ha förberett den',
    takes: paymentStep,
    gives: caseChanged,
    status: 201,
  })
  attest(
    @IdParam() paymentId: number,
    @BodyAs(paymentStep) body: z.infer<typeof paymentStep>,
    @CurrentActor() actor: Actor,
  ) {
    return this.attestPayment.run({ paymentId, actor, ...body });
  }

  @Post('settlement')
  @Allow('payment.settle')
  @Described({
    summary: 'Banken har betalat ut: dag och referens',
    takes: paymentSettlement,
    gives: caseChanged,
    status: 201,
  })
  settle(
    @IdParam() paymentId: number,
    @BodyAs(paymentSettlement) body: z.infer<typeof paymentSettlement>,
    @CurrentActor() actor: Actor,
  ) {
    return this.settlePayment.run({ paymentId, actor, ...body });
  }

  @Post('return')
  @Allow('payment.prepare', 'payment.attest')
  @Described({
    summary: 'Skicka tillbaka en förberedd utbetalning',
    takes: paymentReason,
    gives: caseChanged,
    status: 201,
  })
  sendBack(
    @IdParam() paymentId: number,
    @BodyAs(paymentReason) body: z.infer<typeof paymentReason>,
    @CurrentActor() actor: Actor,
  ) {
    return this.returnPayment.run({ paymentId, actor, ...body });
  }
}
