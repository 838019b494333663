import type { DecisionKind, RoundOptions } from '../contracts/round-settings.js';

/** Most ordinances on state grants forbid appeals altogether; the round says what its rules say. */
export function isAppealable(
  kind: DecisionKind,
  { appeal, appealableKinds }: Pick<RoundOptions, 'appeal' | 'appealableKinds'>,
): boolean {
  if (appeal === 'all') return true;
  return appeal === 'byDecisionType' && appealableKinds.includes(kind);
}
