import type { Effect } from '#domain/jobs/effects.js';

export type NoticeKind = Exclude<Effect, 'refreshFollowUp'>;
export type DispatchKind = NoticeKind | 'digest';

interface KindEntry {
  label: string;
  /** A decision, a claim or a request that has a legal effect: the mail cannot be switched off. */
  mandatory: boolean;
}

export const DISPATCH_KINDS: Readonly<Record<DispatchKind, KindEntry>> = {
  sendAllotmentNotice: { label: 'Beviljat bidrag', mandatory: true },
  sendRequisitionReceipt: { label: 'Kvittens på rekvisition', mandatory: false },
  sendLapseNotice: { label: 'Förfallet bidrag', mandatory: true },
  sendRedistributionNotice: { label: 'Ytterligare medel', mandatory: true },
  sendPaymentNotice: { label: 'Utbetalning', mandatory: false },
  sendReportReceipt: { label: 'Kvittens på redovisning', mandatory: false },
  sendReportReturned: { label: 'Begäran om komplettering', mandatory: true },
  sendCommunication: { label: 'Underrättelse före beslut', mandatory: true },
  sendHearingAnswer: { label: 'Svar på underrättelse', mandatory: false },
  sendClosureNotice: { label: 'Avslutat ärende', mandatory: true },
  sendRepaymentClaim: { label: 'Beslut om återkrav', mandatory: true },
  sendReceiptNotice: { label: 'Inbetalning mottagen', mandatory: false },
  sendSettlementReceipt: { label: 'Återkrav betalt', mandatory: false },
  sendWaiverNotice: { label: 'Beslut om eftergift', mandatory: true },
  sendWithdrawalReceipt: { label: 'Kvittens på återkallelse', mandatory: false },
  sendWriteOffNotice: { label: 'Beslut om avskrivning', mandatory: true },
  sendDeadlineReminder: { label: 'Påminnelse', mandatory: false },
  sendInvitation: { label: 'Inbjudan', mandatory: true },
  digest: { label: 'Dagens meddelanden', mandatory: false },
};

export function kindLabel(kind: string): string {
  return Object.hasOwn(DISPATCH_KINDS, kind) ? DISPATCH_KINDS[kind as DispatchKind].label : kind;
}
