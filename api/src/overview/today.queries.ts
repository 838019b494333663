import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Today } from '#domain/contracts/oversight.js';
import { readerOf } from '../cases/reading/reader.js';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { RoundQueries } from '../rounds/round.queries.js';
import { DeadlineDaysQueries } from './deadline-days.queries.js';
import { WaitingQueries } from './waiting.queries.js';

/** Older rounds are found under Omgångar. */
const NEWEST_ROUNDS = { filter: {}, sort: undefined, offset: 0, limit: 5 };

@Injectable()
export class TodayQueries {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(RoundQueries) private readonly roundQueries: RoundQueries,
    @Inject(WaitingQueries) private readonly waiting: WaitingQueries,
    @Inject(DeadlineDaysQueries) private readonly deadlines: DeadlineDaysQueries,
  ) {}

  async read(actor: Actor): Promise<Today> {
    const reader = await readerOf(this.dataSource, actor, this.clock.today());
    const { rounds } = await this.roundQueries.list(actor, NEWEST_ROUNDS);
    return {
      day: reader.today,
      waiting: await this.waiting.list(reader, rounds),
      deadlines: await this.deadlines.list(reader),
      rounds: rounds.map(({ id, name, pots }) => ({ id, name, pots })),
    };
  }
}
