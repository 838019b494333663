import { amountOf, budgetSums } from './budget-table.js';

const line = (measureKey: string, years: [number, number | null][]) => ({
  areaKey: 'knowledge',
  areaTitle: 'Kunskap',
  measureKey,
  measureTitle: measureKey,
  years: years.map(([year, amount]) => ({ year, amount })),
  sum: null,
});

test('the years of all measures stand in order, and blank counts as nothing', () => {
  const lines = [
    line('training', [
      [2014, 20],
      [2013, 10],
    ]),
    line('shelter', [[2014, null]]),
  ];
  expect(budgetSums(lines)).toEqual({ years: [2013, 2014], perYear: [10, 20], total: 30 });
});

test('a blank cell is not zero', () => expect(amountOf(line('training', [[2013, null]]), 2013)).toBeNull());
