import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Round as RoundAnswer } from '#domain/contracts/rounds.js';
import type { Actor } from '../platform/actor.js';
import { appendAudit } from '../platform/audit.js';
import { Clock } from '../platform/clock.js';
import { inTransaction } from '../platform/transaction.js';
import { addLegalBasis, type LegalBasisCreation } from './legal-bases.js';
import { findRound } from './round.queries.js';
import { takeRound, writeRound } from './take-round.js';

export interface LegalBasisCommand {
  actor: Actor;
  roundId: number;
  creation: LegalBasisCreation;
}

/** A new version of what the round rests on. A draft follows it in words; cases keep the version they have. */
@Injectable()
export class PublishLegalBasis {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  run({ actor, roundId, creation }: LegalBasisCommand): Promise<RoundAnswer> {
    const at = this.clock.now();
    return inTransaction(this.dataSource, async (manager) => {
      const { round } = await takeRound(manager, actor, roundId);
      const number = await addLegalBasis(manager, roundId, creation, { actor, at });
      const legalBasis = wordsOf(creation);
      await writeRound(manager, round, round.publishedAt === null ? { legalBasis } : {});
      await appendAudit(manager, actor, {
        scope: `round:${roundId}`,
        action: 'addLegalBasis',
        body: { number, ...creation },
        at,
      });
      return findRound(manager, actor, roundId, this.clock.today());
    });
  }
}

function wordsOf({ reference, title }: LegalBasisCreation): string {
  const words = title.includes(reference) ? title : `${title} (${reference})`;
  return words.slice(0, 500);
}
