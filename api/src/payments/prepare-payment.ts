import { Inject, Injectable } from '@nestjs/common';
import type { CaseChanged } from '#domain/contracts/cases.js';
import { PaymentChanges, type PaymentCommand } from './payment-changes.js';

@Injectable()
export class PreparePayment {
  constructor(@Inject(PaymentChanges) private readonly payments: PaymentChanges) {}

  run(command: PaymentCommand): Promise<CaseChanged> {
    return this.payments.step(command, {
      event: 'prepare',
      change: async ({ actor }) => ({
        internal: true,
        payment: { preparedBy: actor.userId, attestedBy: null },
      }),
    });
  }
}
