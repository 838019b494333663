import { Inject, Injectable } from '@nestjs/common';
import type { LegalDay } from '#domain/calendar/legal-day.js';
import type { CaseChanged } from '#domain/contracts/cases.js';
import { type Refusal, RefusedError } from '#domain/errors.js';
import { cancelDeadline, openDeadline } from '../deadlines/deadlines.js';
import { CaseChanges, type CaseCommand, type CaseInHand } from './case-changes.js';
import { mayBeHeard } from './hearing.js';

/** Tells the party what speaks against it and gives it a day to answer by, before its application is decided or money is claimed back (FL 25 §). */
@Injectable()
export class Communicate {
  constructor(@Inject(CaseChanges) private readonly cases: CaseChanges) {}

  run({
    text,
    answerBy,
    ...command
  }: CaseCommand & { text: string; answerBy: LegalDay }): Promise<CaseChanged> {
    return this.cases.touch(
      { ...command, permission: ['report.review', 'claim.decide'] },
      'communicate',
      async (hand) => {
        refuseUnless(hand, answerBy);
        const { manager, grantCase, now, today } = hand;
        await cancelDeadline(manager, grantCase.id, 'hearing', now);
        await openDeadline(manager, {
          caseId: grantCase.id,
          kind: 'hearing',
          responsible: 'applicant',
          dueOn: answerBy,
          at: now,
        });
        return {
          text,
          data: { answerBy },
          set: { hearingSentOn: today, hearingAnswerBy: answerBy, hearingAnsweredOn: null },
          effects: ['sendCommunication'],
          payload: { answerBy },
        };
      },
    );
  }
}

function refuseUnless({ grantCase, today }: CaseInHand, answerBy: LegalDay): void {
  const refusals: Refusal[] = [];
  if (!mayBeHeard(grantCase.state)) refusals.push({ code: 'case.notInUse' });
  if (answerBy <= today) refusals.push({ code: 'hearing.dayPast', data: { answerBy, today } });
  if (refusals.length > 0) throw new RefusedError(refusals);
}
