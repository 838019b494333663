import { Inject, Injectable } from '@nestjs/common';
import type { CaseChanged } from '#domain/contracts/cases.js';
import { cancelDeadline } from '../deadlines/deadlines.js';
import { SupplementChanges, type SupplementCommand } from './supplement-changes.js';

/** The authority no longer needs what it asked for. */
@Injectable()
export class WithdrawSupplement {
  constructor(@Inject(SupplementChanges) private readonly supplements: SupplementChanges) {}

  run({ reason, ...command }: SupplementCommand & { reason: string }): Promise<CaseChanged> {
    return this.supplements.step(command, {
      event: 'withdraw',
      permission: 'supplement.request',
      prepare: async () => ({ reasons: reason }),
      change: async ({ manager, grantCase, supplement, now }) => {
        await cancelDeadline(manager, grantCase.id, 'supplement', now, supplement.id);
        return { text: reason, supplement: { closedReason: reason, draft: null } };
      },
    });
  }
}
