import fc from 'fast-check';
import { allotByLargestRemainder, type Claim } from './allot.js';

const claims = fc
  .uniqueArray(
    fc.record({ key: fc.string({ minLength: 1, maxLength: 6 }), weight: fc.nat({ max: 10_000_000 }) }),
    { selector: (c) => c.key, minLength: 1, maxLength: 60 },
  )
  .filter((list) => list.some((claim) => claim.weight > 0));
const total = fc.nat({ max: 1_000_000_000_000 });

const regions: Claim[] = Array.from({ length: 21 }, (_, index) => ({
  key: String(index + 1).padStart(2, '0'),
  weight: 1,
}));
const sum = (shares: Map<string, number>) => [...shares.values()].reduce((all, share) => all + share, 0);

it('shares 20 000 000 kr among 21 regions to the krona', () => {
  const shares = allotByLargestRemainder(20_000_000, regions);
  expect(new Set(shares.values())).toEqual(new Set([952_381, 952_380]));
  expect(sum(shares)).toBe(20_000_000);
});

it('gives the odd krona of a tie to the lower key', () => {
  expect(
    allotByLargestRemainder(1, [
      { key: 'b', weight: 1 },
      { key: 'a', weight: 1 },
    ]),
  ).toEqual(
    new Map([
      ['b', 0],
      ['a', 1],
    ]),
  );
});

it('meets the total exactly', () => {
  fc.assert(
    fc.property(total, claims, (kronor, list) => sum(allotByLargestRemainder(kronor, list)) === kronor),
  );
});

it('does not care about the order of the list', () => {
  const withShuffled = claims.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  );
  fc.assert(
    fc.property(total, withShuffled, (kronor, [list, shuffled]) => {
      expect(allotByLargestRemainder(kronor, shuffled)).toEqual(allotByLargestRemainder(kronor, list));
    }),
  );
});

it('is never negative and never a whole krona off the exact share', () => {
  fc.assert(
    fc.property(total, claims, (kronor, list) => {
      const weights = list.reduce((all, claim) => all + BigInt(claim.weight), 0n);
      const shares = allotByLargestRemainder(kronor, list);
      return list.every(({ key, weight }) => {
        const share = BigInt(shares.get(key) ?? -1);
        const off = share * weights - BigInt(kronor) * BigInt(weight);
        return share >= 0n && off < weights && -off < weights;
      });
    }),
  );
});

it('gives nothing to a weight of zero', () => {
  expect(
    allotByLargestRemainder(10, [
      { key: 'a', weight: 0 },
      { key: 'b', weight: 3 },
    ]),
  ).toEqual(
    new Map([
      ['a', 0],
      ['b', 10],
    ]),
  );
});

it('shares nothing among nobody, but not something', () => {
  expect(allotByLargestRemainder(0, [])).toEqual(new Map());
  expect(() => allotByLargestRemainder(1, [])).toThrow(RangeError);
  expect(() => allotByLargestRemainder(1, [{ key: 'a', weight: 0 }])).toThrow('every weight is zero');
});

it.each([
  [-1, [{ key: 'a', weight: 1 }]],
  [0.5, [{ key: 'a', weight: 1 }]],
  [1, [{ key: 'a', weight: -1 }]],
  [1, [{ key: 'a', weight: 0.1 }]],
  [
    1,
    [
      { key: 'a', weight: 1 },
      { key: 'a', weight: 2 },
    ],
  ],
])('refuses %p among %p', (kronor, list) =>
  expect(() => allotByLargestRemainder(kronor, list)).toThrow(RangeError),
);
