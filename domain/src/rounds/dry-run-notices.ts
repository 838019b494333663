import { isoWeek } from '../calendar/iso-week.js';
import { addDays, type LegalDay } from '../calendar/legal-day.js';
import { reminderDays } from '../calendar/reminders.js';
import { addWorkingDays, rollForward } from '../calendar/working-days.js';
import type { DryRun } from '../contracts/round-setup.js';
import type { InventedApplication } from './dry-run-applications.js';
import { dueIn, perDueDay, remind, type Sent } from './dry-run-reminders.js';
import type { RoundPlan } from './round-plan.js';

/** In 2013 about three of four applications were granted. */
const GRANTED = 0.75;

export function noticesByWeek(
  plan: RoundPlan,
  payWithinWorkingDays: number,
  applications: readonly InventedApplication[],
): DryRun['noticesByWeek'] {
  const weeks = new Map<LegalDay, DryRun['noticesByWeek'][number]>();
  for (const { day, kind, n } of sentNotices(plan, payWithinWorkingDays, applications)) {
    if (n === 0) continue;
    const { year, week, from } = isoWeek(day);
    const row = weeks.get(from) ?? { week: `${year} v. ${week}`, from, notices: 0, kinds: {} };
    weeks.set(from, {
      ...row,
      notices: row.notices + n,
      kinds: { ...row.kinds, [kind]: (row.kinds[kind] ?? 0) + n },
    });
  }
  return [...weeks.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
}

function sentNotices(
  plan: RoundPlan,
  payWithin: number,
  applications: readonly InventedApplication[],
): Sent[] {
  return plan.mechanism === 'application'
    ? [
        ...aboutApplying(plan, applications),
        ...aboutOpinions(plan, applications),
        ...afterDecision(plan, payWithin, applications),
      ]
    : afterAllotment(plan, payWithin, applications);
}

function aboutApplying(plan: RoundPlan, applications: readonly InventedApplication[]): Sent[] {
  const opensOn = plan.days.applicationOpensOn;
  const arrived = applications.flatMap(({ arrivesOn, coApplicants }) =>
    arrivesOn ? [{ arrivesOn, coApplicants }] : [],
  );
  const invitations = arrived.map(({ arrivesOn, coApplicants }) => {
    const invitedOn = addDays(arrivesOn, -10);
    const day = opensOn && invitedOn < opensOn ? opensOn : invitedOn;
    return { day, kind: 'Inbjudan till gemensam ansökan', n: coApplicants };
  });
  const receipts = arrived.map(({ arrivesOn: day }) => ({ day, kind: 'Kvittens på ansökan', n: 1 }));
  // Whoever has sent in the application is not reminded of it.
  const reminders = perDueDay(plan, 'application', leads(applications)).flatMap(([dueOn]) =>
    reminderDays(dueOn)
      .filter(({ day, offset }) => offset <= 0 && (!opensOn || day >= opensOn))
      .map(({ day }) => ({
        day,
        kind: 'Påminnelse om ansökan',
        n: applications.filter(
          ({ arrivesOn, counties }) =>
            arrivesOn !== null && arrivesOn > day && dueIn(plan, 'application', counties[0]) === dueOn,
        ).length,
      })),
  );
  return [...invitations, ...receipts, ...reminders];
}

function aboutOpinions(plan: RoundPlan, applications: readonly InventedApplication[]): Sent[] {
  const closesOn = plan.days.applicationClosesOn;
  if (!plan.settings.options.opinionNeeded || closesOn === null) return [];
  const askedOn = rollForward(addDays(closesOn, 1));
  const counties = applications.flatMap((one) => [...one.counties]);
  return [
    { day: askedOn, kind: 'Begäran om yttrande', n: counties.length },
    ...remind(plan, 'opinion', counties, askedOn, 'Påminnelse om yttrande'),
  ];
}

function afterDecision(
  plan: RoundPlan,
  payWithin: number,
  applications: readonly InventedApplication[],
): Sent[] {
  const decidedOn = plan.days.decisionPlannedOn;
  if (decidedOn === null) return [];
  const granted = leads(applications).filter(
    (_, at) => Math.floor((at + 1) * GRANTED) > Math.floor(at * GRANTED),
  );
  const paidOn = addWorkingDays(decidedOn, payWithin);
  return [
    { day: decidedOn, kind: 'Beslut', n: applications.length },
    ...(plan.settings.options.paysOnDecision
      ? []
      : remind(plan, 'requisition', granted, decidedOn, 'Påminnelse om rekvisition')),
    { day: paidOn, kind: 'Meddelande om utbetalning', n: granted.length },
    ...remind(plan, 'report', granted, paidOn, 'Påminnelse om redovisning'),
  ];
}

function afterAllotment(
  plan: RoundPlan,
  payWithin: number,
  recipients: readonly InventedApplication[],
): Sent[] {
  const { requisitionOpensOn: opensOn, requisitionClosesOn: closesOn } = plan.days;
  if (opensOn === null || closesOn === null) return [];
  const counties = leads(recipients);
  const paidOn = addWorkingDays(closesOn, payWithin);
  return [
    { day: opensOn, kind: 'Meddelande om fördelning', n: counties.length },
    ...remind(plan, 'requisition', counties, opensOn, 'Påminnelse om rekvisition'),
    { day: paidOn, kind: 'Meddelande om utbetalning', n: counties.length },
    ...remind(plan, 'report', counties, paidOn, 'Påminnelse om redovisning'),
  ];
}

function leads(applications: readonly InventedApplication[]): string[] {
  return applications.map(({ counties }) => counties[0]);
}
