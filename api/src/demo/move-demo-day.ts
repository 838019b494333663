import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { addDays, type LegalDay } from '#domain/calendar/legal-day.js';
import type { Demo } from '#domain/contracts/session.js';
import { NotFoundError, RefusedError, StaleError } from '#domain/errors.js';
import type { Actor } from '../platform/actor.js';
import { appendAudit } from '../platform/audit.js';
import { Clock } from '../platform/clock.js';
import { CONFIG, type Config } from '../platform/config.js';
import { inTransaction } from '../platform/transaction.js';
import { DemoQueries } from './demo.queries.js';

const LONGEST_DAYS = 731;

/** Says which day a visitor wants to see; a worker walks there day by day, so that everything due on the way happens. */
@Injectable()
export class MoveDemoDay {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(DemoQueries) private readonly queries: DemoQueries,
  ) {}

  async run(actor: Actor, day: LegalDay): Promise<Demo> {
    if (!this.config.demo) throw new NotFoundError('demo');
    const before = await this.queries.read();
    const { today } = before;
    if (day <= today) throw new RefusedError([{ code: 'demo.notForward', data: { today } }]);
    if (day > addDays(today, LONGEST_DAYS)) throw new RefusedError([{ code: 'demo.tooFar' }]);
    return inTransaction(this.dataSource, async (manager) => {
      const at = this.clock.now();
      await manager.query(
        'INSERT INTO demo_clock (id, offset_ms) VALUES (1, ?) ON DUPLICATE KEY UPDATE id = id',
        [at.getTime() - Date.now()],
      );
      const { affectedRows } = await manager.query<{ affectedRows: number }>(
        'UPDATE demo_clock SET target_day = ?, started_from = ? WHERE id = 1 AND target_day IS NULL',
        [day, today],
      );
      if (affectedRows !== 1) throw new StaleError('demo', { busy: true });
      await appendAudit(manager, actor, {
        scope: 'demo',
        action: 'moveDemoDay',
        body: { from: today, to: day },
        at,
      });
      return { ...before, busy: { from: today, to: day, at: today } };
    });
  }
}
