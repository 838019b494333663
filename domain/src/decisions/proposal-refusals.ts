import type { proposalCreation } from '../contracts/decisions.js';
import type { DecisionKind } from '../contracts/round-settings.js';
import type { Refusal } from '../errors.js';
import type { z } from 'zod';
import { refuse } from '../lifecycle/refusal-codes.js';
import { measuresWithinApplied } from '../assessments/check-protocol.js';
import type { AssessmentGround } from '../assessments/assessment-ground.js';

export type ProposalContent = Omit<z.infer<typeof proposalCreation>, 'version'>;

/** What speaks against proposing this: the sum against what was applied for, the measures against the sum, and reasons (FL 32 §). */
export function proposalRefusals(
  proposal: ProposalContent,
  applied: number,
  ground: Pick<AssessmentGround, 'measures'>,
): Refusal[] {
  const { kind, amount, measures, reasons } = proposal;
  const sum = measures.reduce((total, measure) => total + measure.amount, 0);
  return [
    ...AMOUNTS[kind](amount, applied),
    ...(measures.length > 0 && sum !== amount ? [refuse('proposal.measuresDiffer', { sum, amount })] : []),
    ...measuresWithinApplied(measures, ground),
    ...(kind !== 'grant' && reasons.trim() === '' ? [refuse('reasons.missing')] : []),
  ];
}

const AMOUNTS: Readonly<Record<DecisionKind, (amount: number, applied: number) => Refusal[]>> = {
  grant: (amount, applied) =>
    amount === applied && applied > 0 ? [] : [refuse('proposal.notWhole', { amount, applied })],
  grantInPart: (amount, applied) =>
    amount > 0 && amount < applied ? [] : [refuse('proposal.notInPart', { amount, applied })],
  deny: nothing,
  dismiss: nothing,
};

function nothing(amount: number): Refusal[] {
  return amount === 0 ? [] : [refuse('proposal.amountNotZero', { amount })];
}
