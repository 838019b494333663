import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Readiness, RoundCorrection } from '#domain/contracts/round-setup.js';
import { readinessOf } from '#domain/rounds/readiness.js';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { planOf } from './plan-of.js';
import { findRound } from './round.queries.js';
import { findManagedRound } from './take-round.js';

@Injectable()
export class RoundSetupQueries {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async readiness(actor: Actor, roundId: number): Promise<Readiness> {
    const { manager } = this.dataSource;
    const taken = await findManagedRound(manager, actor, roundId);
    return readinessOf(await planOf(manager, taken), this.clock.today());
  }

  /** Newest first, for everybody who sees the round. */
  async corrections(actor: Actor, roundId: number): Promise<RoundCorrection[]> {
    const { manager } = this.dataSource;
    await findRound(manager, actor, roundId, this.clock.today());
    const rows = await manager.query<CorrectionRow[]>(
      'SELECT id, reason, changes, corrected_by_name AS correctedByName, at FROM round_correction WHERE round_id = ? ORDER BY id DESC',
      [roundId],
    );
    return rows.map(({ changes, at, ...row }) => ({
      ...row,
      changes: JSON.parse(changes) as RoundCorrection['changes'],
      at: at.toISOString(),
    }));
  }
}

interface CorrectionRow extends Omit<RoundCorrection, 'changes' | 'at'> {
  changes: string;
  at: Date;
}
