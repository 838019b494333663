import { operativePart } from '#domain/letters/operative-part.js';
import type { CaseInHand } from '../cases/case-changes.js';
import { findDocumentCase } from '../documents/document-case.js';
import { findDecision } from '../documents/find-decision.js';

interface NewDecision {
  kind: 'reconsider' | 'change';
  review: { decisionId: number };
  outcome: { reasons: string };
  decidedBy: number;
}

/** What changes a decision is itself a decision (FL 36–38 §§), numbered after the others of the case. Returns its id. */
export async function insertReviewDecision(
  { manager, grantCase, actor, now, today }: CaseInHand,
  { kind, review, outcome, decidedBy }: NewDecision,
): Promise<number> {
  const about = await findDocumentCase(manager, grantCase.id);
  const before = await findDecision(manager, grantCase.id, review.decisionId);
  if (!before) throw new Error(`review of a decision ${review.decisionId} that case ${grantCase.id} lacks`);
  const amount = kind === 'change' ? before.amount : 0;
  const { insertId } = await manager.query<{ insertId: number }>(
    `INSERT INTO decision (case_id, number, kind, amount, applied, measures, operative_part, reason_codes, reasons, conditions, recall_clause, rules_applied,
                           took_part, hearing, appealable, decided_by, decided_by_name, decided_at, decided_on)
     SELECT ?, COALESCE(MAX(number), 0) + 1, ?, ?, ?, '[]', ?, '[]', ?, '', ?, ?, '[]', '', ?, ?, ?, ?, ? FROM decision WHERE case_id = ?`,
    [
      grantCase.id,
      kind,
      amount,
      before.applied,
      operativePart({ ...about, kind, amount, applied: before.applied }),
      outcome.reasons,
      kind === 'change' && before.recallClause,
      `${before.rulesApplied.slice(0, 600)}; 36–39 §§ förvaltningslagen (2017:900)`,
      // To try a case anew is a step on the way: the new decision can be appealed as the first could.
      kind === 'change' && before.appealable,
      decidedBy,
      actor.name,
      now,
      today,
      grantCase.id,
    ],
  );
  return Number(insertId);
}
