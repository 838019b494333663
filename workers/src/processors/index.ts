import { EFFECTS, type Effect } from '#domain/jobs/effects.js';
import type { Processor } from '../processor.js';
import { dispatchDecision } from './dispatch-decision.processor.js';
import { decideBatchRow } from './decide-batch-row.processor.js';
import { refreshFollowUp } from './refresh-follow-up.processor.js';
import { sendAllotmentNotice } from './send-allotment-notice.processor.js';
import { sendAppealOutcome } from './send-appeal-outcome.processor.js';
import { sendAppealReceipt } from './send-appeal-receipt.processor.js';
import { sendApplicationReceipt } from './send-application-receipt.processor.js';
import { sendCarryOverNotice } from './send-carry-over-notice.processor.js';
import { sendChangeDecision } from './send-change-decision.processor.js';
import { sendChangeRequest } from './send-change-request.processor.js';
import { sendClosureNotice } from './send-closure-notice.processor.js';
import { sendCommunication } from './send-communication.processor.js';
import { sendConflictDeclared } from './send-conflict-declared.processor.js';
import { sendConflictTried } from './send-conflict-tried.processor.js';
import { sendDeadlineReminder } from './send-deadline-reminder.processor.js';
import { sendDelayNotice } from './send-delay-notice.processor.js';
import { sendDelayRefusal } from './send-delay-refusal.processor.js';
import { sendDelayRequest } from './send-delay-request.processor.js';
import { sendHearingAnswer } from './send-hearing-answer.processor.js';
import { sendInvitation } from './send-invitation.processor.js';
import { sendLapseNotice } from './send-lapse-notice.processor.js';
import { sendMemberAnswer } from './send-member-answer.processor.js';
import { sendMemberInvitation } from './send-member-invitation.processor.js';
import { sendMessage } from './send-message.processor.js';
import { sendOpinionAnswer } from './send-opinion-answer.processor.js';
import { sendOpinionClosed } from './send-opinion-closed.processor.js';
import { sendOpinionReminder } from './send-opinion-reminder.processor.js';
import { sendOpinionRequest } from './send-opinion-request.processor.js';
import { sendPaymentNotice } from './send-payment-notice.processor.js';
import { sendProposalReturned } from './send-proposal-returned.processor.js';
import { sendReceiptNotice } from './send-receipt-notice.processor.js';
import { sendRedistributionNotice } from './send-redistribution-notice.processor.js';
import { sendRepaymentClaim } from './send-repayment-claim.processor.js';
import { sendReportReceipt } from './send-report-receipt.processor.js';
import { sendReportReturned } from './send-report-returned.processor.js';
import { sendRequisitionReceipt } from './send-requisition-receipt.processor.js';
import { sendReviewOutcome } from './send-review-outcome.processor.js';
import { sendReviewRequest } from './send-review-request.processor.js';
import { sendSettlementReceipt } from './send-settlement-receipt.processor.js';
import { sendSlowCaseNotice } from './send-slow-case-notice.processor.js';
import { sendSupplementAnswer } from './send-supplement-answer.processor.js';
import { sendSupplementRequest } from './send-supplement-request.processor.js';
import { sendWaiverNotice } from './send-waiver-notice.processor.js';
import { sendWithdrawalReceipt } from './send-withdrawal-receipt.processor.js';
import { sendWriteOffNotice } from './send-write-off-notice.processor.js';
import { writeBatchLetter } from './write-batch-letter.processor.js';

export const PROCESSORS: readonly Processor[] = [
  decideBatchRow,
  dispatchDecision,
  refreshFollowUp,
  sendAllotmentNotice,
  sendAppealOutcome,
  sendAppealReceipt,
  sendApplicationReceipt,
  sendCarryOverNotice,
  sendChangeDecision,
  sendChangeRequest,
  sendClosureNotice,
  sendCommunication,
  sendConflictDeclared,
  sendConflictTried,
  sendDeadlineReminder,
  sendDelayNotice,
  sendDelayRefusal,
  sendDelayRequest,
  sendHearingAnswer,
  sendInvitation,
  sendLapseNotice,
  sendMemberAnswer,
  sendMemberInvitation,
  sendMessage,
  sendOpinionAnswer,
  sendOpinionClosed,
  sendOpinionReminder,
  sendOpinionRequest,
  sendPaymentNotice,
  sendProposalReturned,
  sendReceiptNotice,
  sendRedistributionNotice,
  sendRepaymentClaim,
  sendReportReceipt,
  sendReportReturned,
  sendRequisitionReceipt,
  sendReviewOutcome,
  sendReviewRequest,
  sendSettlementReceipt,
  sendSlowCaseNotice,
  sendSupplementAnswer,
  sendSupplementRequest,
  sendWaiverNotice,
  sendWithdrawalReceipt,
  sendWriteOffNotice,
  writeBatchLetter,
];

/** Refuses to start half staffed: an effect without a processor would wait for ever, one with two would be done by chance. */
export function processorsByEffect(
  processors: readonly Processor[] = PROCESSORS,
): ReadonlyMap<Effect, Processor> {
  const problems = EFFECTS.map((effect) => ({
    effect,
    n: processors.filter((processor) => processor.effect === effect).length,
  })).filter(({ n }) => n !== 1);
  if (problems.length > 0)
    throw new Error(
      `Every effect needs exactly one processor; ${problems.map(({ effect, n }) => `${effect} has ${n}`).join(', ')}.`,
    );
  return new Map(processors.map((processor) => [processor.effect, processor]));
}
