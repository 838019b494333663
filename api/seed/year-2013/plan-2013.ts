import { allotByLargestRemainder } from '#domain/money/allot.js';
import { draw, pick } from '../draw.js';
import { type ApplicantGroup, kommunGroups, nonProfitGroups } from './applicants-2013.js';
import { BUDGET_YEARS, measuresFor } from './settings-2013.js';

export type Outcome = 'grant' | 'grantInPart' | 'deny' | 'withdrawn';

/** One application of 2013 and what becomes of it. Whole kronor. */
export interface ApplicationPlan extends ApplicantGroup {
  recipientClass: 'municipality' | 'nonProfit';
  applied: number;
  outcome: Outcome;
  granted: number;
  /** Of `applied`, lead first. */
  shares: number[];
  budget: { measure: string; year: number; amount: number }[];
}

interface PotFigures {
  applied: number;
  granted: number;
  grantedSum: number;
  withdrawn: number;
  /** How many get all they asked for. */
  inFull: number;
}

/** domain.md A4: 127 and 152 applications, 106 and 100 granted. */
const FIGURES: Record<ApplicationPlan['recipientClass'], PotFigures> = {
  municipality: { applied: 135_000_000, granted: 106, grantedSum: 53_700_000, withdrawn: 0, inFull: 9 },
  nonProfit: { applied: 86_700_000, granted: 100, grantedSum: 20_000_000, withdrawn: 1, inFull: 6 },
};
const THOUSAND = 1_000;

let planned: ApplicationPlan[] | undefined;

/** All 279 applications, the same on every machine. */
export function applications2013(): ApplicationPlan[] {
  planned ??= [...plan('municipality', kommunGroups()), ...plan('nonProfit', nonProfitGroups())];
  return planned;
}

function plan(
  recipientClass: ApplicationPlan['recipientClass'],
  groups: readonly ApplicantGroup[],
): ApplicationPlan[] {
  const figures = FIGURES[recipientClass];
  const applied = inThousands(
    figures.applied,
    groups.map(({ lead, members }) => ({
      key: lead.name,
      weight: Math.round(1000 * (0.4 + draw('size', lead.name) ** 2 * 2) * (1 + members.length * 0.45)),
    })),
  );
  const outcomes = outcomesOf(groups, figures);
  const granted = grantedOf(groups, applied, outcomes, figures);
  return groups.map((group) => {
    const { name } = group.lead;
    const sum = applied.get(name) ?? 0;
    return {
      ...group,
      recipientClass,
      applied: sum,
      outcome: outcomes.get(name) ?? 'deny',
      granted: granted.get(name) ?? 0,
      shares: sharesOf(group, sum),
      budget: budgetOf(name, sum, recipientClass),
    };
  });
}

/** Denied and withdrawn are drawn among the single applications: the joint ones met the requirements better. */
function outcomesOf(groups: readonly ApplicantGroup[], figures: PotFigures): Map<string, Outcome> {
  const singles = groups
    .filter(({ members }) => members.length === 0)
    .sort((a, b) => draw('outcome', a.lead.name) - draw('outcome', b.lead.name))
    .map(({ lead }) => lead.name);
  const refused = groups.length - figures.granted;
  const lost = singles.slice(0, refused);
  const inFull = singles.slice(refused, refused + figures.inFull);
  return new Map(
    groups.map(({ lead: { name } }): [string, Outcome] => {
      const place = lost.indexOf(name);
      if (place >= 0) return [name, place < figures.withdrawn ? 'withdrawn' : 'deny'];
      return [name, inFull.includes(name) ? 'grant' : 'grantInPart'];
    }),
  );
}

/** What is left of the sum when some have got all they asked for is shared in proportion to what was asked. */
function grantedOf(
  groups: readonly ApplicantGroup[],
  applied: ReadonlyMap<string, number>,
  outcomes: ReadonlyMap<string, Outcome>,
  { grantedSum }: PotFigures,
): Map<string, number> {
  const named = (outcome: Outcome) =>
    groups.map(({ lead }) => lead.name).filter((name) => outcomes.get(name) === outcome);
  const inFull = new Map(named('grant').map((name) => [name, applied.get(name) ?? 0]));
  const left = grantedSum - [...inFull.values()].reduce((sum, amount) => sum + amount, 0);
  const inPart = inThousands(
    left,
    named('grantInPart').map((name) => ({
      key: name,
      weight: Math.round(((applied.get(name) ?? 0) / THOUSAND) * (0.8 + draw('part', name) * 0.4)),
    })),
  );
  return new Map([...inFull, ...inPart]);
}

function sharesOf({ lead, members }: ApplicantGroup, applied: number): number[] {
  const all = [lead, ...members];
  const shares = inThousands(
    applied,
    all.map(({ name }, place) => ({
      key: name,
      weight: place === 0 ? 30 : 10 + Math.floor(draw('share', name) * 10),
    })),
  );
  return all.map(({ name }) => shares.get(name) ?? 0);
}

/** One to three measures, most of the money in the first year. */
function budgetOf(
  name: string,
  applied: number,
  recipientClass: ApplicationPlan['recipientClass'],
): ApplicationPlan['budget'] {
  const keys = measuresFor(recipientClass).map(({ key }) => key);
  const wanted = 1 + Math.floor(draw('measures', name) * 3);
  const chosen = [...new Set(Array.from({ length: wanted }, (_, n) => pick(keys, 'measure', name, n)))];
  const cells = chosen.flatMap((measure) => BUDGET_YEARS.map((year) => ({ measure, year })));
  const sums = inThousands(
    applied,
    cells.map(({ measure, year }, place) => ({
      key: `${measure}_${year}`,
      weight: (place % BUDGET_YEARS.length === 0 ? 7 : 3) + Math.floor(draw('cell', name, measure) * 4),
    })),
  );
  return cells
    .map((cell) => ({ ...cell, amount: sums.get(`${cell.measure}_${cell.year}`) ?? 0 }))
    .filter(({ amount }) => amount > 0);
}

function inThousands(total: number, claims: { key: string; weight: number }[]): Map<string, number> {
  const shares = allotByLargestRemainder(total / THOUSAND, claims);
  return new Map([...shares].map(([key, amount]) => [key, amount * THOUSAND]));
}
