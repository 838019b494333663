import { Inject, Injectable } from '@nestjs/common';
import type { CaseChanged } from '#domain/contracts/cases.js';
import { cancelDeadline } from '../deadlines/deadlines.js';
import { SupplementChanges, type SupplementCommand } from './supplement-changes.js';

/** The day has passed without an answer: the application is examined as it stands (FL 20 §). */
@Injectable()
export class CloseSupplement {
  constructor(@Inject(SupplementChanges) private readonly supplements: SupplementChanges) {}

  run({ reason, ...command }: SupplementCommand & { reason: string }): Promise<CaseChanged> {
    return this.supplements.step(command, {
      event: 'close',
      permission: 'supplement.request',
      prepare: async () => ({ reasons: reason }),
      change: async ({ manager, grantCase, supplement, now }) => {
        await cancelDeadline(manager, grantCase.id, 'supplement', now, supplement.id);
        return { text: reason, supplement: { closedReason: reason, draft: null } };
      },
    });
  }
}
