import { Inject, Injectable } from '@nestjs/common';
import type { LegalDay } from '#domain/calendar/legal-day.js';
import type { CaseChanged } from '#domain/contracts/cases.js';
import { RefusedError } from '#domain/errors.js';
import { refuse } from '#domain/lifecycle/refusal-codes.js';
import { CaseChanges, type CaseCommand } from '../cases/case-changes.js';
import { cancelDeadline, openDeadline } from '../deadlines/deadlines.js';
import { awaitsDecision } from './slow-case.js';

/** The party is told that its case will be substantially delayed, and why (FL 11 §). */
@Injectable()
export class TellDelay {
  constructor(@Inject(CaseChanges) private readonly cases: CaseChanges) {}

  run({
    reasons,
    newDecisionOn,
    ...command
  }: CaseCommand & { reasons: string; newDecisionOn: LegalDay | null }): Promise<CaseChanged> {
    return this.cases.touch(
      { ...command, permission: 'delay.handle' },
      'tellDelay',
      async ({ manager, grantCase, now }) => {
        if (!awaitsDecision(grantCase.state)) throw new RefusedError([refuse('delay.decided')]);
        if (newDecisionOn !== null) {
          await cancelDeadline(manager, grantCase.id, 'decision', now);
          await openDeadline(manager, {
            caseId: grantCase.id,
            kind: 'decision',
            responsible: 'authority',
            dueOn: newDecisionOn,
            at: now,
          });
        }
        return {
          text: reasons,
          data: { newDecisionOn },
          effects: ['sendDelayNotice'],
          payload: { reasons },
        };
      },
    );
  }
}
