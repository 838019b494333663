import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import type { DryRun, dryRunRequest } from '#domain/contracts/round-setup.js';
import { runDry } from '#domain/rounds/dry-run.js';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { planOf } from './plan-of.js';
import { findManagedRound } from './take-round.js';

export interface DryRunCommand {
  actor: Actor;
  roundId: number;
  request: z.output<typeof dryRunRequest>;
}

/** The simulation is the domain's; here it is only told who there is. Nothing is written. */
@Injectable()
export class DryRunRound {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run({ actor, roundId, request }: DryRunCommand): Promise<DryRun> {
    const { manager } = this.dataSource;
    const taken = await findManagedRound(manager, actor, roundId);
    const { officers, ...asked } = request;
    const names =
      officers === undefined
        ? await this.officersOf(taken.programme)
        : Array.from({ length: officers }, (_, at) => `Handläggare ${at + 1}`);
    return runDry(await planOf(manager, taken), {
      ...asked,
      officers: names,
      payWithinWorkingDays: taken.round.payWithinWorkingDays,
    });
  }

  private async officersOf(programme: { id: number; authorityId: number }): Promise<string[]> {
    const today = this.clock.today();
    const rows = await this.dataSource.query<{ name: string }[]>(
      `SELECT DISTINCT u.id, u.name FROM app_user u JOIN membership m ON m.user_id = u.id
       WHERE m.organisation_id = ? AND m.role = 'caseOfficer' AND (m.programme_id IS NULL OR m.programme_id = ?)
         AND u.active = 1 AND m.valid_from <= ? AND (m.valid_to IS NULL OR m.valid_to >= ?) ORDER BY u.name, u.id`,
      [programme.authorityId, programme.id, today, today],
    );
    return rows.map(({ name }) => name);
  }
}
