import { Inject, Injectable } from '@nestjs/common';
import type { CaseChanged } from '#domain/contracts/cases.js';
import { useEntry } from '#domain/money/ledger.js';
import { CaseChanges, type CaseCommand, type CaseInHand, type Recorded } from '../cases/case-changes.js';
import { newestReport } from './newest-report.js';

/** All that was received is accepted as used: nothing is left to pay back. */
@Injectable()
export class CloseCase {
  constructor(@Inject(CaseChanges) private readonly cases: CaseChanges) {}

  run(command: CaseCommand): Promise<CaseChanged> {
    return this.cases.send(command, 'close', () => ({}), useAll);
  }
}

async function useAll(hand: CaseInHand): Promise<Recorded> {
  const { acceptedUsed, used } = await newestReport(hand);
  const accepted = acceptedUsed ?? used;
  if (accepted > 0) await hand.post(useEntry(accepted));
  return { data: { used: accepted }, set: { used: accepted } };
}
