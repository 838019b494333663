import type { Effect } from '#domain/jobs/effects.js';

/** What is told to somebody; the rest is work that Medel does by itself. */
export type NoticeKind = Exclude<Effect, 'refreshFollowUp' | 'decideBatchRow'>;
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
  sendApplicationReceipt: { label: 'Kvittens på ansökan', mandatory: false },
  sendMemberInvitation: { label: 'Inbjudan att söka tillsammans', mandatory: true },
  sendMemberAnswer: { label: 'Svar från medsökande', mandatory: false },
  sendOpinionRequest: { label: 'Begäran om yttrande', mandatory: true },
  sendOpinionReminder: { label: 'Påminnelse om yttrande', mandatory: false },
  sendOpinionAnswer: { label: 'Yttrande', mandatory: false },
  sendOpinionClosed: { label: 'Yttrande behövs inte', mandatory: false },
  sendSupplementRequest: { label: 'Begäran om komplettering av ansökan', mandatory: true },
  sendSupplementAnswer: { label: 'Komplettering', mandatory: false },
  sendMessage: { label: 'Meddelande i ärendet', mandatory: false },
  sendProposalReturned: { label: 'Återlämnat beslutsförslag', mandatory: false },
  dispatchDecision: { label: 'Beslut', mandatory: true },
  sendConflictDeclared: { label: 'Anmält jäv', mandatory: false },
  sendConflictTried: { label: 'Prövat jäv', mandatory: false },
  sendAppealReceipt: { label: 'Överklagande', mandatory: false },
  sendAppealOutcome: { label: 'Utgång av överklagande', mandatory: true },
  sendReviewRequest: { label: 'Begäran om omprövning', mandatory: false },
  sendReviewOutcome: { label: 'Beslut om omprövning', mandatory: true },
  sendChangeRequest: { label: 'Ändringsbegäran', mandatory: false },
  sendChangeDecision: { label: 'Beslut om ändring', mandatory: false },
  sendDelayRequest: { label: 'Begäran om avgörande', mandatory: false },
  sendDelayRefusal: { label: 'Avslag på begäran om avgörande', mandatory: true },
  sendDelayNotice: { label: 'Underrättelse om försening', mandatory: false },
  sendSlowCaseNotice: { label: 'Ärende som har väntat i sex månader', mandatory: false },
  sendCarryOverNotice: { label: 'Beslut om överföring av medel', mandatory: true },
  writeBatchLetter: { label: 'Brev', mandatory: true },
  digest: { label: 'Dagens meddelanden', mandatory: false },
};

export function kindLabel(kind: string): string {
  return Object.hasOwn(DISPATCH_KINDS, kind) ? DISPATCH_KINDS[kind as DispatchKind].label : kind;
}
