import { formatDay } from '../calendar/legal-day.js';
import { addWorkingDays } from '../calendar/working-days.js';
import type { RecipientClass } from '../contracts/fields.js';
import type { DryRun } from '../contracts/round-setup.js';
import { COUNTIES, countyName } from '../places/counties.js';
import { type InventedApplication, inventApplications } from './dry-run-applications.js';
import { deadlinesOf } from './dry-run-deadlines.js';
import { formLengths } from './dry-run-forms.js';
import { noticesByWeek } from './dry-run-notices.js';
import { workloadOf } from './dry-run-workload.js';
import type { RoundPlan } from './round-plan.js';
import { SHIFTABLE_DAYS } from './shiftable-days.js';

export interface DryRunSetting {
  applications: Readonly<Partial<Record<RecipientClass, number>>>;
  /** Percent. */
  jointShare: number;
  /** Names; without any, one is invented. */
  officers: readonly string[];
  minutesPerCase: number;
  payWithinWorkingDays: number;
}

/** Days by which something must be done; the others may well be holidays. */
const DUE: readonly string[] = [...Object.values(SHIFTABLE_DAYS).map(({ day }) => day), 'decisionPlannedOn'];
const MANY_NOTICES_A_WEEK = 1000;
const HOURS_A_DAY = 6;
const LONG_FORM_MINUTES = 240;

/** The round lived through with invented recipients. Nothing in it is drawn by lot: the same round gives the same answer. */
export function runDry(plan: RoundPlan, setting: DryRunSetting): DryRun {
  const { jointShare, minutesPerCase, payWithinWorkingDays } = setting;
  const applications = inventApplications(plan, setting.applications, jointShare);
  const officers = setting.officers.length > 0 ? setting.officers : ['Handläggare 1'];
  const rule = plan.settings.options.assignment;
  const opinionsPerCounty = opinionsOf(plan, applications);
  const run = {
    applications: applications.length,
    joint: applications.filter(({ coApplicants }) => coApplicants > 0).length,
    opinions: opinionsPerCounty.reduce((sum, { opinions }) => sum + opinions, 0),
    workload: workloadOf(applications, officers, rule, minutesPerCase),
    opinionsPerCounty,
    noticesByWeek: noticesByWeek(plan, payWithinWorkingDays, applications),
    deadlines: deadlinesOf(plan),
    forms: formLengths(plan),
  };
  return { ...run, warnings: warningsOf(plan, setting, run) };
}

function opinionsOf(
  { mechanism, settings }: RoundPlan,
  applications: readonly InventedApplication[],
): DryRun['opinionsPerCounty'] {
  if (mechanism !== 'application' || !settings.options.opinionNeeded) return [];
  return Object.keys(COUNTIES)
    .sort()
    .map((countyCode) => ({
      countyCode,
      countyName: countyName(countyCode),
      opinions: applications.filter(({ counties }) => counties.includes(countyCode)).length,
    }))
    .filter(({ opinions }) => opinions > 0);
}

function warningsOf(plan: RoundPlan, { officers }: DryRunSetting, run: Omit<DryRun, 'warnings'>): string[] {
  const off = run.deadlines
    .filter(({ deadline, dayOff, movesTo }) => DUE.includes(deadline) && dayOff !== null && movesTo === null)
    .map(
      ({ label, day, dayOff }) =>
        `${label}, ${formatDay(day)}, är en ledig dag (${dayOff}) och flyttas inte.`,
    );
  const busy = run.noticesByWeek
    .filter(({ notices }) => notices > MANY_NOTICES_A_WEEK)
    .map(({ week, notices }) => `${week} går ${notices} meddelanden ut. Räkna med många samtal.`);
  const long = run.forms
    .filter(({ minutes }) => minutes > LONG_FORM_MINUTES)
    .map(({ form, minutes }) => `”${form}” tar omkring ${Math.round(minutes / 60)} timmar att fylla i.`);
  return [
    ...(officers.length === 0 ? ['Det finns inga handläggare. En är påhittad i provkörningen.'] : []),
    ...(plan.settings.options.assignment === 'byHand'
      ? ['Ärendena fördelas för hand. Provkörningen delar dem jämnt.']
      : []),
    ...overloaded(plan, run),
    ...off,
    ...busy,
    ...long,
  ];
}

/** Whether those who have the most can be done between the last day of applying and the planned decisions. */
function overloaded({ mechanism, days }: RoundPlan, { workload }: Pick<DryRun, 'workload'>): string[] {
  const { applicationClosesOn: from, decisionPlannedOn: to } = days;
  if (mechanism !== 'application' || from === null || to === null) return [];
  const available = workingDays(from, to) * HOURS_A_DAY;
  return workload
    .filter(({ hours }) => hours > available)
    .map(
      ({ officer, hours }) =>
        `${officer} får ${hours} timmars arbete, men hinner omkring ${available} timmar före den planerade beslutsdagen.`,
    );
}

function workingDays(from: string, to: string): number {
  let count = 0;
  for (let day = addWorkingDays(from, 1); day <= to; day = addWorkingDays(day, 1)) count += 1;
  return count;
}
