import type { GrantCaseState } from '#domain/lifecycle/grant-case.js';
import { refreshAwaiting } from './awaiting.js';
import { isBeforeDecision } from './before-decision.js';
import type { CaseInHand } from './case-in-hand.js';

const DECIDED = 'Ansökan är inte längre under prövning.';

/** When an application has been decided or withdrawn nobody need answer about it any more. */
export async function closeRequests(
  hand: CaseInHand,
  from: GrantCaseState,
  to: GrantCaseState,
): Promise<void> {
  const { manager, grantCase } = hand;
  if (!isBeforeDecision(from) || isBeforeDecision(to)) return;
  const opinions = await manager.query<{ id: number }[]>(
    "SELECT id FROM opinion_request WHERE case_id = ? AND state = 'requested' FOR UPDATE",
    [grantCase.id],
  );
  await manager.query(
    "UPDATE opinion_request SET state = 'revoked', closed_reason = ?, draft = NULL, version = version + 1 WHERE case_id = ? AND state = 'requested'",
    [DECIDED, grantCase.id],
  );
  await manager.query(
    "UPDATE supplement_request SET state = 'withdrawn', closed_reason = ?, draft = NULL, version = version + 1 WHERE open_case = ?",
    [DECIDED, grantCase.id],
  );
  await refreshAwaiting(manager, grantCase.id);
  for (const { id } of opinions) await hand.leave('sendOpinionClosed', { opinionId: id });
}
