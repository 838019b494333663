import { eventLabel, historyText } from '#domain/lifecycle/event-labels.js';
import { label, type Label, type Language } from '#domain/lifecycle/label.js';
import type { MachineName } from '#domain/lifecycle/machines.js';

/** What happens to a case without moving it, in the words of the history. Events of the machines have theirs in the domain. */
const BESIDE_THE_MACHINES: Readonly<Record<string, Label>> = {
  startApplication: label('Utkast påbörjat', 'Draft begun'),
  inviteCoApplicant: label('Medsökande inbjuden', 'Co-applicant invited'),
  setShare: label('Del av det sökta beloppet ändrad', 'Share of the amount changed'),
  removeCoApplicant: label('Medsökande borttagen', 'Co-applicant removed'),
  answerMemberInvitation: label(
    'Inbjudan att söka tillsammans besvarad',
    'Invitation to apply together answered',
  ),
  correctArrival: label('Inkommen dag ändrad', 'Day of arrival changed'),
  assign: label('Handläggare ändrad', 'Case officer changed'),
  note: label('Anteckning', 'Note'),
  communicate: label('Underlaget kommunicerat', 'Material communicated'),
  answerCommunication: label(
    'Mottagaren har svarat på underrättelsen',
    'The recipient answered the communication',
  ),
  checkCompleteness: label('Fullständighet kontrollerad', 'Completeness checked'),
  tag: label('Etiketter ändrade', 'Tags changed'),
  message: label('Meddelande', 'Message'),
  requestOpinions: label('Yttrande begärt', 'Opinion requested'),
  requestSupplement: label('Komplettering begärd', 'Supplement requested'),
  finishAssessment: label('Bedömning färdig', 'Assessment finished'),
  reopenAssessment: label('Bedömning öppnad igen', 'Assessment reopened'),
  propose: label('Förslag till beslut', 'Decision proposed'),
  returnProposal: label('Förslag återlämnat', 'Proposal returned'),
  declareConflict: label('Jäv anmält', 'Conflict of interest declared'),
  tryConflict: label('Jäv prövat', 'Conflict of interest tried'),
  registerDelivery: label('Dag för mottagande registrerad', 'Day of receipt registered'),
  reviewReport: label('Redovisningen granskad', 'Report reviewed'),
  redistribute: label('Andel av kvarvarande medel tilldelad', 'Share of remaining funds allotted'),
  registerAppeal: label('Överklagande inkommet', 'Appeal received'),
  registerReview: label('Omprövning begärd eller inledd', 'Review asked for or opened'),
  decideReview: label('Omprövning avgjord', 'Review decided'),
  requestChange: label('Ändring begärd', 'Change asked for'),
  decideChange: label('Begäran om ändring avgjord', 'Request for a change decided'),
  withdrawChange: label('Begäran om ändring återtagen', 'Request for a change withdrawn'),
  requestDecision: label('Begäran att ärendet avgörs', 'Request for a decision'),
  refuseDelayRequest: label('Begäran att ärendet avgörs avslagen', 'Request for a decision refused'),
  tellDelay: label('Underrättelse om försening', 'Notice of delay'),
  moveDeadlines: label('Datum ändrade', 'Days changed'),
};

/** Events of machines that live within the case carry the machine's noun in the history: several machines have an `answer`. */
const WITHIN: Readonly<Record<string, readonly [MachineName, string]>> = {
  answerOpinion: ['opinionRequest', 'answer'],
  remindOpinion: ['opinionRequest', 'remind'],
  revokeOpinion: ['opinionRequest', 'revoke'],
  skipOpinion: ['opinionRequest', 'skip'],
  answerSupplement: ['supplementRequest', 'answer'],
  withdrawSupplement: ['supplementRequest', 'withdraw'],
  closeSupplement: ['supplementRequest', 'close'],
};

export function historyWords(event: string, language: Language): string {
  const within = Object.hasOwn(WITHIN, event) ? WITHIN[event] : undefined;
  if (within) return historyText(...within, language);
  const words =
    eventLabel('grantCase', event) ??
    eventLabel('payment', event) ??
    eventLabel('repaymentClaim', event) ??
    eventLabel('appeal', event);
  if (words) return words.history[language];
  return Object.hasOwn(BESIDE_THE_MACHINES, event)
    ? (BESIDE_THE_MACHINES[event]?.[language] ?? event)
    : event;
}
