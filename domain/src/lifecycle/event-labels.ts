import type { GrantCaseEvent } from './grant-case.js';
import { label, type Label, type Language } from './label.js';
import { isMachineName, type MachineName } from './machines.js';
import type { PaymentEvent } from './payment.js';
import type { RepaymentClaimEvent } from './repayment-claim.js';

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

const LABELS: Readonly<Record<MachineName, Readonly<Record<string, EventLabel>>>> = {
  grantCase: grantCaseEventLabels,
  payment: paymentEventLabels,
  repaymentClaim: repaymentClaimEventLabels,
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
