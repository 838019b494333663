import type { ClaimDecision } from '#domain/contracts/cases.js';
import type { Refusal } from '#domain/errors.js';
import { refuse } from '#domain/lifecycle/refusal-codes.js';
import type { CaseInHand } from '../cases/case-changes.js';

/** What speaks against this amount on this ground, on this day. The guards of the machine know the ground in general. */
export function claimObjections(hand: CaseInHand, decision: ClaimDecision): Refusal[] {
  const { today } = hand;
  const { dueOn, ground } = decision;
  return [
    ...GROUNDS[ground](hand, decision.amount),
    ...(dueOn < today ? [refuse('claim.dueInPast', { dueOn, today })] : []),
  ];
}

const GROUNDS: Record<ClaimDecision['ground'], (hand: CaseInHand, amount: number) => Refusal[]> = {
  /** What the reviewed report leaves: neither more nor less, or the case's accounts would not close. */
  rest({ facts }, amount) {
    if (facts.reportedUsed === undefined) return [refuse('report.missing')];
    const refusals = facts.reportReviewedAt === undefined ? [refuse('report.notReviewed')] : [];
    if (amount !== facts.rest) refusals.push(refuse('claim.notTheRest', { amount, rest: facts.rest }));
    return refusals;
  },
  /** Money used against the purpose, on top of what was not used at all. */
  wrongUse({ facts }, amount) {
    if (amount > facts.paid) return [refuse('claim.exceedsPaid', { amount, paid: facts.paid })];
    return facts.reportedUsed !== undefined && amount < facts.rest
      ? [refuse('claim.belowRest', { amount, rest: facts.rest })]
      : [];
  },
  /** Nothing has been accounted for, so all of it is claimed; but for what was accepted before the rest was carried over. */
  reportMissing({ facts }, amount) {
    if (facts.reportedUsed !== undefined) return [refuse('claim.reportExists')];
    const open = facts.paid - (facts.acceptedBefore ?? 0);
    return amount === open ? [] : [refuse('claim.notWhole', { amount, paid: open })];
  },
};
