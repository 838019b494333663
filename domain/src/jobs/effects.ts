/**
 * Every consequence Medel leaves in its outbox. MariaDB is the truth: the row is written in the transaction of the change,
 * BullMQ only rings. The id is the outbox row's own, so a job that runs twice finds its inbox row and does nothing.
 */
export const EFFECTS = [
  'sendAllotmentNotice',
  'sendRequisitionReceipt',
  'sendLapseNotice',
  'sendRedistributionNotice',
  'sendPaymentNotice',
  'sendReportReceipt',
  'sendReportReturned',
  'sendCommunication',
  'sendHearingAnswer',
  'sendClosureNotice',
  'sendRepaymentClaim',
  'sendReceiptNotice',
  'sendSettlementReceipt',
  'sendWaiverNotice',
  'sendWithdrawalReceipt',
  'sendWriteOffNotice',
  'sendDeadlineReminder',
  'sendInvitation',
  'sendApplicationReceipt',
  'sendMemberInvitation',
  'sendMemberAnswer',
  'sendOpinionRequest',
  'sendOpinionReminder',
  'sendOpinionAnswer',
  'sendOpinionClosed',
  'sendSupplementRequest',
  'sendSupplementAnswer',
  'sendMessage',
  'sendProposalReturned',
  'dispatchDecision',
  'sendConflictDeclared',
  'sendConflictTried',
  'sendAppealReceipt',
  'sendAppealOutcome',
  'sendReviewRequest',
  'sendReviewOutcome',
  'sendChangeRequest',
  'sendChangeDecision',
  'sendDelayRequest',
  'sendDelayRefusal',
  'sendDelayNotice',
  'sendSlowCaseNotice',
  'sendCarryOverNotice',
  'decideBatchRow',
  'writeBatchLetter',
  'refreshFollowUp',
] as const;
export type Effect = (typeof EFFECTS)[number];

/** Ids only: a queue shows its payloads. */
export interface EffectPayload {
  outboxId: number;
}

export const EFFECT_QUEUE = 'effects';
/** A job's own attempts; when they are spent the outbox row keeps the error and Driftstatus shows it. */
export const EFFECT_ATTEMPTS = 8;
export const EFFECT_BACKOFF_MS = 2_000;

/** BullMQ reads a bare number or a colon in a job id as something else. */
export function effectJobId(outboxId: number, round: number): string {
  return `effect-${outboxId}-${round}`;
}

/** Redis pub/sub: "a row waits". Carries nothing. */
export const OUTBOX_CHANNEL = 'medel:outbox';
