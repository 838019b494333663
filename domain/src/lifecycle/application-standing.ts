import type { LegalDay } from '../calendar/legal-day.js';

/** How an application stands, as far as a next step may speak of it. Counts, and days that are left out when there are none. */
export interface ApplicationStanding {
  today: LegalDay;
  closesOn?: LegalDay;
  lateAccepted: boolean;
  /** Co-applicants who have been invited and have not answered. */
  membersWaiting: number;
  /** The registrar has checked that the application is complete. */
  registered: boolean;
  supplementDueOn?: LegalDay;
  /** While the party may still answer what speaks against it (FL 25 §). */
  hearingAnswerBy?: LegalDay;
  opinionsNotAsked: number;
  openOpinions: number;
  opinionDueOn?: LegalDay;
  /** Of the county board that reads. */
  ownOpinionDueOn?: LegalDay;
  assessed: boolean;
  proposed: boolean;
  decisionPlannedOn?: LegalDay;
  paysOnDecision: boolean;
  appealable: boolean;
}
