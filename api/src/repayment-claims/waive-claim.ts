import { Inject, Injectable } from '@nestjs/common';
import type { CaseChanged } from '#domain/contracts/cases.js';
import { waiveEntry } from '#domain/money/ledger.js';
import { CaseChanges, type CaseCommand, type CaseInHand, type Recorded } from '../cases/case-changes.js';
import { decideOnClaim, takeClaim, writeClaim } from './claim-in-hand.js';

/** What is still open of the claim is let go, for special reasons only. */
@Injectable()
export class WaiveClaim {
  constructor(@Inject(CaseChanges) private readonly cases: CaseChanges) {}

  run({ specialReasons, ...command }: CaseCommand & { specialReasons: string }): Promise<CaseChanged> {
    return this.cases.send(
      command,
      'waiveClaim',
      () => ({ specialReasons }),
      (hand) => waive(hand, specialReasons),
    );
  }
}

async function waive(hand: CaseInHand, specialReasons: string): Promise<Recorded> {
  const claim = await takeClaim(hand);
  const state = decideOnClaim(hand, claim, 'waive', { specialReasons });
  const open = claim.amount - claim.received;
  await hand.post(waiveEntry(open));
  await writeClaim(hand, claim, { state, received: claim.received });
  return {
    text: specialReasons,
    data: { claimId: claim.id, waived: open },
    set: { waived: open },
    payload: { claimId: claim.id },
  };
}
