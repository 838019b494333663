import type { LegalDay } from '../calendar/legal-day.js';
import type { RoundMechanism } from '../contracts/rounds.js';
import type { FieldProblem } from '../errors.js';

export const APPLICATION_DAYS = [
  'applicationOpensOn',
  'applicationClosesOn',
  'opinionDueOn',
  'decisionPlannedOn',
] as const;
export const ROUND_DAYS = [
  ...APPLICATION_DAYS,
  'requisitionOpensOn',
  'requisitionClosesOn',
  'useFrom',
  'useTo',
  'reportDueOn',
  'repaymentDueOn',
] as const;

export type RoundDay = (typeof ROUND_DAYS)[number];
export type RoundDays = Readonly<Partial<Record<RoundDay, LegalDay | null | undefined>>>;

export const ROUND_DAY_LABELS: Readonly<Record<RoundDay, string>> = {
  applicationOpensOn: 'ansökningstidens första dag',
  applicationClosesOn: 'ansökningstidens sista dag',
  opinionDueOn: 'sista dag för länsstyrelsernas yttranden',
  decisionPlannedOn: 'planerad dag för besluten',
  requisitionOpensOn: 'rekvisitionstidens första dag',
  requisitionClosesOn: 'rekvisitionstidens sista dag',
  useFrom: 'användningstidens första dag',
  useTo: 'användningstidens sista dag',
  reportDueOn: 'sista dag för redovisning',
  repaymentDueOn: 'sista dag för återbetalning',
};

type Pair = readonly [RoundDay, RoundDay];

/** The use period may begin before the window opens: money may be used retroactively (domain.md A5). */
const USE: readonly Pair[] = [
  ['useFrom', 'useTo'],
  ['useTo', 'reportDueOn'],
  ['reportDueOn', 'repaymentDueOn'],
];
const REQUISITION: readonly Pair[] = [
  ['requisitionOpensOn', 'requisitionClosesOn'],
  ['requisitionClosesOn', 'useTo'],
];
/** Without opinions the middle day is missing; then the days around it are compared. */
const APPLICATION: readonly Pair[] = [
  ['applicationOpensOn', 'applicationClosesOn'],
  ['applicationClosesOn', 'opinionDueOn'],
  ['applicationClosesOn', 'decisionPlannedOn'],
  ['opinionDueOn', 'decisionPlannedOn'],
];

/** How the money is asked for: what decides which days the round needs. */
export interface RoundWay {
  mechanism: RoundMechanism;
  /** Paid without a requisition, so that the requisition's days do not matter. */
  paysOnDecision?: boolean;
}

/** Every pair of days that stands in the wrong order, said of the later one. A day that is missing is in no order. */
export function daysOutOfOrder(
  days: RoundDays,
  way: RoundWay = { mechanism: 'requisition' },
): FieldProblem[] {
  return pairsOf(way).flatMap(([first, second]) => {
    const [early, late] = [days[first], days[second]];
    if (!early || !late || early <= late) return [];
    return [
      {
        field: second,
        code: 'days.order',
        message: `Dagen kan inte ligga före ${ROUND_DAY_LABELS[first]} (${early}).`,
      },
    ];
  });
}

function pairsOf({ mechanism, paysOnDecision = false }: RoundWay): readonly Pair[] {
  if (mechanism === 'requisition') return [...REQUISITION, ...USE];
  return paysOnDecision
    ? [...APPLICATION, ['decisionPlannedOn', 'useTo'], ...USE]
    : [...APPLICATION, ['decisionPlannedOn', 'requisitionClosesOn'], ...REQUISITION, ...USE];
}
