import { Inject, Injectable } from '@nestjs/common';
import type { CaseChanged } from '#domain/contracts/cases.js';
import { PaymentChanges, type PaymentCommand } from './payment-changes.js';

/** Whoever was to attest sends it back to be prepared again. */
@Injectable()
export class ReturnPayment {
  constructor(@Inject(PaymentChanges) private readonly payments: PaymentChanges) {}

  run({ reason, ...command }: PaymentCommand & { reason: string }): Promise<CaseChanged> {
    return this.payments.step(command, {
      event: 'return',
      facts: { reasons: reason },
      change: async () => ({ internal: true, text: reason, payment: { preparedBy: null, attestedBy: null } }),
    });
  }
}
