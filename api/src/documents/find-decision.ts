import type { EntityManager } from 'typeorm';
import type { DecisionRecord } from './decision-to-tell.js';

export type FoundDecision = DecisionRecord & { id: number; number: number };

type Row = Omit<FoundDecision, 'measures' | 'reasonCodes' | 'tookPart' | 'recallClause' | 'appealable'> & {
  measures: string;
  reasonCodes: string;
  tookPart: string;
  recallClause: number;
  appealable: number;
};

/** One decision of the case; without a number the newest one. */
export async function findDecision(
  manager: Pick<EntityManager, 'query'>,
  caseId: number,
  decisionId: number | null = null,
): Promise<FoundDecision | undefined> {
  const [row] = await manager.query<Row[]>(
    `SELECT id, number, kind, amount, applied, measures, operative_part AS operativePart, reason_codes AS reasonCodes, reasons, conditions, recall_clause AS recallClause,
            rules_applied AS rulesApplied, presented_by_name AS presentedBy, took_part AS tookPart, dissent, hearing, appealable,
            decided_by_name AS decidedBy, decided_at AS decidedAt, decided_on AS decidedOn
     FROM decision WHERE case_id = ? AND (? IS NULL OR id = ?) ORDER BY number DESC LIMIT 1`,
    [caseId, decisionId, decisionId],
  );
  return row && { ...row, ...read(row) };
}

function read({ amount, applied, measures, reasonCodes, tookPart, recallClause, appealable }: Row) {
  return {
    amount: Number(amount),
    applied: Number(applied),
    measures: JSON.parse(measures) as FoundDecision['measures'],
    reasonCodes: JSON.parse(reasonCodes) as string[],
    tookPart: JSON.parse(tookPart) as string[],
    recallClause: Boolean(recallClause),
    appealable: Boolean(appealable),
  };
}
