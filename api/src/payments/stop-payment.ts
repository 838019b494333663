import { Inject, Injectable } from '@nestjs/common';
import type { CaseChanged } from '#domain/contracts/cases.js';
import { PaymentChanges, type PaymentCommand } from './payment-changes.js';

@Injectable()
export class StopPayment {
  constructor(@Inject(PaymentChanges) private readonly payments: PaymentChanges) {}

  run({ reason, ...command }: PaymentCommand & { reason: string }): Promise<CaseChanged> {
    return this.payments.step(command, {
      event: 'stop',
      facts: { reasons: reason },
      change: async () => ({ internal: true, text: reason, payment: { stopReason: reason } }),
    });
  }
}
