import { Inject, Injectable } from '@nestjs/common';
import type { CaseChanged } from '#domain/contracts/cases.js';
import { RefusedError } from '#domain/errors.js';
import { meetDeadline } from '../deadlines/deadlines.js';
import { CaseChanges, type CaseCommand } from './case-changes.js';
import { objectionToAnswer } from './hearing.js';

/** The party answers what it was told, once and within its time (FL 25 §). What it says is given to the case as it stands. */
@Injectable()
export class AnswerCommunication {
  constructor(@Inject(CaseChanges) private readonly cases: CaseChanges) {}

  run({ text, ...command }: CaseCommand & { text: string }): Promise<CaseChanged> {
    return this.cases.touch(
      { ...command, permission: 'report.submit' },
      'answerCommunication',
      async ({ manager, grantCase, now, today }) => {
        const objection = objectionToAnswer(grantCase, today);
        if (objection) throw new RefusedError([objection]);
        await meetDeadline(manager, grantCase.id, 'hearing', now);
        return { text, set: { hearingAnsweredOn: today }, effects: ['sendHearingAnswer'] };
      },
    );
  }
}
