import { isGiven } from './given.js';
import type { CaseGuard } from './grant-case-facts.js';
import { refuse } from './refusal-codes.js';

export const roundIsOpen: CaseGuard = ({ today, roundWindow, lateAccepted }) => {
  if (!roundWindow) return refuse('round.windowMissing');
  if (today < roundWindow.opensOn) return refuse('round.notOpen', { opensOn: roundWindow.opensOn });
  return (
    lateAccepted ||
    today <= roundWindow.closesOn ||
    refuse('round.closed', { closesOn: roundWindow.closesOn })
  );
};

export const formIsComplete: CaseGuard = ({ formProblems }) =>
  formProblems === 0 || refuse('form.incomplete', { problems: formProblems });

export const signed: CaseGuard = ({ signedAt }) => isGiven(signedAt) || refuse('signature.missing');

/** FL 16–18 §§: whoever has jäv takes no part. */
export const officerIsImpartial: CaseGuard = ({ conflictOfInterest }) =>
  !conflictOfInterest || refuse('officer.conflict');

export const deciderIsImpartial: CaseGuard = ({ conflictOfInterest }) =>
  !conflictOfInterest || refuse('decider.conflict');

export const decisionIsProposed: CaseGuard = ({ proposedBy }) =>
  isGiven(proposedBy) || refuse('decision.notProposed');

export const anotherPersonProposed: CaseGuard = ({ proposedBy, actor, fourEyes }) => {
  if (!fourEyes) return true;
  if (!isGiven(actor)) return refuse('actor.unknown');
  return proposedBy !== actor || refuse('decision.ownProposal');
};

export const opinionsAreIn: CaseGuard = ({ openOpinions }) =>
  openOpinions === 0 || refuse('opinion.outstanding', { open: openOpinions });

export const opinionsAreAsked: CaseGuard = ({ opinionsNotAsked }) =>
  opinionsNotAsked === 0 || refuse('opinion.notAsked', { missing: opinionsNotAsked });

export const assessmentIsFinished: CaseGuard = ({ assessmentsMissing }) =>
  assessmentsMissing === 0 || refuse('assessment.unfinished', { missing: assessmentsMissing });

/** The authority's delegation order (myndighetsförordningen): who may decide what, up to which sum. */
export const deciderIsDelegated: CaseGuard = ({ mayDecide, mayDecideUpTo }) =>
  mayDecide !== false ||
  refuse('decision.notDelegated', mayDecideUpTo === undefined ? {} : { upTo: mayDecideUpTo });

export const membersHaveConfirmed: CaseGuard = ({ membersUnconfirmed }) =>
  membersUnconfirmed === 0 || refuse('members.unconfirmed', { waiting: membersUnconfirmed });

export const sharesMeetApplied: CaseGuard = ({ sharesSum, applied }) =>
  sharesSum === undefined ||
  sharesSum === applied ||
  refuse('members.sharesDiffer', { shares: sharesSum, applied: applied ?? 0 });

export const noOpenSupplement: CaseGuard = ({ openSupplements }) =>
  openSupplements === 0 || refuse('supplement.outstanding', { open: openSupplements });

/** FL 25 §. */
export const partyIsHeard: CaseGuard = ({ partyHeardOn, hearingSkippedReason }) =>
  isGiven(partyHeardOn) || isGiven(hearingSkippedReason) || refuse('party.notHeard');

export const amountWithinApplied: CaseGuard = ({ amount, applied }) => {
  if (amount === undefined || applied === undefined) return refuse('amount.missing');
  return amount <= applied || refuse('amount.exceedsApplied', { amount, applied });
};

export const frameSuffices: CaseGuard = ({ amount, frameLeft }) => {
  if (amount === undefined) return refuse('amount.missing');
  if (frameLeft === undefined) return refuse('frame.unknown');
  return amount <= frameLeft || refuse('frame.exceeded', { amount, frameLeft });
};

/** FL 32 §. */
export const reasonsAreGiven: CaseGuard = ({ reasons }) => isGiven(reasons) || refuse('reasons.missing');

export const specialReasonsGiven: CaseGuard = ({ specialReasons }) =>
  isGiven(specialReasons) || refuse('specialReasons.missing');

export const reviewIsDecided: CaseGuard = ({ reviewDecidedOn }) =>
  isGiven(reviewDecidedOn) || refuse('review.notDecided');
