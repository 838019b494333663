import { Inject, Injectable } from '@nestjs/common';
import type { CaseChanged } from '#domain/contracts/cases.js';
import { CaseChanges, type CaseCommand } from './case-changes.js';
import { releaseCommitment } from './release-commitment.js';

/** The case ends without a decision in the matter, with reasons (FL 32 §); its money returns to the pot. */
@Injectable()
export class WriteOffCase {
  constructor(@Inject(CaseChanges) private readonly cases: CaseChanges) {}

  run({ reasons, ...command }: CaseCommand & { reasons: string }): Promise<CaseChanged> {
    return this.cases.send(
      command,
      'writeOff',
      () => ({ reasons }),
      async (hand) => ({ text: reasons, data: { released: await releaseCommitment(hand) } }),
    );
  }
}
