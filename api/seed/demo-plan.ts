import { addDays, type LegalDay, weekday } from '#domain/calendar/legal-day.js';
import { addWorkingDays, isWorkingDay } from '#domain/calendar/working-days.js';
import { draw, pick } from './draw.js';
import { readSeed } from './reference-lists.js';

/** What one recipient will do in the demo year, and when. Every choice follows from its code, so that a day can be played twice. */
export interface RecipientPlan {
  /** Null for those who do nothing and lapse. */
  requisitionOn: LegalDay | null;
  wantsShare: boolean;
  reportOn: LegalDay;
  /** Of what was received, 0 to 1. */
  usedShare: number;
  /** The officer sends the first report back for more. */
  isReturned: boolean;
  repaysInTwo: boolean;
}

export interface SeedPlan {
  /** Kommuner that let the day pass: their money is what is redistributed. */
  lapsing: string[];
  /** Recipients that requisition on the last days, after the demo opens. */
  late: string[];
  /** Kommuner that ask for a share, besides Stockholm. */
  wishers: string[];
}

export const SEED_PLAN: SeedPlan = readSeed<SeedPlan>('plan-2016.json');

export const ALLOTTED_ON: LegalDay = '2016-02-10';
export const DEMO_OPENS_ON: LegalDay = '2016-05-30';
const FIRST_EARLY_DAY: LegalDay = '2016-02-15';
const LAST_EARLY_DAY: LegalDay = '2016-05-27';

const plans = new Map<string, RecipientPlan>();

/** `code` is a kommunkod (four digits) or a länskod (two). */
export function planOf(code: string): RecipientPlan {
  const known = plans.get(code) ?? makePlan(code, SEED_PLAN);
  plans.set(code, known);
  return known;
}

function makePlan(code: string, plan: SeedPlan): RecipientPlan {
  return {
    requisitionOn: plan.lapsing.includes(code)
      ? null
      : plan.late.includes(code)
        ? lateDay(code)
        : earlyDay(code),
    wantsShare: code.length === 2 ? draw('wish', code) < 0.5 : plan.wishers.includes(code),
    reportOn: reportDay(code),
    usedShare: usedShare(code),
    isReturned: draw('returned', code) < 0.02,
    repaysInTwo: draw('two', code) < 0.15,
  };
}

function lateDay(code: string): LegalDay {
  return pick(['2016-05-31', '2016-06-01', '2016-06-01'], 'late', code);
}

/** A few at once, then more and more, most of them when spring is under way. */
function earlyDay(code: string): LegalDay {
  return workingDayBetween(FIRST_EARLY_DAY, LAST_EARLY_DAY, draw('early', code) ** 0.8);
}

/** From the new year to the last day; one in thirty is late. */
function reportDay(code: string): LegalDay {
  if (draw('tardy', code) < 0.035) return workingDayBetween('2017-04-03', '2017-04-21', draw('report', code));
  return workingDayBetween('2017-01-16', '2017-03-31', draw('report', code) ** 0.6);
}

function usedShare(code: string): number {
  const luck = draw('used', code);
  if (luck < 0.62) return 1;
  if (luck > 0.985) return 0;
  return 0.6 + 0.39 * draw('part', code);
}

function workingDayBetween(first: LegalDay, last: LegalDay, part: number): LegalDay {
  const days: LegalDay[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) if (isWorkingDay(day)) days.push(day);
  return days[Math.min(Math.floor(part * days.length), days.length - 1)] ?? last;
}

/** The working day an office gets to something that came in on `day`: between `soonest` and `latest` working days later. */
export function officeDay(
  day: LegalDay,
  soonest: number,
  latest: number,
  ...words: (string | number)[]
): LegalDay {
  return addWorkingDays(day, soonest + Math.floor(draw('office', ...words) * (latest - soonest + 1)));
}

export function isWeekend(day: LegalDay): boolean {
  return weekday(day) > 5;
}
