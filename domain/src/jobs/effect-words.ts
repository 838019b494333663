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
  sendApplicationReceipt: label('Skicka kvittens på ansökan', 'Send the receipt of the application'),
  sendMemberInvitation: label('Bjud in en medsökande', 'Invite a co-applicant'),
  sendMemberAnswer: label('Meddela en medsökandes svar', 'Tell what a co-applicant has answered'),
  sendOpinionRequest: label(
    'Skicka begäran om yttrande till länsstyrelsen',
    'Send the request for an opinion to the county board',
  ),
  sendOpinionReminder: label('Påminn länsstyrelsen om yttrandet', 'Remind the county board of the opinion'),
  sendOpinionAnswer: label('Meddela att ett yttrande har kommit', 'Tell that an opinion has come'),
  sendOpinionClosed: label(
    'Meddela länsstyrelsen att yttrandet inte behövs',
    'Tell the county board that the opinion is not needed',
  ),
  sendSupplementRequest: label(
    'Skicka begäran om komplettering av ansökan',
    'Send the request to supplement the application',
  ),
  sendSupplementAnswer: label('Meddela att en komplettering har kommit', 'Tell that a supplement has come'),
  sendMessage: label('Skicka meddelande i ärendet', 'Send a message in the case'),
  sendProposalReturned: label(
    'Meddela att ett beslutsförslag är återlämnat',
    'Tell that a proposed decision was returned',
  ),
  dispatchDecision: label('Expediera beslut', 'Dispatch the decision'),
  sendConflictDeclared: label('Meddela att jäv är anmält', 'Tell that a conflict of interest is declared'),
  sendConflictTried: label('Meddela att jäv är prövat', 'Tell that a conflict of interest is tried'),
  sendAppealReceipt: label('Skicka kvittens på överklagande', 'Send the receipt of the appeal'),
  sendAppealOutcome: label('Skicka besked om överklagande', 'Send the outcome of the appeal'),
  sendReviewRequest: label('Meddela begäran om omprövning', 'Tell of the request for review'),
  sendReviewOutcome: label('Skicka beslut om omprövning', 'Send the decision on the review'),
  sendChangeRequest: label('Meddela en ändringsbegäran', 'Tell of a change request'),
  sendChangeDecision: label('Skicka beslut om ändring', 'Send the decision on the change'),
  sendDelayRequest: label(
    'Meddela begäran om att ärendet avgörs',
    'Tell of the request that the case be decided',
  ),
  sendDelayRefusal: label('Skicka avslag på begäran om avgörande', 'Send the refusal to decide the case now'),
  sendDelayNotice: label('Skicka underrättelse om försening', 'Send the notice of delay'),
  sendSlowCaseNotice: label(
    'Meddela att ett ärende har väntat i sex månader',
    'Tell that a case has waited for six months',
  ),
  sendCarryOverNotice: label('Skicka beslut om överföring av medel', 'Send the decision to carry funds over'),
  decideBatchRow: label('Fatta ett av flera beslut', 'Make one of several decisions'),
  writeBatchLetter: label('Skriv ett av flera brev', 'Write one of several letters'),
  refreshFollowUp: label('Uppdatera uppföljningen', 'Update the follow-up'),
};

/** What was to be done; the code itself when an older row names something Medel no longer does. */
export function effectWords(effect: string, language: Language = 'sv'): string {
  return Object.hasOwn(WORDS, effect) ? WORDS[effect as Effect][language] : effect;
}
