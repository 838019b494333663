import { Inject, Injectable } from '@nestjs/common';
import type { CaseChanged } from '#domain/contracts/cases.js';
import { PaymentChanges, type PaymentCommand } from './payment-changes.js';

/** The second pair of eyes. */
@Injectable()
export class AttestPayment {
  constructor(@Inject(PaymentChanges) private readonly payments: PaymentChanges) {}

  run(command: PaymentCommand): Promise<CaseChanged> {
    return this.payments.step(command, {
      event: 'attest',
      change: async ({ actor }) => ({ internal: true, payment: { attestedBy: actor.userId } }),
    });
  }
}
