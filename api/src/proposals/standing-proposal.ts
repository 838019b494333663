import type { EntityManager } from 'typeorm';
import type { DecisionKind } from '#domain/contracts/round-settings.js';
import { STANDING_PROPOSAL } from '../cases/application-facts.js';
import type { GrantCase } from '../cases/grant-case.entity.js';

export interface StandingProposal {
  id: number;
  number: number;
  kind: DecisionKind;
  amount: number;
  measures: { measure: string; amount: number }[];
  reasonCodes: string[];
  reasons: string;
  conditions: string;
  recallClause: boolean;
  hearingSkippedReason: string | null;
  proposedById: number;
  proposedBy: string;
}

type Row = Omit<StandingProposal, 'measures' | 'reasonCodes' | 'recallClause'> & {
  measures: string;
  reasonCodes: string;
  recallClause: number;
};

/** The newest proposal of the case, while it stands. */
export async function findStandingProposal(
  manager: EntityManager,
  caseId: number,
): Promise<StandingProposal | undefined> {
  const [row] = await manager.query<Row[]>(
    `SELECT standing.id, standing.number, standing.kind, standing.amount, standing.measures, standing.reason_codes AS reasonCodes, standing.reasons, standing.conditions, standing.recall_clause AS recallClause,
            standing.hearing_skipped_reason AS hearingSkippedReason, standing.proposed_by AS proposedById, standing.proposed_by_name AS proposedBy
     FROM grant_case c ${STANDING_PROPOSAL} WHERE c.id = ? AND standing.id IS NOT NULL`,
    [caseId],
  );
  return (
    row && {
      ...row,
      amount: Number(row.amount),
      measures: JSON.parse(row.measures) as StandingProposal['measures'],
      reasonCodes: JSON.parse(row.reasonCodes) as string[],
      recallClause: Boolean(row.recallClause),
    }
  );
}

/** What lists and the board show of the proposal; nothing when none stands. */
export async function proposedColumns(
  manager: EntityManager,
  caseId: number,
): Promise<Pick<GrantCase, 'proposed' | 'proposedKind'>> {
  const standing = await findStandingProposal(manager, caseId);
  return { proposed: standing?.amount ?? null, proposedKind: standing?.kind ?? null };
}
