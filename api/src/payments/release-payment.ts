import { Inject, Injectable } from '@nestjs/common';
import type { CaseChanged } from '#domain/contracts/cases.js';
import { PaymentChanges, type PaymentCommand } from './payment-changes.js';

/** Lifts the stop. The payment starts over, so that both pairs of eyes see it again. */
@Injectable()
export class ReleasePayment {
  constructor(@Inject(PaymentChanges) private readonly payments: PaymentChanges) {}

  run({ reason, ...command }: PaymentCommand & { reason: string }): Promise<CaseChanged> {
    return this.payments.step(command, {
      event: 'release',
      facts: { reasons: reason },
      change: async () => ({
        internal: true,
        text: reason,
        payment: { preparedBy: null, attestedBy: null, stopReason: null },
      }),
    });
  }
}
