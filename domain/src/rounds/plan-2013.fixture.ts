import { AREAS_2013, REQUIREMENTS_2013 } from '../applications/areas-2013.js';
import { roundSettings, type RoundSettingsChange } from '../contracts/round-settings.js';
import type { RoundPlan } from './round-plan.js';

export const SETTINGS = roundSettings.parse({
  requirements: REQUIREMENTS_2013,
  areas: AREAS_2013,
  budgetYears: [2013, 2014],
  options: { paysOnDecision: true },
  rollRules: { application: 'nextWorkingDay', report: 'nextWorkingDay' },
});

/** The round of 2013, ready to be published. */
export const PLAN_2013: RoundPlan = {
  mechanism: 'application',
  year: 2013,
  frame: 90_000_000,
  days: {
    applicationOpensOn: '2013-02-18',
    applicationClosesOn: '2013-03-28',
    opinionDueOn: '2013-04-26',
    decisionPlannedOn: '2013-05-31',
    requisitionOpensOn: '2013-06-03',
    requisitionClosesOn: '2013-06-28',
    useFrom: '2013-01-01',
    useTo: '2014-04-30',
    reportDueOn: '2014-05-30',
    repaymentDueOn: '2014-06-30',
  },
  pots: [
    { recipientClass: 'municipality', name: 'Kommuner', frame: 70_000_000 },
    { recipientClass: 'nonProfit', name: 'Ideella föreningar', frame: 20_000_000 },
  ],
  settings: SETTINGS,
  legalBases: [{ number: 1, validFrom: '2013-01-15' }],
  templates: ['egen-mall'],
};

export function planWith(
  change: Partial<Omit<RoundPlan, 'days' | 'settings'>> & {
    days?: Partial<RoundPlan['days']>;
    settings?: RoundSettingsChange;
  },
): RoundPlan {
  return {
    ...PLAN_2013,
    ...change,
    days: { ...PLAN_2013.days, ...change.days },
    settings: { ...SETTINGS, ...change.settings } as RoundPlan['settings'],
  };
}

export function optionsWith(options: Partial<typeof SETTINGS.options>): typeof SETTINGS.options {
  return { ...SETTINGS.options, ...options };
}
