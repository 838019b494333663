import fc from 'fast-check';
import { KOMMUNER_PER_COUNTY } from '../places/kommuner-per-county.js';
import { inventApplications } from './dry-run-applications.js';
import { type DryRunSetting, runDry } from './dry-run.js';
import { optionsWith, PLAN_2013, planWith } from './plan-2013.fixture.js';

const SETTING: DryRunSetting = {
  applications: { municipality: 127, nonProfit: 152 },
  jointShare: 25,
  officers: ['Astrid', 'Bo', 'Cecilia'],
  minutesPerCase: 240,
  payWithinWorkingDays: 15,
};

const run = runDry(PLAN_2013, SETTING);
const kinds = (week: string) => run.noticesByWeek.find((row) => row.week === week)?.kinds;

it('spreads the applications over the counties as the kommuner are', () => {
  const kommuner = inventApplications(PLAN_2013, { municipality: 290, nonProfit: 0 }, 0);
  const perCounty = Object.fromEntries(
    Object.keys(KOMMUNER_PER_COUNTY).map((code) => [
      code,
      kommuner.filter(({ counties }) => counties[0] === code).length,
    ]),
  );
  expect(perCounty).toEqual(KOMMUNER_PER_COUNTY);
});

it('makes a quarter of them joint, each class by itself, and asks every county concerned', () => {
  expect([run.applications, run.joint]).toEqual([279, 31 + 38]);
  expect(run.opinions).toBe(run.opinionsPerCounty.reduce((sum, { opinions }) => sum + opinions, 0));
  expect(run.opinions).toBeGreaterThan(279);
  expect(run.opinionsPerCounty).toHaveLength(21);
});

it('asks no opinions and joins nobody where the round says so', () => {
  const alone = runDry(
    planWith({ settings: { options: optionsWith({ opinionNeeded: false, jointAllowed: false }) } }),
    SETTING,
  );
  expect([alone.joint, alone.opinions, alone.opinionsPerCounty]).toEqual([0, 0, []]);
  expect(alone.noticesByWeek.flatMap(({ kinds: sent }) => Object.keys(sent))).not.toContain(
    'Begäran om yttrande',
  );
});

it('deals the cases by the rule of the round', () => {
  expect(run.workload).toEqual([
    { officer: 'Astrid', cases: 93, hours: 372 },
    { officer: 'Bo', cases: 93, hours: 372 },
    { officer: 'Cecilia', cases: 93, hours: 372 },
  ]);
  const byCounty = runDry(planWith({ settings: { options: optionsWith({ assignment: 'byCounty' }) } }), {
    ...SETTING,
    officers: Array.from({ length: 30 }, (_, at) => `Handläggare ${at}`),
  });
  expect(byCounty.workload.filter(({ cases }) => cases > 0)).toHaveLength(21);
});

it('sends the decisions in the week of the planned day, and opinions are asked for after Easter', () => {
  expect(kinds('2013 v. 22')).toMatchObject({ Beslut: 279 });
  expect(kinds('2013 v. 14')).toMatchObject({ 'Begäran om yttrande': run.opinions });
  expect(run.noticesByWeek.map(({ from }) => from)).toEqual(
    run.noticesByWeek.map(({ from }) => from).toSorted(),
  );
});

it('reminds only those who are not done, and nobody of a requisition that is not made', () => {
  const sent = run.noticesByWeek.flatMap(({ kinds: each }) => Object.entries(each));
  const sum = (kind: string) => sent.filter(([name]) => name === kind).reduce((total, [, n]) => total + n, 0);
  expect(sum('Kvittens på ansökan')).toBe(279);
  // Three reminders within the time, the first one seven working days before its end.
  expect(sum('Påminnelse om ansökan')).toBeGreaterThan(50);
  expect(sum('Påminnelse om ansökan')).toBeLessThan(279);
  expect(sum('Påminnelse om rekvisition')).toBe(0);
  expect(sum('Meddelande om utbetalning')).toBe(209);
});

it('names the holiday a deadline falls on, and the day it moves to', () => {
  const plan = planWith({
    days: { applicationClosesOn: '2013-03-29', opinionDueOn: '2013-05-01', useFrom: '2013-01-02' },
    settings: {
      countyExceptions: [
        { countyCode: '25', deadline: 'application', dueOn: '2013-04-06', reason: 'Snöstorm.' },
      ],
    },
  });
  const { deadlines, warnings } = runDry(plan, SETTING);
  expect(deadlines.filter(({ dayOff }) => dayOff !== null)).toEqual([
    expect.objectContaining({
      deadline: 'applicationClosesOn',
      weekday: 'fredag',
      dayOff: 'långfredagen',
      movesTo: '2013-04-02',
      countyCode: null,
    }),
    expect.objectContaining({ deadline: 'opinionDueOn', dayOff: 'första maj', movesTo: null }),
    expect.objectContaining({
      label: 'Sista ansökningsdag i Norrbottens län',
      dayOff: 'lördag',
      movesTo: '2013-04-08',
      countyCode: '25',
    }),
  ]);
  expect(warnings.filter((text) => text.includes('ledig dag'))).toHaveLength(1);
});

it('measures the forms as they are answered, with the budget and the requirements in them', () => {
  const measured = Object.fromEntries(run.forms.map((form) => [`${form.form} ${form.recipientClass}`, form]));
  expect(run.forms).toHaveLength(5);
  const without = runDry(planWith({ settings: { budgetYears: [2013], requirements: [] } }), SETTING).forms;
  for (const [at, form] of run.forms.entries()) {
    expect(form.required).toBeLessThanOrEqual(form.questions);
    expect(form.questions).toBeGreaterThanOrEqual(without[at]?.questions ?? Number.NaN);
  }
  const kommun = run.forms[0]!;
  expect(kommun.questions - (without[0]?.questions ?? 0)).toBe(13);
  expect(Object.keys(measured)).toHaveLength(5);
});

it('warns when nobody can be done in time, and when nobody is there', () => {
  const alone = runDry(PLAN_2013, { ...SETTING, officers: [] });
  expect(alone.workload.map(({ officer }) => officer)).toEqual(['Handläggare 1']);
  expect(alone.warnings.join(' ')).toMatch(/inga handläggare.*delar dem jämnt.*1116 timmars arbete/);
});

it('runs a requisition round with everybody in it', () => {
  const plan = planWith({
    mechanism: 'requisition',
    year: 2016,
    pots: [
      { recipientClass: 'municipality', name: 'Kommuner', frame: 50_000_000 },
      { recipientClass: 'region', name: 'Regioner', frame: 40_000_000 },
    ],
  });
  const everybody = runDry(plan, { ...SETTING, applications: {} });
  expect([everybody.applications, everybody.joint, everybody.opinions]).toEqual([311, 0, 0]);
  expect(everybody.deadlines.map(({ deadline }) => deadline)).not.toContain('applicationClosesOn');
  expect(everybody.noticesByWeek[0]?.kinds).toMatchObject({ 'Meddelande om fördelning': 311 });
});

it('gives the same answer to the same question, loses no case and joins no more than asked', () => {
  const few = fc.integer({ min: 0, max: 400 });
  fc.assert(
    fc.property(
      few,
      few,
      fc.integer({ min: 0, max: 100 }),
      fc.integer({ min: 1, max: 30 }),
      (a, b, share, n) => {
        const setting: DryRunSetting = {
          ...SETTING,
          applications: { municipality: a, nonProfit: b },
          jointShare: share,
          officers: Array.from({ length: n }, (_, at) => `Handläggare ${at + 1}`),
        };
        const once = runDry(PLAN_2013, setting);
        expect(runDry(PLAN_2013, setting)).toEqual(once);
        expect(once.applications).toBe(a + b);
        expect(once.workload.reduce((sum, { cases }) => sum + cases, 0)).toBe(a + b);
        expect(once.joint).toBe(Math.floor((a * share) / 100) + Math.floor((b * share) / 100));
      },
    ),
    { numRuns: 15 },
  );
});
