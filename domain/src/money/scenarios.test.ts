import fc from 'fast-check';
import type { ScenarioRecipe } from '../contracts/decisions.js';
import { playScenario, type ScenarioRow } from './scenarios.js';

const row = (caseId: number, base: number, more: Partial<ScenarioRow> = {}): ScenarioRow => ({
  caseId,
  base,
  applied: base,
  score: null,
  arrivedOn: '2013-02-20',
  ...more,
});
const three = [
  row(1, 500_000, { score: 60, arrivedOn: '2013-02-25' }),
  row(2, 300_000, { score: 90, arrivedOn: '2013-02-26' }),
  row(3, 100_001, { score: null, arrivedOn: '2013-02-10' }),
];
const play = (frameLeft: number, ...steps: ScenarioRecipe[]) => [
  ...[...playScenario(steps, three, frameLeft)].sort(([a], [b]) => a - b).map(([, amount]) => amount),
];

describe('a what-if', () => {
  it('cuts everybody by a share, rounded down to the krona', () => {
    expect(play(0, { kind: 'cut', percent: 50 })).toEqual([250_000, 150_000, 50_000]);
    expect(play(0, { kind: 'cut', percent: 33.3 })).toEqual([333_500, 200_100, 66_700]);
    expect(play(0, { kind: 'cut', percent: 0 })).toEqual([500_000, 300_000, 100_001]);
    expect(play(0, { kind: 'cut', percent: 100 })).toEqual([0, 0, 0]);
  });

  it('caps, and drops what is too small to be of use', () => {
    expect(play(0, { kind: 'cap', amount: 200_000 })).toEqual([200_000, 200_000, 100_001]);
    expect(play(0, { kind: 'minimum', amount: 300_000 })).toEqual([500_000, 300_000, 0]);
  });

  it('fills in order until the frame is spent', () => {
    const by = (by: 'score' | 'applied' | 'arrival', descending: boolean): ScenarioRecipe => ({
      kind: 'priority',
      by,
      descending,
    });
    expect(play(700_000, by('score', true))).toEqual([400_000, 300_000, 0]);
    // What has no score stays last, whichever way the order goes.
    expect(play(850_000, by('score', false))).toEqual([500_000, 300_000, 50_000]);
    expect(play(350_000, by('applied', false))).toEqual([0, 249_999, 100_001]);
    expect(play(550_000, by('arrival', false))).toEqual([449_999, 0, 100_001]);
    expect(play(-1, by('score', true))).toEqual([0, 0, 0]);
  });

  it('takes its steps in their order', () => {
    const cap: ScenarioRecipe = { kind: 'cap', amount: 200_000 };
    const minimum: ScenarioRecipe = { kind: 'minimum', amount: 250_000 };
    expect(play(0, cap, minimum)).toEqual([0, 0, 0]);
    expect(play(0, minimum, cap)).toEqual([200_000, 200_000, 0]);
  });
});

describe('every what-if', () => {
  const kronor = fc.nat(2_000_000);
  const recipe: fc.Arbitrary<ScenarioRecipe> = fc.oneof(
    fc.record({ kind: fc.constant('cut' as const), percent: fc.double({ min: 0, max: 100, noNaN: true }) }),
    fc.record({ kind: fc.constant('cap' as const), amount: kronor }),
    fc.record({ kind: fc.constant('minimum' as const), amount: kronor }),
    fc.record({
      kind: fc.constant('priority' as const),
      by: fc.constantFrom('score' as const, 'applied' as const, 'arrival' as const),
      descending: fc.boolean(),
    }),
  );
  const rows = fc
    .array(
      fc.record({
        base: kronor,
        applied: kronor,
        score: fc.option(fc.nat(100)),
        arrivedOn: fc.constantFrom('2013-02-01', '2013-02-02', null),
      }),
      { maxLength: 30 },
    )
    .map((all) => all.map((one, at) => ({ caseId: at + 1, ...one })));
  const steps = fc.array(recipe, { minLength: 1, maxLength: 6 });

  it('gives whole kronor between nothing and what it began with, to each case', () => {
    fc.assert(
      fc.property(steps, rows, fc.integer({ min: -1000, max: 20_000_000 }), (recipes, all, frame) => {
        const amounts = playScenario(recipes, all, frame);
        expect(amounts.size).toBe(all.length);
        for (const { caseId, base } of all) {
          const amount = amounts.get(caseId) as number;
          expect(Number.isSafeInteger(amount) && amount >= 0 && amount <= base).toBe(true);
        }
      }),
    );
  });

  it('stays within the frame once it has set priorities, and spends all of it if it can', () => {
    fc.assert(
      fc.property(steps, rows, fc.nat(20_000_000), recipe, (recipes, all, frame, last) => {
        const sum = (amounts: ReadonlyMap<number, number>) =>
          [...amounts.values()].reduce((a, b) => a + b, 0);
        const priority = { kind: 'priority', by: 'score', descending: true } as const;
        const before = sum(playScenario(recipes, all, frame));
        expect(sum(playScenario([...recipes, priority], all, frame))).toBe(Math.min(before, frame));
        expect(sum(playScenario([...recipes, priority, last], all, frame))).toBeLessThanOrEqual(frame);
      }),
    );
  });

  it('says the same whatever order the rows come in', () => {
    fc.assert(
      fc.property(steps, rows, fc.nat(20_000_000), fc.nat(), (recipes, all, frame, seed) => {
        const turned = [
          ...all.slice(seed % (all.length + 1)),
          ...all.slice(0, seed % (all.length + 1)),
        ].reverse();
        const sorted = (amounts: ReadonlyMap<number, number>) => [...amounts].sort(([a], [b]) => a - b);
        expect(sorted(playScenario(recipes, turned, frame))).toEqual(
          sorted(playScenario(recipes, all, frame)),
        );
      }),
    );
  });
});
