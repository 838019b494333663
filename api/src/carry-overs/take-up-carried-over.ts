import { takeUpCarryOverEntry } from '#domain/money/ledger.js';
import type { CaseInHand } from '../cases/case-changes.js';
import { caseBalances } from '../ledger/post-entry.js';

/** What was carried over is accounted for together with everything else that was paid (docs/decisions/0030). Does nothing when nothing was. */
export async function takeUpCarriedOver(hand: CaseInHand): Promise<void> {
  const { overfort = 0 } = await caseBalances(hand.manager, hand.grantCase.id);
  if (overfort > 0) await hand.post(takeUpCarryOverEntry(overfort));
}
