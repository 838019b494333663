import { label, type Label, type Language } from '../lifecycle/label.js';
import type { Effect } from './effects.js';

const WORDS: Readonly<Record<Effect, Label>> = {
  sendAllotmentNotice: label('Skicka besked om tilldelning', 'Send the notice of allotment'),
  sendRequisitionReceipt: label('Skicka kvittens på rekvisition', 'Send the receipt of the requisition'),
  sendLapseNotice: label(
    'Skicka besked om att bidraget förfallit',
    'Send the notice that the grant has lapsed',
  ),
  sendRedistributionNotice: label('Skicka besked om omfördelning', 'Send the notice of redistribution'),
  sendPaymentNotice: label('Skicka besked om utbetalning', 'Send the notice of payment'),
  sendReportReceipt: label('Skicka kvittens på redovisning', 'Send the receipt of the report'),
  sendReportReturned: label('Skicka begäran om komplettering', 'Send the request for completion'),
  sendCommunication: label('Skicka underrättelse till mottagaren', 'Send the communication to the recipient'),
  sendHearingAnswer: label(
    'Meddela handläggaren att mottagaren har svarat',
    'Tell the case officer that the recipient has answered',
  ),
  sendClosureNotice: label('Skicka besked om att ärendet avslutats', 'Send the notice of closure'),
  sendRepaymentClaim: label('Skicka återkrav', 'Send the repayment claim'),
  sendReceiptNotice: label('Skicka besked om inbetalning', 'Send the notice of a receipt'),
  sendSettlementReceipt: label('Skicka kvittens på betalt återkrav', 'Send the receipt of the settled claim'),
  sendWaiverNotice: label('Skicka besked om eftergift', 'Send the notice of waiver'),
  sendWithdrawalReceipt: label('Skicka kvittens på återkallelse', 'Send the receipt of the withdrawal'),
  sendWriteOffNotice: label('Skicka besked om avskrivning', 'Send the notice of write-off'),
  sendDeadlineReminder: label('Skicka påminnelse om en frist', 'Send the reminder of a deadline'),
  sendInvitation: label('Skicka inbjudan', 'Send the invitation'),
  refreshFollowUp: label('Uppdatera uppföljningen', 'Update the follow-up'),
};

/** What was to be done; the code itself when an older row names something Medel no longer does. */
export function effectWords(effect: string, language: Language = 'sv'): string {
  return Object.hasOwn(WORDS, effect) ? WORDS[effect as Effect][language] : effect;
}
