import type { LegalDay } from '../calendar/legal-day.js';
import type { ScenarioRecipe } from '../contracts/decisions.js';

/** An undecided application of the pot. Whole kronor. */
export interface ScenarioRow {
  caseId: number;
  /** What is proposed, else assessed, else applied for. */
  base: number;
  applied: number;
  score: number | null;
  arrivedOn: LegalDay | null;
}

export type Amounts = ReadonlyMap<number, number>;

/**
 * What each application would get if the steps were carried out in their order; binds nobody. Always whole kronor, never
 * above `base`; the same rows give the same sums in whatever order they come. Only `priority` looks at the frame.
 */
export function playScenario(
  steps: readonly ScenarioRecipe[],
  rows: readonly ScenarioRow[],
  frameLeft: number,
): Amounts {
  const start = new Map(rows.map(({ caseId, base }) => [caseId, base]));
  return steps.reduce<Amounts>((amounts, step) => carryOut(step, rows, amounts, frameLeft), start);
}

function carryOut(
  step: ScenarioRecipe,
  rows: readonly ScenarioRow[],
  amounts: Amounts,
  frameLeft: number,
): Amounts {
  switch (step.kind) {
    case 'cut':
      return each(amounts, (amount) => cutBy(amount, step.percent));
    case 'cap':
      return each(amounts, (amount) => Math.min(amount, step.amount));
    case 'minimum':
      return each(amounts, (amount) => (amount < step.amount ? 0 : amount));
    case 'priority':
      return fill(inOrder(rows, step), amounts, frameLeft);
  }
}

function each(amounts: Amounts, change: (amount: number) => number): Amounts {
  return new Map([...amounts].map(([caseId, amount]) => [caseId, change(amount)]));
}

const PARTS = 1_000_000;

/** Rounded down to the krona, in whole numbers: a tenth of a per cent is not a binary fraction. */
function cutBy(amount: number, percent: number): number {
  const kept = BigInt(PARTS - Math.round((percent * PARTS) / 100));
  return Number((BigInt(amount) * kept) / BigInt(PARTS));
}

/** Each in turn gets all of its amount until the frame is spent; the one at the border gets what is left. */
function fill(order: readonly ScenarioRow[], amounts: Amounts, frameLeft: number): Amounts {
  let left = Math.max(0, frameLeft);
  return new Map(
    order.map(({ caseId }) => {
      const given = Math.min(amounts.get(caseId) ?? 0, left);
      left -= given;
      return [caseId, given];
    }),
  );
}

type Priority = Extract<ScenarioRecipe, { kind: 'priority' }>;

/** What is not known comes last whichever way the order goes; equals go by the day they came in, then by case. */
function inOrder(rows: readonly ScenarioRow[], { by, descending }: Priority): ScenarioRow[] {
  const rank = RANKS[by];
  return [...rows].sort((a, b) => {
    const [first, second] = [rank(a), rank(b)];
    if (first !== second) {
      if (first === null) return 1;
      if (second === null) return -1;
      return first < second === descending ? 1 : -1;
    }
    return compare(a.arrivedOn ?? '9999-12-31', b.arrivedOn ?? '9999-12-31') || a.caseId - b.caseId;
  });
}

const RANKS: Readonly<Record<Priority['by'], (row: ScenarioRow) => string | number | null>> = {
  score: ({ score }) => score,
  applied: ({ applied }) => applied,
  arrival: ({ arrivedOn }) => arrivedOn,
};

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
