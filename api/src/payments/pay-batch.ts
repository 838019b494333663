import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import type { paymentBatch } from '#domain/contracts/cases.js';
import type { PaymentState } from '#domain/lifecycle/payment.js';
import { type BatchResult, rowByRow } from '../cases/row-by-row.js';
import type { Actor } from '../platform/actor.js';
import { AttestPayment } from './attest-payment.js';
import { PreparePayment } from './prepare-payment.js';
import { SettlePayment } from './settle-payment.js';

export type PaymentBatch = z.infer<typeof paymentBatch>;

const LEADS_TO: Readonly<Record<PaymentBatch['step'], PaymentState>> = {
  preparation: 'prepared',
  attestation: 'attested',
  settlement: 'paid',
};

/** One step for many payments, each in its own transaction with its own answer. */
@Injectable()
export class PayBatch {
  constructor(
    @Inject(PreparePayment) private readonly preparePayment: PreparePayment,
    @Inject(AttestPayment) private readonly attestPayment: AttestPayment,
    @Inject(SettlePayment) private readonly settlePayment: SettlePayment,
    @Inject(DataSource) private readonly dataSource: DataSource,
  ) {}

  run(batch: PaymentBatch, actor: Actor): Promise<BatchResult> {
    return rowByRow(this.dataSource, batch.ids, async (paymentId) => {
      await this.stepOf(batch, { paymentId, actor });
      return LEADS_TO[batch.step];
    });
  }

  private stepOf({ step, paidOn, reference }: PaymentBatch, command: { paymentId: number; actor: Actor }) {
    if (step === 'preparation') return this.preparePayment.run(command);
    if (step === 'attestation') return this.attestPayment.run(command);
    return this.settlePayment.run({ ...command, paidOn, reference });
  }
}
