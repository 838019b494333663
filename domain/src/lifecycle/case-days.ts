import type { LegalDay } from '../calendar/legal-day.js';

/** The days that a label or a next step may mention; each is left out when it is not known. */
export interface CaseDays {
  requisitionOpensOn?: LegalDay;
  requisitionClosesOn?: LegalDay;
  reportDueOn?: LegalDay;
  claimDueOn?: LegalDay;
  /** The latest day for the payment that is still to be made. */
  paymentDueOn?: LegalDay;
  /** When everything requisitioned had been paid. */
  paidOn?: LegalDay;
  /** The day by which a returned report must be completed. */
  supplementDueOn?: LegalDay;
  /** The money is paid on the decision: nobody requisitioned it. */
  paysOnDecision?: boolean;
}
