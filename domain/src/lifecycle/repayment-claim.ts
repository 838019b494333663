import type { Role } from '../access/roles.js';
import type { LegalDay } from '../calendar/legal-day.js';
import type { Guard, Machine } from './decide.js';
import { isGiven } from './given.js';
import { label, stateLabel } from './label.js';
import { refuse } from './refusal-codes.js';

export type RepaymentClaimState = 'issued' | 'partlyPaid' | 'paid' | 'waived';
export type RepaymentClaimEvent = 'registerReceipt' | 'waive';
export type RepaymentClaimEffect = 'sendReceiptNotice';

export interface RepaymentClaimFacts {
  today: LegalDay;
  /** Left to pay before this receipt, whole kronor. */
  openAmount: number;
  receiptAmount?: number;
  receivedOn?: LegalDay;
  specialReasons?: string;
  /** The decision maker who waives has jäv (FL 16 §). */
  conflictOfInterest: boolean;
}

type ClaimGuard = Guard<RepaymentClaimFacts>;

/** What is paid beyond the claim is not ours to keep: it is sent back outside the claim. */
const receiptWithinClaim: ClaimGuard = ({ receiptAmount, openAmount }) => {
  if (receiptAmount === undefined || receiptAmount <= 0) return refuse('receipt.amountMissing');
  return (
    receiptAmount <= openAmount ||
    refuse('receipt.exceedsClaim', { received: receiptAmount, open: openAmount })
  );
};

const receivedOnIsPast: ClaimGuard = ({ today, receivedOn }) => {
  if (receivedOn === undefined) return refuse('receipt.dayMissing');
  return receivedOn <= today || refuse('receipt.dayInFuture', { receivedOn, today });
};

const receiptCoversRest: ClaimGuard = ({ receiptAmount = 0, openAmount }) =>
  receiptAmount === openAmount || refuse('receipt.leavesRest', { rest: openAmount - receiptAmount });

const deciderIsImpartial: ClaimGuard = ({ conflictOfInterest }) =>
  !conflictOfInterest || refuse('decider.conflict');

const specialReasonsGiven: ClaimGuard = ({ specialReasons }) =>
  isGiven(specialReasons) || refuse('specialReasons.missing');

export const repaymentClaimGuards = {
  receiptWithinClaim,
  receivedOnIsPast,
  receiptCoversRest,
  deciderIsImpartial,
  specialReasonsGiven,
} satisfies Record<string, ClaimGuard>;

export const repaymentClaimMachine: Machine<
  RepaymentClaimState,
  RepaymentClaimEvent,
  Role,
  keyof typeof repaymentClaimGuards,
  RepaymentClaimEffect
> = {
  name: 'repaymentClaim',
  initial: 'issued',
  states: {
    issued: { label: stateLabel(label('Utfärdat', 'Issued'), label('Att betala', 'To pay')) },
    partlyPaid: { label: stateLabel(label('Delvis betalt', 'Partly paid')) },
    paid: { label: stateLabel(label('Betalt', 'Paid')), final: true },
    waived: { label: stateLabel(label('Eftergivet', 'Waived')), final: true },
  },
  events: {
    registerReceipt: {
      from: ['issued', 'partlyPaid'],
      to: 'partlyPaid',
      orTo: { state: 'paid', when: ['receiptCoversRest'] },
      by: ['financeOfficer'],
      when: ['receiptWithinClaim', 'receivedOnIsPast'],
      then: ['sendReceiptNotice'],
    },
    waive: {
      from: ['issued', 'partlyPaid'],
      to: 'waived',
      by: ['decisionMaker'],
      when: ['deciderIsImpartial', 'specialReasonsGiven'],
      then: [],
    },
  },
};
