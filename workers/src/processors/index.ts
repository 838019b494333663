import { EFFECTS, type Effect } from '#domain/jobs/effects.js';
import type { Processor } from '../processor.js';
import { refreshFollowUp } from './refresh-follow-up.processor.js';
import { sendAllotmentNotice } from './send-allotment-notice.processor.js';
import { sendClosureNotice } from './send-closure-notice.processor.js';
import { sendCommunication } from './send-communication.processor.js';
import { sendDeadlineReminder } from './send-deadline-reminder.processor.js';
import { sendHearingAnswer } from './send-hearing-answer.processor.js';
import { sendInvitation } from './send-invitation.processor.js';
import { sendLapseNotice } from './send-lapse-notice.processor.js';
import { sendPaymentNotice } from './send-payment-notice.processor.js';
import { sendReceiptNotice } from './send-receipt-notice.processor.js';
import { sendRedistributionNotice } from './send-redistribution-notice.processor.js';
import { sendRepaymentClaim } from './send-repayment-claim.processor.js';
import { sendReportReceipt } from './send-report-receipt.processor.js';
import { sendReportReturned } from './send-report-returned.processor.js';
import { sendRequisitionReceipt } from './send-requisition-receipt.processor.js';
import { sendSettlementReceipt } from './send-settlement-receipt.processor.js';
import { sendWaiverNotice } from './send-waiver-notice.processor.js';
import { sendWithdrawalReceipt } from './send-withdrawal-receipt.processor.js';
import { sendWriteOffNotice } from './send-write-off-notice.processor.js';

export const PROCESSORS: readonly Processor[] = [
  refreshFollowUp,
  sendAllotmentNotice,
  sendClosureNotice,
  sendCommunication,
  sendDeadlineReminder,
  sendHearingAnswer,
  sendInvitation,
  sendLapseNotice,
  sendPaymentNotice,
  sendReceiptNotice,
  sendRedistributionNotice,
  sendRepaymentClaim,
  sendReportReceipt,
  sendReportReturned,
  sendRequisitionReceipt,
  sendSettlementReceipt,
  sendWaiverNotice,
  sendWithdrawalReceipt,
  sendWriteOffNotice,
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
