import type { Counted } from './count-report.js';

/** Sums and head counts stand beside the answers, under names that no question can have. */
export const SUM_NAMES = ['#obliged', '#received', '#reported', '#late', '#used', '#returned'] as const;
export type SumName = (typeof SUM_NAMES)[number];

/** What the follow-up holds of one case that has received money. Whole kronor. */
export interface FollowUpRow {
  received: number;
  /** Null until a report is in: not answered is not zero. */
  used: number | null;
  late: boolean;
  answers: readonly Counted[];
}

/** A figure of one recipient class in one county. */
export interface Cell extends Counted {
  n: number;
}

/** Everything one case adds to the cells of its class and county. */
export function cellsOf(row: FollowUpRow | undefined): Cell[] {
  if (!row) return [];
  const sums: [SumName, number][] = [
    ['#obliged', row.received > 0 ? 1 : 0],
    ['#received', row.received],
    ['#reported', row.used === null ? 0 : 1],
    ['#late', row.late ? 1 : 0],
    ['#used', row.used ?? 0],
    ['#returned', row.used === null ? 0 : Math.max(row.received - row.used, 0)],
  ];
  return [
    ...sums.filter(([, n]) => n !== 0).map(([question, n]) => ({ question, value: '', n })),
    ...row.answers.map((counted) => ({ ...counted, n: 1 })),
  ];
}

/** What must be added to the cells when a case goes from `before` to `after`, in an order that is the same for everybody. */
export function cellChanges(before: FollowUpRow | undefined, after: FollowUpRow | undefined): Cell[] {
  const sums = new Map<string, Cell>();
  for (const cell of cellsOf(after)) addTo(sums, cell, cell.n);
  for (const cell of cellsOf(before)) addTo(sums, cell, -cell.n);
  return [...sums.values()].filter(({ n }) => n !== 0).sort(byKey);
}

/** The sum of many rows' cells. */
export function sumCells(rows: readonly FollowUpRow[]): Cell[] {
  const sums = new Map<string, Cell>();
  for (const row of rows) for (const cell of cellsOf(row)) addTo(sums, cell, cell.n);
  return [...sums.values()].filter(({ n }) => n !== 0).sort(byKey);
}

export function cellKey({ question, value }: Counted): string {
  return `${question}\n${value}`;
}

function addTo(sums: Map<string, Cell>, { question, value }: Counted, n: number): void {
  const key = cellKey({ question, value });
  sums.set(key, { question, value, n: (sums.get(key)?.n ?? 0) + n });
}

function byKey(a: Counted, b: Counted): number {
  const [left, right] = [cellKey(a), cellKey(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}
