import type { BoardRow } from '#domain/contracts/index.js';

export type Decidable = BoardRow & { proposalId: number };

/** Rows that have a proposal and that nothing stops. */
export function decidable(rows: readonly BoardRow[]): Decidable[] {
  return rows.filter(
    (row): row is Decidable =>
      row.proposalId !== null && row.decisionKind === null && row.blockedBy.length === 0,
  );
}

/** What the chosen rows would take from the frame, whole kronor. */
export function chosenSum(rows: readonly BoardRow[], chosen: ReadonlySet<number>): number {
  return decidable(rows)
    .filter(({ caseId }) => chosen.has(caseId))
    .reduce((sum, { proposed }) => sum + (proposed ?? 0), 0);
}

export function toggled(chosen: ReadonlySet<number>, caseId: number): ReadonlySet<number> {
  const after = new Set(chosen);
  if (!after.delete(caseId)) after.add(caseId);
  return after;
}
