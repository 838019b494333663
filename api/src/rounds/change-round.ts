import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Round as RoundAnswer, RoundChange } from '#domain/contracts/rounds.js';
import type { Actor } from '../platform/actor.js';
import { appendAudit } from '../platform/audit.js';
import { Clock } from '../platform/clock.js';
import { inTransaction, isDuplicate } from '../platform/transaction.js';
import { changedFields, mergedSettings } from './changed-fields.js';
import { correctRound } from './correct-round.js';
import { addLegalBasis, basisFromText } from './legal-bases.js';
import { nameTaken } from './name-taken.js';
import { potsOf, writePots } from './pots.js';
import type { RoundHand } from './round-hand.js';
import { columnsOf } from './round-columns.js';
import { findRound } from './round.queries.js';
import { takeRound, writeRound } from './take-round.js';

export interface RoundChangeCommand {
  actor: Actor;
  roundId: number;
  change: RoundChange;
}

/** A draft changes freely. What is published is corrected, with rules, a reason and a log. */
@Injectable()
export class ChangeRound {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run({ actor, roundId, change }: RoundChangeCommand): Promise<RoundAnswer> {
    const [now, today] = [this.clock.now(), this.clock.today()];
    const { version, reason, ...wanted } = change;
    try {
      return await inTransaction(this.dataSource, async (manager) => {
        const taken = await takeRound(manager, actor, roundId, version);
        const fields = changedFields(taken.round, await potsOf(manager, roundId), wanted);
        const hand: RoundHand = { ...taken, actor, now, today, wanted, fields, reason };
        const allotted = taken.round.publishedAt === null ? false : await correctRound(manager, hand);
        await write(manager, hand);
        await appendAudit(manager, actor, {
          scope: `round:${roundId}`,
          action: 'changeRound',
          body: {
            before: sideOf(hand, 'before'),
            after: sideOf(hand, 'after'),
            reason: reason ?? null,
            allotted,
          },
          at: now,
        });
        return findRound(manager, actor, roundId, today);
      });
    } catch (error) {
      if (isDuplicate(error)) throw nameTaken();
      throw error;
    }
  }
}

async function write(manager: EntityManager, hand: RoundHand): Promise<void> {
  const { round, wanted, fields, actor, now: at, today } = hand;
  const { pots, settings: _, ...columns } = wanted;
  const settings = mergedSettings(round, wanted);
  await writeRound(manager, round, columnsOf({ ...columns, settings }));
  if (pots && round.publishedAt === null) await writePots(manager, round.id, pots);
  if (columns.legalBasis && fields.some(({ field }) => field === 'legalBasis'))
    await addLegalBasis(manager, round.id, basisFromText(columns.legalBasis, today), { actor, at });
}

function sideOf({ fields }: RoundHand, side: 'before' | 'after'): Record<string, unknown> {
  return Object.fromEntries(fields.map((change) => [change.field, change[side]]));
}
