import { writeFileSync } from 'node:fs';
import { allotByLargestRemainder } from '#domain/money/allot.js';
import type { SeedPlan } from './demo-plan.js';
import { draw } from './draw.js';
import { readExampleAmounts } from './example-amounts.js';
import { seedFile } from './reference-lists.js';

/**
 * Finds who lapses and who wants a share, so that Stockholm's share comes out as it did in 2016: 40 883 kr.
 * Run once; the answer is kept in data/plan-2016.json and tested with the real allotment function.
 */
const STOCKHOLM = '0180';
const STOCKHOLM_SHARE = 40_883;
/** The demo's other accounts do not depend on luck: Umeå and Region Stockholm come late, and want no share. */
const LATE = ['2480', '0188', '1461', '2321', '01'];
const MOST_TRIES = 5_000_000;

const amounts = readExampleAmounts();
const plan = findPlan();
if (!plan) throw new Error('no plan found: change how it is searched');
writeFileSync(seedFile('plan-2016.json'), `${JSON.stringify(plan, null, 1)}\n`);
console.log(
  `Lapsing ${plan.lapsing.join(', ')}; ${plan.wishers.length} kommuner want a share; Stockholm gets ${stockholmShare(plan)} kr.`,
);

function findPlan(): SeedPlan | undefined {
  const codes = [...amounts.keys()].filter((code) => code !== STOCKHOLM && !LATE.includes(code));
  const small = codes.filter((code) => amountOf(code) < 160_000);
  const order = codes.toSorted((a, b) => draw('wish', a) - draw('wish', b));
  for (let attempt = 0; attempt < MOST_TRIES; attempt++) {
    const lapsing = [0, 1, 2, 3].map(
      (n) => small[Math.floor(draw('lapse', attempt, n) * small.length)] ?? '',
    );
    if (new Set(lapsing).size < lapsing.length) continue;
    const count = Math.floor(codes.length * (0.4 + 0.25 * draw('count', attempt)));
    const wishers = order
      .filter((code) => !lapsing.includes(code))
      .slice(0, count)
      .toSorted();
    const candidate = { lapsing: lapsing.toSorted(), late: LATE, wishers };
    if (isClose(candidate) && stockholmShare(candidate) === STOCKHOLM_SHARE) return candidate;
  }
  return undefined;
}

/** Spares the exact sharing where it cannot come out right. */
function isClose({ lapsing, wishers }: SeedPlan): boolean {
  const share = (sumOf(lapsing) * amountOf(STOCKHOLM)) / (amountOf(STOCKHOLM) + sumOf(wishers));
  return Math.abs(share - STOCKHOLM_SHARE) < 1;
}

function stockholmShare({ lapsing, wishers }: SeedPlan): number | undefined {
  const claims = [STOCKHOLM, ...wishers].map((key) => ({ key, weight: amountOf(key) }));
  return allotByLargestRemainder(sumOf(lapsing), claims).get(STOCKHOLM);
}

function sumOf(codes: readonly string[]): number {
  return codes.reduce((sum, code) => sum + amountOf(code), 0);
}

function amountOf(code: string): number {
  return amounts.get(code) ?? 0;
}
