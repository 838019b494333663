import { Inject, Injectable } from '@nestjs/common';
import type { CaseChanged } from '#domain/contracts/cases.js';
import { releaseEntry } from '#domain/money/ledger.js';
import { cancelDeadline } from '../deadlines/deadlines.js';
import { PaymentChanges, type PaymentCommand } from './payment-changes.js';

/** The payment will not be made: its money returns to the pot. */
@Injectable()
export class CancelPayment {
  constructor(@Inject(PaymentChanges) private readonly payments: PaymentChanges) {}

  run({ reason, ...command }: PaymentCommand & { reason: string }): Promise<CaseChanged> {
    return this.payments.step(command, {
      event: 'cancel',
      facts: { reasons: reason },
      change: async ({ manager, grantCase, payment, now, post }) => {
        await post(releaseEntry(payment.amount));
        await cancelDeadline(manager, grantCase.id, 'payment', now, payment.id);
        return { text: reason, set: { allotted: grantCase.allotted - payment.amount }, payment: {} };
      },
    });
  }
}
