import type { ReviewRow } from '#domain/contracts/aftermath.js';
import type { CaseInHand } from '../cases/case-changes.js';

interface NewReview {
  decisionId: number;
  cause: ReviewRow['cause'];
  text: string;
}

/** Opens a review of the case in hand, or gives the one that is open: there is at most one. */
export async function openReview(
  { manager, grantCase, actor, now }: CaseInHand,
  { decisionId, cause, text }: NewReview,
): Promise<number> {
  const open = await findOpenReview(manager, grantCase.id);
  if (open !== undefined) return open;
  const { insertId } = await manager.query<{ insertId: number }>(
    "INSERT INTO decision_review (case_id, decision_id, cause, text, state, registered_by_name, registered_at) VALUES (?, ?, ?, ?, 'open', ?, ?)",
    [grantCase.id, decisionId, cause, text, actor.name, now],
  );
  return Number(insertId);
}

export async function findOpenReview(
  manager: CaseInHand['manager'],
  caseId: number,
): Promise<number | undefined> {
  const [row] = await manager.query<{ id: number }[]>(
    "SELECT id FROM decision_review WHERE case_id = ? AND state = 'open'",
    [caseId],
  );
  return row?.id;
}
