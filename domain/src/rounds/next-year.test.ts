import { movedDays, movedSettings } from './next-year.js';
import { PLAN_2013, planWith, SETTINGS } from './plan-2013.fixture.js';

it('moves every day by whole years, and those that roll to a working day', () => {
  const days = movedDays(PLAN_2013.days, 1, { rollRules: { report: 'nextWorkingDay' } });
  expect(days).toMatchObject({
    applicationClosesOn: '2014-03-28',
    decisionPlannedOn: '2014-05-31',
    reportDueOn: '2015-06-01',
    useTo: '2015-04-30',
  });
});

it('makes 29 February the 28th, and keeps a missing day missing', () => {
  const { days } = planWith({ days: { applicationOpensOn: '2016-02-29', opinionDueOn: null } });
  expect(movedDays(days, 1, { rollRules: {} })).toMatchObject({
    applicationOpensOn: '2017-02-28',
    opinionDueOn: null,
  });
  expect(movedDays(days, 4, { rollRules: {} }).applicationOpensOn).toBe('2020-02-29');
});

it('lets the budget follow, and leaves what counties were granted behind', () => {
  const exception = { countyCode: '25', deadline: 'report' as const, dueOn: '2014-06-05', reason: 'Brand.' };
  expect(movedSettings({ ...SETTINGS, countyExceptions: [exception] }, 13)).toMatchObject({
    budgetYears: [2026, 2027],
    countyExceptions: [],
    requirements: SETTINGS.requirements,
  });
});
