import { optionsWith, PLAN_2013, planWith, SETTINGS } from './plan-2013.fixture.js';
import { planProblems, readinessOf } from './readiness.js';

const problemsOf = (change: Parameters<typeof planWith>[0]) =>
  planProblems(planWith(change)).map(({ part, code }) => `${part} ${code}`);
const warningsOf = (change: Parameters<typeof planWith>[0]) =>
  readinessOf(planWith(change), '2013-02-11').warnings.map(({ code }) => code);

it('finds nothing wrong with the round of 2013', () => {
  expect(readinessOf(PLAN_2013, '2013-02-11')).toEqual({ ready: true, problems: [], warnings: [] });
});

it('cannot be published when its last day has been', () => {
  expect(readinessOf(PLAN_2013, '2013-03-28').ready).toBe(true);
  expect(readinessOf(PLAN_2013, '2013-03-29')).toMatchObject({
    ready: false,
    problems: [{ part: 'days', code: 'day.past' }],
  });
});

const twice = [...SETTINGS.requirements.slice(0, 1), ...SETTINGS.requirements.slice(0, 1)];
const weighed = (weight: number) => [{ key: 'quality', title: 'Kvalitet', weight, maxScore: 5 }];
const exception = {
  countyCode: '25',
  deadline: 'application' as const,
  dueOn: '2013-04-05',
  reason: 'Översvämning.',
};

it.each<[string, Parameters<typeof planWith>[0], string[]]>([
  ['pots that are not the frame', { frame: 89_999_999 }, ['pots pots.sum']],
  ['no first day', { days: { applicationOpensOn: null } }, ['days day.missing']],
  ['no day for the opinions', { days: { opinionDueOn: null } }, ['days day.missing']],
  [
    'no day for opinions that nobody asks for',
    { days: { opinionDueOn: null }, settings: { options: optionsWith({ opinionNeeded: false }) } },
    [],
  ],
  ['a last day before the first', { days: { applicationClosesOn: '2013-02-17' } }, ['days days.order']],
  ['opinions after the decisions', { days: { opinionDueOn: '2013-06-01' } }, ['days days.order']],
  [
    'decisions after the last requisition',
    {
      days: { decisionPlannedOn: '2013-07-01' },
      settings: { options: optionsWith({ paysOnDecision: false }) },
    },
    ['days days.order'],
  ],
  ['decisions after a requisition nobody makes', { days: { decisionPlannedOn: '2013-07-01' } }, []],
  ['a report before the use is over', { days: { reportDueOn: '2014-04-29' } }, ['days days.order']],
  [
    'a year that no form is shipped for',
    { year: 2019 },
    [
      'forms form.missing',
      'forms form.missing',
      'forms form.missing',
      'forms form.missing',
      'forms form.missing',
    ],
  ],
  [
    'a form that does not exist',
    { settings: { forms: { ...SETTINGS.forms, opinion: { formId: 'opinion-1999', version: 1 } } } },
    ['forms form.unknown'],
  ],
  [
    'a form for somebody else',
    {
      settings: {
        forms: {
          ...SETTINGS.forms,
          application: { municipality: { formId: 'application-2013-forening', version: 1 } },
        },
      },
    },
    ['forms form.misfit'],
  ],
  ['weights that are not the whole', { settings: { criteria: weighed(90) } }, ['criteria criteria.weights']],
  ['weights that are', { settings: { criteria: weighed(100) } }, []],
  ['two requirements with one key', { settings: { requirements: twice } }, ['requirements key.twice']],
  [
    'a class without anything to apply for',
    { settings: { areas: SETTINGS.areas.slice(0, 3) } },
    ['areas areas.missing'],
  ],
  [
    'one measure twice',
    { settings: { areas: [...SETTINGS.areas, { ...SETTINGS.areas[0]!, key: 'again' }] } },
    Array.from({ length: SETTINGS.areas[0]!.measures.length }, () => 'areas key.twice'),
  ],
  ['no year to budget for', { settings: { budgetYears: [] } }, ['budgetYears budgetYears.missing']],
  [
    'appeal by sort of decision without saying which',
    { settings: { options: optionsWith({ appeal: 'byDecisionType' }) } },
    ['options appeal.kindsMissing'],
  ],
  [
    'appeal of denials',
    { settings: { options: optionsWith({ appeal: 'byDecisionType', appealableKinds: ['deny'] }) } },
    [],
  ],
  [
    'a letter nobody has written',
    { settings: { letters: { ...SETTINGS.letters, deny: 'finns-inte' } } },
    ['letters template.unknown'],
  ],
  ['a letter of one’s own', { settings: { letters: { ...SETTINGS.letters, deny: 'egen-mall' } } }, []],
  ['no legal basis', { legalBases: [] }, ['legalBasis legalBasis.missing']],
  [
    'a county given two days',
    { settings: { countyExceptions: [exception, { ...exception, dueOn: '2013-04-04' }] } },
    ['countyExceptions exception.twice'],
  ],
  [
    'a county given a day after its opinion is due',
    { settings: { countyExceptions: [{ ...exception, dueOn: '2013-04-29' }] } },
    ['countyExceptions exception.order'],
  ],
  [
    'a county that does not exist',
    { settings: { countyExceptions: [{ ...exception, countyCode: '02' }] } },
    ['countyExceptions county.unknown'],
  ],
])('on %s', (_, change, expected) => {
  expect(problemsOf(change)).toEqual(expected);
});

it('asks of a requisition round only its pots, days, forms and legal basis', () => {
  expect(
    problemsOf({
      mechanism: 'requisition',
      year: 2016,
      pots: [{ recipientClass: 'municipality', name: 'Kommuner', frame: 90_000_000 }],
      settings: { areas: [], budgetYears: [] },
      days: { applicationOpensOn: null, applicationClosesOn: null, opinionDueOn: null },
    }),
  ).toEqual([]);
});

it.each<[string, Parameters<typeof planWith>[0], string[]]>([
  ['a last day on Good Friday, moved', { days: { applicationClosesOn: '2013-03-29' } }, []],
  [
    'a last day on Good Friday, not moved',
    { days: { applicationClosesOn: '2013-03-29' }, settings: { rollRules: {} } },
    ['day.off'],
  ],
  ['four weeks to apply in', { days: { applicationOpensOn: '2013-03-01' } }, ['window.short']],
  ['a fortnight for opinions', { days: { opinionDueOn: '2013-04-11' } }, ['opinion.short']],
  [
    'decisions the week after the opinions',
    { days: { decisionPlannedOn: '2013-05-03' } },
    ['decision.short'],
  ],
  ['decisions in the winter', { days: { decisionPlannedOn: '2013-12-02' } }, ['decision.slow']],
  ['a report in two weeks', { days: { reportDueOn: '2014-05-14' } }, ['report.short']],
  ['no requirements', { settings: { requirements: [] } }, ['requirements.none']],
  ['a legal basis to come', { legalBases: [{ number: 1, validFrom: '2013-03-01' }] }, ['legalBasis.later']],
  [
    'less time in one county',
    { settings: { countyExceptions: [{ ...exception, dueOn: '2013-03-20' }] } },
    ['exception.earlier'],
  ],
])('warns of %s', (_, change, expected) => {
  expect(warningsOf(change)).toEqual(expected);
});
