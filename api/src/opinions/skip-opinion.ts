import { Inject, Injectable } from '@nestjs/common';
import type { CaseChanged } from '#domain/contracts/cases.js';
import { cancelDeadline } from '../deadlines/deadlines.js';
import { OpinionChanges, type OpinionCommand } from './opinion-changes.js';

/** The case is decided without the opinion, which does not come. */
@Injectable()
export class SkipOpinion {
  constructor(@Inject(OpinionChanges) private readonly opinions: OpinionChanges) {}

  run({ reason, ...command }: OpinionCommand & { reason: string }): Promise<CaseChanged> {
    return this.opinions.step(command, {
      event: 'skip',
      permission: ['opinion.request', 'decision.make'],
      prepare: () => ({ reasons: reason }),
      change: async ({ manager, grantCase, opinion, now }) => {
        await cancelDeadline(manager, grantCase.id, 'opinion', now, opinion.id);
        return { text: reason, opinion: { closedReason: reason, draft: null } };
      },
    });
  }
}
