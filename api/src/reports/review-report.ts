import { Inject, Injectable } from '@nestjs/common';
import type { CaseChanged } from '#domain/contracts/cases.js';
import { RefusedError } from '#domain/errors.js';
import { CaseChanges, type CaseCommand } from '../cases/case-changes.js';
import { meetDeadline } from '../deadlines/deadlines.js';
import type { Actor } from '../platform/actor.js';
import { newestReport } from './newest-report.js';
import { Report } from './report.entity.js';

export interface ReviewCommand extends CaseCommand {
  actor: Actor & { userId: number };
  acceptedUsed: number;
  note: string;
}

/** The officer's verdict on the report, before the case is closed or money claimed back. It can be given anew until then. */
@Injectable()
export class ReviewReport {
  constructor(@Inject(CaseChanges) private readonly cases: CaseChanges) {}

  run({ acceptedUsed, note, ...command }: ReviewCommand): Promise<CaseChanged> {
    return this.cases.touch({ ...command, permission: 'report.review' }, 'reviewReport', async (hand) => {
      const { manager, grantCase, actor, now } = hand;
      if (grantCase.state !== 'rapporterad') throw new RefusedError([{ code: 'report.nothingToReview' }]);
      const report = await newestReport(hand);
      if (acceptedUsed > report.used)
        throw new RefusedError([
          { code: 'report.acceptedExceedsReported', data: { accepted: acceptedUsed, used: report.used } },
        ]);
      await manager.update(
        Report,
        { id: report.id },
        {
          acceptedUsed,
          reviewedBy: command.actor.userId,
          reviewedByName: actor.name,
          reviewedAt: now,
          reviewNote: note || null,
        },
      );
      await meetDeadline(manager, grantCase.id, 'review', now);
      return {
        internal: true,
        text: note || null,
        data: { number: report.number, used: report.used, acceptedUsed },
        set: { used: acceptedUsed },
        effects: ['refreshFollowUp'],
      };
    });
  }
}
