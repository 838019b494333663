import type { CaseInHand } from '../cases/case-changes.js';
import { cancelDeadline, openDeadline } from '../deadlines/deadlines.js';
import { decisionTime } from './appeal-time.js';

/** The day of receipt is known: the last day to appeal is put in the calendar, unless it has passed or nothing can be appealed. */
export async function openAppealTime(
  { manager, grantCase, now, today }: CaseInHand,
  decisionId: number,
): Promise<void> {
  const decision = await decisionTime(manager, grantCase.id, decisionId);
  await cancelDeadline(manager, grantCase.id, 'appeal', now, decisionId);
  if (!decision?.appealable || decision.lastDay === null || decision.lastDay < today) return;
  await openDeadline(manager, {
    caseId: grantCase.id,
    kind: 'appeal',
    subjectId: decisionId,
    responsible: 'applicant',
    dueOn: decision.lastDay,
    at: now,
  });
}
