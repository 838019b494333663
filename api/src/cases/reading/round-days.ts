import type { LegalDay } from '#domain/calendar/legal-day.js';
import type { CaseDetail } from '#domain/contracts/cases.js';
import { effectiveDay, type ShiftableDeadline } from '#domain/rounds/effective-day.js';
import { settingsOf } from '../../rounds/settings-of.js';

export interface RoundDays {
  legalBasis: string;
  requisitionOpensOn: LegalDay;
  requisitionClosesOn: LegalDay;
  useFrom: LegalDay;
  useTo: LegalDay;
  reportDueOn: LegalDay;
  repaymentDueOn: LegalDay;
  applicationClosesOn: LegalDay | null;
  opinionDueOn: LegalDay | null;
  decisionPlannedOn: LegalDay | null;
  settings: string | null;
}

/** The round's days as they are for a recipient in that county, and what was chosen for the round. */
export function daysOf(round: RoundDays, countyCode: string): CaseDetail['round'] {
  const settings = settingsOf(round);
  const { appeal, carryOver, paysOnDecision } = settings.options;
  const on = (deadline: ShiftableDeadline, day: LegalDay) =>
    effectiveDay(settings, deadline, day, countyCode);
  const { applicationClosesOn, opinionDueOn } = round;
  return {
    legalBasis: round.legalBasis,
    requisitionOpensOn: round.requisitionOpensOn,
    requisitionClosesOn: on('requisition', round.requisitionClosesOn),
    useFrom: round.useFrom,
    useTo: round.useTo,
    reportDueOn: on('report', round.reportDueOn),
    repaymentDueOn: on('repayment', round.repaymentDueOn),
    applicationClosesOn: applicationClosesOn && on('application', applicationClosesOn),
    opinionDueOn: opinionDueOn && on('opinion', opinionDueOn),
    decisionPlannedOn: round.decisionPlannedOn,
    appeal,
    carryOver,
    paysOnDecision,
  };
}
