import { Inject, Injectable } from '@nestjs/common';
import type { CaseChanged } from '#domain/contracts/cases.js';
import { SYSTEM } from '../platform/actor.js';
import { CaseChanges } from './case-changes.js';
import { releaseCommitment } from './release-commitment.js';

/** Nothing was requisitioned in time: the grant lapses by itself and its money returns to the pot. The guard checks the day once more. */
@Injectable()
export class LapseCase {
  constructor(@Inject(CaseChanges) private readonly cases: CaseChanges) {}

  run(caseId: number): Promise<CaseChanged> {
    return this.cases.send(
      { caseId, actor: SYSTEM },
      'lapse',
      () => ({}),
      async (hand) => ({ data: { released: await releaseCommitment(hand) } }),
    );
  }
}
