import type { CountyComparison } from '#domain/contracts/handling.js';
import { followedShare, grantedShare, spreadOf } from './county-figures.js';

const county = (countyName: string, part: Partial<CountyComparison>) =>
  ({ countyName, asked: 0, answered: 0, late: 0, medianDays: null, ...part }) as CountyComparison;

test('a share of nothing is no share', () => {
  expect(grantedShare({ applied: 0, grantedSum: 0 })).toBeNull();
  expect(grantedShare({ applied: 200, grantedSum: 50 })).toBe(0.25);
  expect(followedShare({ followed: 0, decided: 0 })).toBeNull();
  expect(followedShare({ followed: 3, decided: 4 })).toBe(0.75);
});

test('the country is the sum of its counties, between the quickest and the slowest of those that have answered', () => {
  const spread = spreadOf([
    county('Gotlands län', { asked: 2, answered: 2, medianDays: 31 }),
    county('Uppsala län', { asked: 5, answered: 4, late: 1, medianDays: 12 }),
    county('Hallands län', { asked: 3 }),
  ]);
  expect([spread.asked, spread.answered, spread.late]).toEqual([10, 6, 1]);
  expect([spread.quickest?.countyName, spread.slowest?.countyName]).toEqual(['Uppsala län', 'Gotlands län']);
  expect(spreadOf([]).quickest).toBeUndefined();
});
