import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { addWorkingDays } from '#domain/calendar/working-days.js';
import type { CaseChanged, FormSubmission } from '#domain/contracts/cases.js';
import { RefusedError } from '#domain/errors.js';
import type { Answers } from '#domain/forms/form-definition.js';
import { releaseEntry } from '#domain/money/ledger.js';
import { CaseChanges, type CaseInHand, type Recorded } from '../cases/case-changes.js';
import { meetDeadline, openDeadline } from '../deadlines/deadlines.js';
import { checkedAnswers, pinnedForm } from '../forms/pinned-form.js';
import { Payment } from '../payments/payment.entity.js';
import type { Actor } from '../platform/actor.js';
import { verifyPassword } from '../platform/passwords.js';
import { Requisition } from './requisition.entity.js';

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
      { caseId, actor, version: submission.version },
      'requisition',
      (hand) => {
        if (hand.facts.requisitionedAt === undefined) answers = read(hand, submission).answers;
        return {
          signedAt: hand.now.toISOString(),
          invoicingDetailsComplete: true,
          requisitionAmount: Number(answers.amount ?? hand.grantCase.allotted),
        };
      },
      (hand) => accept(hand, answers, actor.userId),
    );
  }
}

function read({ round, grantCase }: CaseInHand, submission: FormSubmission) {
  return checkedAnswers(pinnedForm('requisition', round.year, grantCase.recipientClass), submission.answers, {
    allotted: grantCase.allotted,
  });
}

async function accept(hand: CaseInHand, answers: Answers, signedBy: number): Promise<Recorded> {
  const { manager, grantCase, round, now, today } = hand;
  const form = pinnedForm('requisition', round.year, grantCase.recipientClass);
  const amount = Number(answers.amount);
  const wantsShare = answers.wants_share === 'yes';
  const bankgiro = String(answers.bankgiro).replace(/\D/g, '');
  const { identifiers } = await manager.insert(Requisition, {
    caseId: grantCase.id,
    amount,
    bankgiro,
    wantsShare,
    formId: form.formId,
    formVersion: form.version,
    answers: JSON.stringify(answers),
    signedBy,
    signedByName: hand.actor.name,
    receivedAt: now,
    receivedOn: today,
  });
  const requisitionId = Number(identifiers[0]?.id);
  // What is not asked for goes back to the pot at once: there is no second requisition.
  if (amount < grantCase.allotted) await hand.post(releaseEntry(grantCase.allotted - amount));
  await planPayment(hand, requisitionId, amount, bankgiro);
  await meetDeadline(manager, grantCase.id, 'requisition', now);
  await manager.query("DELETE FROM form_draft WHERE case_id = ? AND kind = 'requisition'", [grantCase.id]);
  return {
    data: { amount, wantsShare, signedBy: hand.actor.name },
    set: { allotted: amount, requisitioned: amount, wantsShare },
    payload: { requisitionId },
  };
}

async function planPayment(
  { manager, grantCase, round, now, today }: CaseInHand,
  requisitionId: number,
  amount: number,
  bankgiro: string,
): Promise<void> {
  const dueOn = addWorkingDays(today, round.payWithinWorkingDays);
  const { identifiers } = await manager.insert(Payment, {
    version: 1,
    caseId: grantCase.id,
    requisitionId,
    redistributionId: null,
    kind: 'requisition',
    amount,
    bankgiro,
    state: 'planned',
    dueOn,
    createdAt: now,
  });
  await openDeadline(manager, {
    caseId: grantCase.id,
    kind: 'payment',
    subjectId: Number(identifiers[0]?.id),
    responsible: 'authority',
    dueOn,
    at: now,
  });
}
