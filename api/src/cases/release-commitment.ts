import { releaseEntry } from '#domain/money/ledger.js';
import { caseBalances } from '../ledger/post-entry.js';
import type { CaseInHand } from './case-changes.js';

/** Gives what is committed to the case and not paid back to the pot; says how much it was. */
export async function releaseCommitment({ manager, grantCase, post }: CaseInHand): Promise<number> {
  const { beviljat = 0 } = await caseBalances(manager, grantCase.id);
  if (beviljat > 0) await post(releaseEntry(beviljat));
  return beviljat;
}
