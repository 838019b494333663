import type { LegalDay } from '../calendar/legal-day.js';
import type { Guard } from './decide.js';

export interface Window {
  opensOn: LegalDay;
  /** Inclusive: open until 24:00 in Stockholm. */
  closesOn: LegalDay;
}

/**
 * What is so about a grant case and the act that is asked for. Programme differences live here, never in the table.
 * Whole kronor; a fact that a mechanism lacks stays undefined, and the guard that needs it refuses.
 */
export interface GrantCaseFacts {
  today: LegalDay;
  /** Id of the person who acts; undefined for the system. */
  actor?: string;
  /** The person who acts has declared, or been found to have, jäv in this case (FL 16 §). */
  conflictOfInterest: boolean;

  /** Blocking errors left in the form the event would send in. */
  formProblems: number;
  signedAt?: string;
  roundWindow?: Window;
  /** After the closing day the round takes applications in, marked as late. */
  lateAccepted: boolean;
  /** Co-applicants who have been invited and have not confirmed. */
  membersUnconfirmed: number;
  /** What the shares of those who apply together come to; undefined when nobody applies together. */
  sharesSum?: number;

  /** Proposer and decider must be two (the round's option). */
  fourEyes: boolean;
  proposedBy?: string;
  /** Finished assessments that the round asks for and that are still missing. */
  assessmentsMissing: number;
  /** The delegation order lets the actor decide this; undefined when nothing is to be decided. */
  mayDecide?: boolean;
  /** The highest sum the actor may decide on; undefined when there is no limit or no right at all. */
  mayDecideUpTo?: number;
  /** Opinions that the round asks for from counties that have not been asked. */
  opinionsNotAsked: number;
  openOpinions: number;
  openSupplements: number;
  partyHeardOn?: LegalDay;
  /** Why the party need not be heard: FL 25 § 1–3. */
  hearingSkippedReason?: string;
  reasons?: string;
  specialReasons?: string;
  supplementText?: string;
  reviewDecidedOn?: LegalDay;

  applied?: number;
  /** The sum to grant or allot. */
  amount?: number;
  /** Left of the pot before this commitment. */
  frameLeft?: number;

  requisitionWindow?: Window;
  requisitionedAt?: string;
  /** Undefined where the whole allotment is requisitioned in one sum. */
  requisitionAmount?: number;
  allotted?: number;
  invoicingDetailsComplete: boolean;
  paymentStopped: boolean;

  /** Sum of payments made on the case. */
  paid: number;
  /** Number of payments that are neither paid nor cancelled. */
  openPayments: number;
  /** What the recipient has to account for: paid, plus what was carried over into the case. */
  received: number;

  reportDueOn?: LegalDay;
  /** Used according to the report; undefined is not answered, which is not zero. */
  reportedUsed?: number;
  reportReviewedAt?: string;
  /** Received and neither used, claimed nor carried over. Means something only when a report says what was used. */
  rest: number;
  wrongUse: boolean;
  allowsCarryOver: boolean;
  /** Accepted as used in the report before the newest carry-over; undefined when nothing was carried over. */
  acceptedBefore?: number;
  /** Left to pay of the claim; undefined when there is none. */
  claimOpenAmount?: number;
}

export type CaseGuard = Guard<GrantCaseFacts>;
