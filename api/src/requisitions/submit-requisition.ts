import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CaseChanged, FormSubmission } from '#domain/contracts/cases.js';
import { RefusedError } from '#domain/errors.js';
import type { Answers } from '#domain/forms/form-definition.js';
import { CaseChanges, type CaseInHand } from '../cases/case-changes.js';
import { checkedAnswers, pinnedForm } from '../forms/pinned-form.js';
import type { Actor } from '../platform/actor.js';
import { verifyPassword } from '../platform/passwords.js';
import { acceptRequisition } from './accept-requisition.js';

export interface RequisitionCommand {
  caseId: number;
  actor: Actor & { userId: number };
  submission: FormSubmission;
}

/** The signatory asks for the allotted money: one requisition per recipient, paid within the round's number of working days. */
@Injectable()
export class SubmitRequisition {
  constructor(
    @Inject(CaseChanges) private readonly cases: CaseChanges,
    @Inject(DataSource) private readonly dataSource: DataSource,
  ) {}

  async run({ caseId, actor, submission }: RequisitionCommand): Promise<CaseChanged> {
    if (!(await verifyPassword(this.dataSource, actor.userId, submission.password)))
      throw new RefusedError([{ code: 'signature.wrongPassword' }]);
    return this.submit({ caseId, actor, submission });
  }

  /** For callers that have already made sure who signs. */
  async submit({ caseId, actor, submission }: RequisitionCommand): Promise<CaseChanged> {
    let answers: Answers = {};
    return this.cases.send(
      { caseId, actor, version: submission.version, permission: 'requisition.submit' },
      'requisition',
      (hand) => {
        if (hand.facts.requisitionedAt === undefined) answers = read(hand, submission).answers;
        return {
          signedAt: hand.now.toISOString(),
          invoicingDetailsComplete: true,
          requisitionAmount: Number(answers.amount ?? hand.grantCase.allotted),
        };
      },
      (hand) => acceptRequisition(hand, answers, { by: actor.userId, name: actor.name }),
    );
  }
}

function read({ round, grantCase }: CaseInHand, submission: FormSubmission) {
  return checkedAnswers(pinnedForm('requisition', round, grantCase.recipientClass), submission.answers, {
    allotted: grantCase.allotted,
  });
}
