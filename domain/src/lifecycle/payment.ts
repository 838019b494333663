import type { Role } from '../access/roles.js';
import type { LegalDay } from '../calendar/legal-day.js';
import type { Guard, Machine } from './decide.js';
import { isGiven } from './given.js';
import { label, stateLabel } from './label.js';
import { refuse } from './refusal-codes.js';

export type PaymentState = 'planned' | 'prepared' | 'attested' | 'paid' | 'stopped' | 'cancelled';
export type PaymentEvent = 'prepare' | 'attest' | 'markPaid' | 'return' | 'stop' | 'release' | 'cancel';
export type PaymentEffect = 'sendPaymentNotice';

export interface PaymentFacts {
  today: LegalDay;
  /** Id of the person who acts. */
  actor?: string;
  /** Whole kronor. */
  amount: number;
  /** Bankgiro of the recipient, as given on the requisition. */
  account?: string;
  /** A stop stands on the case or the recipient. */
  paymentStopped: boolean;
  preparedBy?: string;
  reasons?: string;
  /** Booking day and reference from the bank. */
  paidOn?: LegalDay;
  reference?: string;
}

type PaymentGuard = Guard<PaymentFacts>;

const amountIsPositive: PaymentGuard = ({ amount }) => amount > 0 || refuse('payment.amountMissing');

const accountIsGiven: PaymentGuard = ({ account }) => isGiven(account) || refuse('payment.accountMissing');

const noPaymentStop: PaymentGuard = ({ paymentStopped }) => !paymentStopped || refuse('payment.stopOrdered');

/** Four eyes: whoever prepared the payment does not attest it. */
const anotherPersonPrepared: PaymentGuard = ({ actor, preparedBy }) => {
  if (!isGiven(actor) || !isGiven(preparedBy)) return refuse('actor.unknown');
  return actor !== preparedBy || refuse('payment.samePerson');
};

const reasonsAreGiven: PaymentGuard = ({ reasons }) => isGiven(reasons) || refuse('reasons.missing');

const paidOnIsPast: PaymentGuard = ({ today, paidOn }) => {
  if (paidOn === undefined) return refuse('payment.dayMissing');
  return paidOn <= today || refuse('payment.dayInFuture', { paidOn, today });
};

const referenceIsGiven: PaymentGuard = ({ reference }) =>
  isGiven(reference) || refuse('payment.referenceMissing');

export const paymentGuards = {
  amountIsPositive,
  accountIsGiven,
  noPaymentStop,
  anotherPersonPrepared,
  reasonsAreGiven,
  paidOnIsPast,
  referenceIsGiven,
} satisfies Record<string, PaymentGuard>;

export const paymentMachine: Machine<
  PaymentState,
  PaymentEvent,
  Role,
  keyof typeof paymentGuards,
  PaymentEffect
> = {
  name: 'payment',
  initial: 'planned',
  states: {
    planned: { label: stateLabel(label('Planerad', 'Planned')) },
    prepared: { label: stateLabel(label('Förberedd', 'Prepared'), label('Planerad', 'Planned')) },
    attested: { label: stateLabel(label('Attesterad', 'Attested'), label('På väg', 'On its way')) },
    paid: { label: stateLabel(label('Utbetald', 'Paid')), final: true },
    stopped: { label: stateLabel(label('Stoppad', 'Stopped')) },
    cancelled: { label: stateLabel(label('Makulerad', 'Cancelled')), final: true },
  },
  events: {
    prepare: {
      from: ['planned'],
      to: 'prepared',
      by: ['financeOfficer'],
      when: ['amountIsPositive', 'accountIsGiven', 'noPaymentStop'],
      then: [],
    },
    attest: {
      from: ['prepared'],
      to: 'attested',
      by: ['financeOfficer'],
      when: ['anotherPersonPrepared', 'noPaymentStop'],
      then: [],
    },
    markPaid: {
      from: ['attested'],
      to: 'paid',
      by: ['financeOfficer'],
      when: ['paidOnIsPast', 'referenceIsGiven'],
      then: ['sendPaymentNotice'],
    },
    return: {
      from: ['prepared'],
      to: 'planned',
      by: ['financeOfficer'],
      when: ['reasonsAreGiven'],
      then: [],
    },
    stop: {
      from: ['planned', 'prepared', 'attested'],
      to: 'stopped',
      by: ['financeOfficer', 'decisionMaker'],
      when: ['reasonsAreGiven'],
      then: [],
    },
    release: {
      from: ['stopped'],
      to: 'planned',
      by: ['financeOfficer', 'decisionMaker'],
      when: ['reasonsAreGiven'],
      then: [],
    },
    cancel: {
      from: ['planned', 'stopped'],
      to: 'cancelled',
      by: ['financeOfficer', 'decisionMaker'],
      when: ['reasonsAreGiven'],
      then: [],
    },
  },
};
