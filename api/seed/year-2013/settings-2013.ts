import { AREAS_2013, REQUIREMENTS_2013 } from '#domain/applications/areas-2013.js';
import type { RecipientClass } from '#domain/contracts/fields.js';
import { roundSettings } from '#domain/contracts/round-settings.js';

export const BUDGET_YEARS = [2013, 2014];

/** domain.md A4: requirements, areas and measures of the year; paid on the decision, without a requisition. */
export const SETTINGS_2013 = roundSettings.parse({
  requirements: REQUIREMENTS_2013,
  areas: AREAS_2013,
  budgetYears: BUDGET_YEARS,
  forms: {
    application: {
      municipality: { formId: 'application-2013-kommun', version: 1 },
      nonProfit: { formId: 'application-2013-forening', version: 1 },
    },
    opinion: { formId: 'opinion-2013', version: 1 },
  },
  options: { paysOnDecision: true, assignment: 'byCounty' },
  rollRules: { application: 'nextWorkingDay', report: 'nextWorkingDay' },
});

export interface MeasureOfArea {
  key: string;
  area: string;
}

/** The measures that somebody of the class may apply for. */
export function measuresFor(recipientClass: RecipientClass): MeasureOfArea[] {
  return AREAS_2013.filter((area) => area.recipientClasses.includes(recipientClass)).flatMap(
    ({ key: area, measures }) => measures.map(({ key }) => ({ key, area })),
  );
}

/** The frame and the months are the real ones; the days within them are invented for the example (docs/decisions/0031). */
export const ROUND_2013 = {
  year: 2013,
  name: 'Utvecklingsmedel 2013',
  legalBasis: 'Regeringens uppdrag till Socialstyrelsen om utvecklingsmedel 2013 (exempel)',
  frame: 90_000_000,
  pots: [
    { recipientClass: 'municipality' as const, name: 'Kommuner', frame: 70_000_000 },
    { recipientClass: 'nonProfit' as const, name: 'Ideella föreningar', frame: 20_000_000 },
  ],
  applicationOpensOn: '2013-02-25',
  applicationClosesOn: '2013-03-28',
  opinionDueOn: '2013-04-26',
  decisionPlannedOn: '2013-05-31',
  requisitionOpensOn: '2013-06-03',
  requisitionClosesOn: '2013-06-28',
  useFrom: '2013-01-01',
  useTo: '2014-04-30',
  reportDueOn: '2014-05-30',
  repaymentDueOn: '2014-06-30',
  payWithinWorkingDays: 15,
};
