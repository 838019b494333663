import type { NoticeFacts } from './notice-facts.js';
import { noticeParts } from './notice-text-parts.js';
import type { NoticeTexts } from './notice-texts.js';

const { day, kr } = noticeParts('en');

/** The decision, who may make it, and what may come after it. Titles stand in the mail as well, and so tell no outcome. */
export const DECISION_TEXTS_EN = {
  dispatchDecision: {
    applicant: (f) => ({
      title: 'Decision in your case',
      body: `${decided(f)} The reasons are in the decision, which is in the case.${f.decision?.appealable ? ' It also says how to appeal.' : ''}`,
      mail: 'A decision has been made in your case. The decision is in Medel.',
    }),
  },
  writeBatchLetter: {
    applicant: (f) => ({
      title: 'A letter in your case',
      body: `There is a letter for you in the case within ${f.roundName}.`,
      mail: 'There is a letter for you in Medel.',
    }),
  },
  sendConflictDeclared: {
    authority: (f) => ({
      title: `Conflict of interest to try: ${f.organisationName}`,
      body: `A conflict of interest is declared for ${f.conflict?.userName ?? 'a person'} in the case of ${f.organisationName}. That person takes no part in it until it has been tried.`,
      mail: 'A conflict of interest is declared in a case and must be tried.',
    }),
  },
  sendConflictTried: {
    authority: (f) => ({
      title: `Conflict of interest tried: ${f.organisationName}`,
      body: `${f.conflict?.userName ?? 'The person'} ${f.conflict?.state === 'rejected' ? 'has no conflict of interest' : 'has a conflict of interest'} in the case of ${f.organisationName}.${f.conflict?.replacedByName ? ` ${f.conflict.replacedByName} takes over the case.` : ''}`,
      mail: 'A conflict of interest has been tried in a case that concerns you.',
    }),
  },
  sendAppealReceipt: {
    applicant: (f) => ({
      title: 'The appeal has been received',
      body: `The appeal from ${f.appeal?.appellant ?? f.organisationName} has been received. The authority examines whether it came in time.`,
      mail: 'An appeal in your case has been received. Medel shows what happens next.',
    }),
    authority: (f) => ({
      title: `Appeal: ${f.organisationName}`,
      body: `${f.appeal?.appellant ?? f.organisationName} has appealed the decision in ${f.roundName}. Examine whether the appeal came in time.`,
      mail: 'An appeal has come in.',
    }),
  },
  sendAppealOutcome: {
    applicant: (f) => ({
      title: 'News of the appeal',
      body: `${appealed(f)} The details are in the case.`,
      mail: 'There is news of the appeal in your case.',
    }),
  },
  sendReviewRequest: {
    applicant: () => ({
      title: 'The request for review has been received',
      body: 'Your request for review has been received. You will be told when it has been examined.',
      mail: 'Your request for review has been received.',
    }),
    authority: (f) => ({
      title: `Review: ${f.organisationName}`,
      body: `The decision on ${f.organisationName} in ${f.roundName} is to be reviewed.`,
      mail: 'A review has been registered in a case.',
    }),
  },
  sendReviewOutcome: {
    applicant: (f) => ({
      title: 'Decision on the review',
      body: `${reviewed(f)} The reasons are in the case.`,
      mail: 'A decision on review has been made in your case. It is in Medel.',
    }),
  },
  sendChangeRequest: {
    applicant: (f) => ({
      title: 'The change request has been received',
      body: `The change request from ${f.organisationName} has been received. You will be told when it has been examined; until then the decision stands.`,
      mail: 'Your change request has been received.',
    }),
    authority: (f) => ({
      title: `Change request: ${f.organisationName}`,
      body: `${f.organisationName} asks for a change in ${f.roundName}. The case shows the old and the new.`,
      mail: 'A change request has come in.',
    }),
  },
  sendChangeDecision: {
    applicant: (f) => ({
      title: 'Decision on your change request',
      body: `The change request from ${f.organisationName} is ${f.change?.state === 'approved' ? 'approved' : 'denied'}. The reasons are in the case.`,
      mail: 'A decision on your change request has been made. It is in Medel.',
    }),
  },
  sendDelayRequest: {
    applicant: (f) => ({
      title: 'Your request for a decision has been received',
      body: `Your request that the case be decided has been received. The authority decides the case or refuses the request by ${day(f.delay?.dueOn)}.`,
      mail: 'Your request that the case be decided has been received.',
    }),
    authority: (f) => ({
      title: `Request for a decision: ${f.organisationName}`,
      body: `${f.organisationName} asks that the case be decided. Decide it, or refuse the request, by ${day(f.delay?.dueOn)} (section 12, Administrative Procedure Act).`,
      mail: `A request that a case be decided has come in. Answer by ${day(f.delay?.dueOn)}.`,
    }),
  },
  sendDelayRefusal: {
    applicant: (f) => ({
      title: 'Decision on your request for a decision',
      body: `The authority does not decide the case of ${f.organisationName} now. The reasons, and how to appeal, are in the case.`,
      mail: 'A decision on your request has been made. It is in Medel.',
    }),
  },
  sendDelayNotice: {
    applicant: (f) => ({
      title: 'The decision is delayed',
      body: `The decision in the case of ${f.organisationName} is considerably delayed. ${f.delayReasons ?? 'The reasons are in the case.'}`,
      mail: 'The decision in your case is delayed. Medel says why.',
    }),
  },
  sendSlowCaseNotice: {
    authority: (f) => ({
      title: `Six months without a decision: ${f.organisationName}`,
      body: `The application from ${f.organisationName} in ${f.roundName} came in on ${day(f.arrivedOn)} and is not decided. Tell the party of the delay (section 11, Administrative Procedure Act). A private party may now ask that the case be decided (section 12).`,
      mail: 'A case has waited six months without a decision.',
    }),
  },
  sendCarryOverNotice: {
    applicant: (f) => ({
      title: 'Decision to carry funds over',
      body: `${f.organisationName} may keep ${kr(f.carryOver?.amount)} to use by ${day(f.carryOver?.useTo)}. Report by ${day(f.carryOver?.reportDueOn)}.`,
      mail: 'A decision on unused funds has been made in your case. It is in Medel.',
    }),
  },
} satisfies Partial<NoticeTexts>;

function decided({ decision, organisationName, roundName }: NoticeFacts): string {
  switch (decision?.kind) {
    case 'grant':
    case 'grantInPart':
      return `${organisationName} has been granted ${kr(decision.amount)} of ${kr(decision.applied)} applied for in ${roundName}.`;
    case 'deny':
      return `The application from ${organisationName} in ${roundName} is denied.`;
    case 'dismiss':
      return `The application from ${organisationName} in ${roundName} is dismissed.`;
    default:
      return `A decision on ${organisationName} has been made in ${roundName}.`;
  }
}

function appealed({ appeal }: NoticeFacts): string {
  switch (appeal?.outcome) {
    case 'granted':
      return 'The court has granted the appeal.';
    case 'grantedInPart':
      return 'The court has granted the appeal in part.';
    case 'denied':
      return 'The court has denied the appeal.';
    case 'remitted':
      return 'The court has returned the case to the authority.';
    case 'dismissed':
      return 'The court has dismissed the appeal.';
    case 'withdrawn':
      return 'The appeal is withdrawn.';
    default:
      if (appeal?.inTime === false) return 'The appeal came too late and has been dismissed.';
      return appeal?.handedOver
        ? `The appeal has been handed over to ${appeal.court ?? 'the court'}.`
        : 'The authority has examined the appeal.';
  }
}

/** The changed grant goes on as it is; a changed denial is tried anew. */
function reviewed({ review, decision }: NoticeFacts): string {
  if (review?.state === 'upheld') return 'The authority has reviewed the decision and does not change it.';
  return decision?.kind === 'change'
    ? 'The authority has reviewed the decision and changes it.'
    : 'The authority has reviewed the decision and examines the case anew.';
}
