import { isGiven } from './given.js';
import type { CaseGuard, GrantCaseFacts } from './grant-case-facts.js';
import { refuse } from './refusal-codes.js';

export const nothingIsPaid: CaseGuard = ({ paid }) => paid === 0 || refuse('payment.alreadyPaid', { paid });

export const somethingIsPaid: CaseGuard = ({ received }) => received > 0 || refuse('payment.nothingPaid');

export const noOpenPayments: CaseGuard = ({ openPayments }) =>
  openPayments === 0 || refuse('payment.stillOpen', { open: openPayments });

export const usedIsGiven: CaseGuard = ({ reportedUsed }) =>
  reportedUsed !== undefined || refuse('used.missing');

export const usedWithinReceived: CaseGuard = ({ reportedUsed, received }) =>
  reportedUsed === undefined ||
  reportedUsed <= received ||
  refuse('used.exceedsReceived', { used: reportedUsed, received });

export const supplementTextGiven: CaseGuard = ({ supplementText }) =>
  isGiven(supplementText) || refuse('supplement.textMissing');

export const reportIsReviewed: CaseGuard = ({ reportReviewedAt }) =>
  isGiven(reportReviewedAt) || refuse('report.notReviewed');

export const restIsPositive: CaseGuard = ({ reportedUsed, rest }) => {
  if (reportedUsed === undefined) return refuse('report.missing');
  return rest > 0 || refuse('rest.none');
};

export const nothingRemains: CaseGuard = ({ reportedUsed, rest }) => {
  if (reportedUsed === undefined) return refuse('report.missing');
  return rest === 0 || refuse('rest.remains', { rest });
};

export const programmeAllowsCarryOver: CaseGuard = ({ allowsCarryOver }) =>
  allowsCarryOver || refuse('carryOver.notAllowed');

/** A rest according to a report, wrong use, or no report after its day. Money still in use is no rest. */
export const claimHasGround: CaseGuard = (facts) =>
  facts.wrongUse ||
  restIsPositive(facts) === true ||
  reportIsMissing(facts) ||
  refuse('claim.noGround', { reportDueOn: facts.reportDueOn });

export const claimIsFullyPaid: CaseGuard = ({ claimOpenAmount }) => {
  if (claimOpenAmount === undefined) return refuse('claim.missing');
  return claimOpenAmount === 0 || refuse('claim.stillOpen', { open: claimOpenAmount });
};

function reportIsMissing({ today, reportDueOn, reportedUsed }: GrantCaseFacts): boolean {
  return reportedUsed === undefined && reportDueOn !== undefined && today > reportDueOn;
}
