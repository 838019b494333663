import { Inject, Injectable } from '@nestjs/common';
import type { CaseChanged } from '#domain/contracts/cases.js';
import { CaseChanges, type CaseCommand } from './case-changes.js';
import { releaseCommitment } from './release-commitment.js';

/** The recipient does not want the grant: its money returns to the pot. */
@Injectable()
export class WithdrawCase {
  constructor(@Inject(CaseChanges) private readonly cases: CaseChanges) {}

  run({ reasons, ...command }: CaseCommand & { reasons: string }): Promise<CaseChanged> {
    return this.cases.send(
      command,
      'withdraw',
      () => ({ reasons }),
      async (hand) => ({ text: reasons, data: { released: await releaseCommitment(hand) } }),
    );
  }
}
