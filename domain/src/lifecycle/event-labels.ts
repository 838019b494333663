import type { AppealEvent } from './appeal.js';
import type { GrantCaseEvent } from './grant-case.js';
import { label, type Label, type Language } from './label.js';
import { isMachineName, type MachineName } from './machines.js';
import type { OpinionRequestEvent } from './opinion-request.js';
import type { PaymentEvent } from './payment.js';
import type { RepaymentClaimEvent } from './repayment-claim.js';
import type { SupplementRequestEvent } from './supplement-request.js';

/** An event is an order on its button and a thing done in the history. */
export interface EventLabel {
  button: Label;
  history: Label;
}

export const grantCaseEventLabels: Readonly<Record<GrantCaseEvent, EventLabel>> = {
  submitApplication: words(
    'Skicka ansökan',
    'Submit application',
    'Ansökan inskickad',
    'Application submitted',
  ),
  openAssessment: words('Börja handlägga', 'Start assessment', 'Handläggning påbörjad', 'Assessment started'),
  grant: words('Bevilja', 'Grant', 'Bidrag beviljat', 'Grant awarded'),
  deny: words('Avslå', 'Deny', 'Ansökan avslagen', 'Application denied'),
  dismiss: words('Avvisa', 'Dismiss', 'Ansökan avvisad', 'Application dismissed'),
  withdraw: words('Återkalla', 'Withdraw', 'Ärendet återkallat', 'Case withdrawn'),
  allot: words('Tilldela', 'Allot', 'Bidrag tilldelat', 'Grant allotted'),
  requisition: words(
    'Skicka rekvisition',
    'Submit requisition',
    'Rekvisition inskickad',
    'Requisition submitted',
  ),
  lapse: words(
    'Låt förfalla',
    'Lapse',
    'Bidraget förföll – ingen rekvisition i tid',
    'Grant lapsed – no requisition in time',
  ),
  submitReport: words('Skicka redovisning', 'Submit report', 'Redovisning inskickad', 'Report submitted'),
  returnReport: words(
    'Begär komplettering',
    'Return for completion',
    'Komplettering av redovisningen begärd',
    'Report returned for completion',
  ),
  carryOver: words(
    'Överför till nästa år',
    'Carry over',
    'Medel överförda till nästa år',
    'Funds carried over',
  ),
  close: words('Avsluta ärendet', 'Close case', 'Ärendet avslutat', 'Case closed'),
  claimBack: words('Återkräv', 'Claim back', 'Återkrav beslutat', 'Repayment claim decided'),
  settleClaim: words('Reglera återkravet', 'Settle claim', 'Återkravet betalt', 'Claim settled'),
  waiveClaim: words('Efterge återkravet', 'Waive claim', 'Återkravet eftergivet', 'Claim waived'),
  reconsider: words('Ompröva', 'Reconsider', 'Omprövning inledd', 'Reconsideration opened'),
  writeOff: words('Skriv av', 'Write off', 'Ärendet avskrivet', 'Case written off'),
};

export const paymentEventLabels: Readonly<Record<PaymentEvent, EventLabel>> = {
  prepare: words('Förbered', 'Prepare', 'Utbetalning förberedd', 'Payment prepared'),
  attest: words('Attestera', 'Attest', 'Utbetalning attesterad', 'Payment attested'),
  markPaid: words('Markera som utbetald', 'Mark as paid', 'Utbetald', 'Paid'),
  return: words('Skicka tillbaka', 'Return', 'Utbetalning tillbakaskickad', 'Payment returned'),
  stop: words('Stoppa', 'Stop', 'Utbetalning stoppad', 'Payment stopped'),
  release: words('Häv stoppet', 'Release', 'Utbetalningsstopp hävt', 'Payment released'),
  cancel: words('Makulera', 'Cancel', 'Utbetalning makulerad', 'Payment cancelled'),
};

export const repaymentClaimEventLabels: Readonly<Record<RepaymentClaimEvent, EventLabel>> = {
  registerReceipt: words(
    'Registrera inbetalning',
    'Register receipt',
    'Inbetalning registrerad',
    'Receipt registered',
  ),
  waive: words('Efterge', 'Waive', 'Återkrav eftergivet', 'Claim waived'),
};

export const opinionRequestEventLabels: Readonly<Record<OpinionRequestEvent, EventLabel>> = {
  answer: words('Lämna yttrande', 'Give the opinion', 'Yttrande inkommet', 'Opinion received'),
  remind: words('Påminn', 'Remind', 'Påminnelse om yttrande skickad', 'Reminder of the opinion sent'),
  revoke: words(
    'Ta tillbaka begäran',
    'Revoke the request',
    'Begäran om yttrande återtagen',
    'Request for an opinion revoked',
  ),
  skip: words(
    'Avgör utan yttrandet',
    'Decide without it',
    'Ärendet avgörs utan yttrandet',
    'The case is decided without the opinion',
  ),
};

export const supplementRequestEventLabels: Readonly<Record<SupplementRequestEvent, EventLabel>> = {
  answer: words(
    'Skicka kompletteringen',
    'Submit the supplement',
    'Komplettering inkommen',
    'Supplement received',
  ),
  withdraw: words(
    'Ta tillbaka begäran',
    'Withdraw the request',
    'Begäran om komplettering återtagen',
    'Request for a supplement withdrawn',
  ),
  close: words(
    'Pröva som den är',
    'Examine as it stands',
    'Ansökan prövas utan kompletteringen',
    'The application is examined without the supplement',
  ),
};

export const appealEventLabels: Readonly<Record<AppealEvent, EventLabel>> = {
  findInTime: words(
    'Överklagandet kom i tid',
    'The appeal is in time',
    'Överklagandet bedömt som inkommet i rätt tid',
    'The appeal found to be in time',
  ),
  dismissLate: words(
    'Avvisa som för sent',
    'Dismiss as late',
    'Överklagandet avvisat som för sent inkommet',
    'The appeal dismissed as late',
  ),
  handOver: words(
    'Lämna över till domstolen',
    'Hand over to the court',
    'Överklagandet överlämnat till domstolen',
    'The appeal handed over to the court',
  ),
  registerOutcome: words(
    'Registrera domstolens avgörande',
    'Register the court’s ruling',
    'Domstolens avgörande registrerat',
    'The court’s ruling registered',
  ),
  withdrawAppeal: words(
    'Registrera återkallelse',
    'Register a withdrawal',
    'Överklagandet återkallat',
    'The appeal withdrawn',
  ),
};

const LABELS: Readonly<Record<MachineName, Readonly<Record<string, EventLabel>>>> = {
  grantCase: grantCaseEventLabels,
  payment: paymentEventLabels,
  repaymentClaim: repaymentClaimEventLabels,
  opinionRequest: opinionRequestEventLabels,
  supplementRequest: supplementRequestEventLabels,
  appeal: appealEventLabels,
};

/** The words for an event read from a row or a refusal; undefined when there is no such event. */
export function eventLabel(machine: unknown, event: unknown): EventLabel | undefined {
  if (!isMachineName(machine) || typeof event !== 'string') return undefined;
  return Object.hasOwn(LABELS[machine], event) ? LABELS[machine][event] : undefined;
}

export function buttonText(machine: MachineName, event: string, language: Language = 'sv'): string {
  return eventLabel(machine, event)?.button[language] ?? event;
}

export function historyText(machine: MachineName, event: string, language: Language = 'sv'): string {
  return eventLabel(machine, event)?.history[language] ?? event;
}

function words(buttonSv: string, buttonEn: string, historySv: string, historyEn: string): EventLabel {
  return { button: label(buttonSv, buttonEn), history: label(historySv, historyEn) };
}
