import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { AttestPayment } from './attest-payment.js';
import { CancelPayment } from './cancel-payment.js';
import { PayBatch } from './pay-batch.js';
import { PaymentBatchesController } from './payment-batches.controller.js';
import { PaymentChanges } from './payment-changes.js';
import { PaymentStepsController } from './payment-steps.controller.js';
import { PaymentStopsController } from './payment-stops.controller.js';
import { PaymentsController } from './payments.controller.js';
import { PaymentsQueries } from './payments.queries.js';
import { PreparePayment } from './prepare-payment.js';
import { ReleasePayment } from './release-payment.js';
import { ReturnPayment } from './return-payment.js';
import { SettlePayment } from './settle-payment.js';
import { StopPayment } from './stop-payment.js';

const USE_CASES = [
  PreparePayment,
  AttestPayment,
  SettlePayment,
  ReturnPayment,
  StopPayment,
  ReleasePayment,
  CancelPayment,
  PayBatch,
];

@Module({
  imports: [CasesModule],
  controllers: [PaymentsController, PaymentStepsController, PaymentStopsController, PaymentBatchesController],
  providers: [PaymentChanges, PaymentsQueries, ...USE_CASES],
  exports: [PaymentsQueries, PreparePayment, AttestPayment, SettlePayment],
})
export class PaymentsModule {}
