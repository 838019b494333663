import type { BudgetLine } from '#domain/contracts/applications.js';

export interface BudgetSums {
  years: number[];
  /** Per year in the same order, blanks counted as nothing. */
  perYear: number[];
  total: number;
}

export function budgetSums(lines: readonly BudgetLine[]): BudgetSums {
  const years = [...new Set(lines.flatMap((line) => line.years.map(({ year }) => year)))].sort();
  const perYear = years.map((year) => sum(lines.map((line) => amountOf(line, year))));
  return { years, perYear, total: sum(perYear) };
}

export function amountOf(line: BudgetLine, year: number): number | null {
  return line.years.find((cell) => cell.year === year)?.amount ?? null;
}

function sum(amounts: (number | null)[]): number {
  return amounts.reduce<number>((total, amount) => total + (amount ?? 0), 0);
}
