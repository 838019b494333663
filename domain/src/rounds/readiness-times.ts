import { daysBetween } from '../calendar/legal-day.js';
import type { RoundDay } from './round-days.js';
import { type Remark, remark, type RoundPlan } from './round-plan.js';

type Span = readonly [
  from: RoundDay,
  to: RoundDay,
  least: number,
  code: string,
  message: (days: number) => string,
];

/** Calendar days that experience says are needed. */
const SPANS: readonly Span[] = [
  [
    'applicationOpensOn',
    'applicationClosesOn',
    30,
    'window.short',
    (days) => `Ansökningstiden är ${days} dagar. Kommuner behöver ofta minst 30.`,
  ],
  [
    'applicationClosesOn',
    'opinionDueOn',
    21,
    'opinion.short',
    (days) => `Länsstyrelserna får ${days} dagar för sina yttranden. Räkna med minst 21.`,
  ],
  [
    'opinionDueOn',
    'decisionPlannedOn',
    14,
    'decision.short',
    (days) =>
      `Det är ${days} dagar mellan yttrandena och de planerade besluten. Parten ska hinna svara på det som talar emot ansökan (FL 25 §); räkna med minst 14.`,
  ],
  [
    'applicationClosesOn',
    'decisionPlannedOn',
    30,
    'decision.short',
    (days) =>
      `Det är ${days} dagar mellan sista ansökningsdag och de planerade besluten. Räkna med minst 30.`,
  ],
  [
    'useTo',
    'reportDueOn',
    30,
    'report.short',
    (days) => `Mottagarna får ${days} dagar för redovisningen efter användningstiden. Räkna med minst 30.`,
  ],
];

export function shortTimes({ mechanism, days }: RoundPlan): Remark[] {
  if (mechanism !== 'application') return [];
  return SPANS.flatMap(([from, to, least, code, message]) => {
    const [first, last] = [days[from], days[to]];
    if (first === null || last === null || last < first) return [];
    const length = daysBetween(first, last);
    return length < least ? [remark('days', code, message(length))] : [];
  });
}

const HALF_A_YEAR = 183;

export function slowDecision({ mechanism, days, settings }: RoundPlan): Remark[] {
  const { applicationClosesOn: closesOn, decisionPlannedOn: plannedOn } = days;
  if (mechanism !== 'application' || closesOn === null || plannedOn === null) return [];
  if (!settings.options.slowCaseRequests || daysBetween(closesOn, plannedOn) <= HALF_A_YEAR) return [];
  return [
    remark(
      'days',
      'decision.slow',
      'Besluten är planerade mer än sex månader efter sista ansökningsdag. Sökande kan då begära att ärendet avgörs (FL 12 §).',
    ),
  ];
}
