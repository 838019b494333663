import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { RedistributionPreview } from '#domain/contracts/rounds.js';
import { findManagedPot } from '../allotments/pot-ground.js';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { inTransaction } from '../platform/transaction.js';
import { planRedistribution } from './redistribution-shares.js';

export interface RedistributionQuery {
  actor: Actor;
  roundId: number;
  potId: number;
}

/** What a redistribution would give each, now. Writes nothing. */
@Injectable()
export class PreviewRedistribution {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run({ actor, roundId, potId }: RedistributionQuery): Promise<RedistributionPreview> {
    // One transaction, so that pool, wishers and counts are of the same moment.
    return inTransaction(this.dataSource, async (manager) => {
      const { round, pot } = await findManagedPot(manager, actor, roundId, potId);
      const { preview } = await planRedistribution(manager, round, pot, this.clock.today());
      return preview;
    });
  }
}
