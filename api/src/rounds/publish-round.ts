import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Round as RoundAnswer } from '#domain/contracts/rounds.js';
import { RefusedError } from '#domain/errors.js';
import { refuse } from '#domain/lifecycle/refusal-codes.js';
import { readinessOf } from '#domain/rounds/readiness.js';
import type { Actor } from '../platform/actor.js';
import { appendAudit } from '../platform/audit.js';
import { Clock } from '../platform/clock.js';
import { inTransaction } from '../platform/transaction.js';
import { planOf } from './plan-of.js';
import { postFrames } from './pots.js';
import { findRound } from './round.queries.js';
import { takeRound, writeRound } from './take-round.js';

export interface PublicationCommand {
  actor: Actor;
  roundId: number;
  version: number;
}

/** From now on the round is seen by those it is for, its frame is in the ledger, and it changes only by correction. */
@Injectable()
export class PublishRound {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  run({ actor, roundId, version }: PublicationCommand): Promise<RoundAnswer> {
    const [at, today] = [this.clock.now(), this.clock.today()];
    return inTransaction(this.dataSource, async (manager) => {
      const taken = await takeRound(manager, actor, roundId, version);
      if (taken.round.publishedAt !== null) throw new RefusedError([refuse('round.alreadyPublished')]);
      const { ready, problems } = readinessOf(await planOf(manager, taken), today);
      if (!ready)
        throw new RefusedError([refuse('round.notReady', { problems: problems.length, remarks: problems })]);
      await writeRound(manager, taken.round, { publishedAt: at });
      await postFrames(manager, roundId, { actorId: actor.userId, at });
      await appendAudit(manager, actor, {
        scope: `round:${roundId}`,
        action: 'publishRound',
        body: { frame: taken.round.frame },
        at,
      });
      return findRound(manager, actor, roundId, today);
    });
  }
}
