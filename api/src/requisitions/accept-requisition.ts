import { addWorkingDays } from '#domain/calendar/working-days.js';
import type { Answers } from '#domain/forms/form-definition.js';
import { releaseEntry } from '#domain/money/ledger.js';
import type { CaseInHand, Recorded } from '../cases/case-changes.js';
import { meetDeadline, openDeadline } from '../deadlines/deadlines.js';
import { pinnedForm } from '../forms/pinned-form.js';
import { Payment } from '../payments/payment.entity.js';
import { Requisition } from './requisition.entity.js';

export interface Signature {
  by: number;
  name: string;
}

/** What a requisition means, whoever sends it: the sum is asked for, and paid within the round's number of working days. */
export async function acceptRequisition(
  hand: CaseInHand,
  answers: Answers,
  signature: Signature,
): Promise<Recorded> {
  const { manager, grantCase, round, now, today } = hand;
  const form = pinnedForm('requisition', round, grantCase.recipientClass);
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
    signedBy: signature.by,
    signedByName: signature.name,
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
    data: { amount, wantsShare, signedBy: signature.name },
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
