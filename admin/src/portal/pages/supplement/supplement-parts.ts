import type { SupplementRow } from '#domain/contracts/handling.js';

type Answers = Record<string, unknown>;

/** Neither answered nor closed by the authority. */
export function isAwaited({ answeredOn, closedReason }: SupplementRow): boolean {
  return answeredOn === null && closedReason === null;
}

/** What the form opens with: the answers as they were sent in, and over them what has been drafted for those reopened. */
export function startAnswers(
  sent: Answers,
  reopened: ReadonlySet<string>,
  draft: SupplementRow['draft'],
): Answers {
  if (!draft?.savedAt) return sent;
  const kept = Object.entries(sent).filter(([name]) => !reopened.has(name));
  return { ...Object.fromEntries(kept), ...draft.answers };
}
