import { Controller, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { paymentBatch, paymentBatchResult } from '#domain/contracts/cases.js';
import type { Actor } from '../platform/actor.js';
import { Allow, CurrentActor } from '../platform/allow.js';
import { Described } from '../platform/described.js';
import { BodyAs } from '../platform/input.js';
import { PayBatch, type PaymentBatch } from './pay-batch.js';

@ApiTags('Utbetalningar')
@Controller('payment-batches')
export class PaymentBatchesController {
  constructor(@Inject(PayBatch) private readonly payBatch: PayBatch) {}

  @Post()
  @Allow('payment.prepare', 'payment.attest', 'payment.settle')
  @Described({
    summary: 'Samma steg för flera utbetalningar; ett besked per utbetalning',
    takes: paymentBatch,
    gives: paymentBatchResult,
    status: 201,
  })
  create(@BodyAs(paymentBatch) body: PaymentBatch, @CurrentActor() actor: Actor) {
    return this.payBatch.run(body, actor);
  }
}
