import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DemoColleagues } from '#api/demo/demo-colleagues.js';
import { Clock, DemoClock } from '#api/platform/clock.js';
import { addDays, type LegalDay } from '#domain/calendar/legal-day.js';
import { DueWork } from './due-work.js';
import { log } from './log.js';

const LOCK = 'medel demo day';

/** A visitor names a day; we go there day by day and do each day's work, so that the year passes as it would have. */
@Injectable()
export class WalkDemoDays {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(DueWork) private readonly dueWork: DueWork,
    @Inject(DemoColleagues) private readonly colleagues: DemoColleagues,
  ) {}

  async isUnderWay(): Promise<boolean> {
    return this.clock instanceof DemoClock && (await this.target()) !== undefined;
  }

  /** One worker walks at a time; if it dies, its lock goes with its connection and another walks on from the day it reached. */
  async run(isStopping: () => boolean = () => false): Promise<void> {
    if (!(this.clock instanceof DemoClock) || !(await this.isUnderWay())) return;
    const runner = this.dataSource.createQueryRunner();
    try {
      const [row] = (await runner.query('SELECT GET_LOCK(?, 0) AS got', [LOCK])) as { got: number | null }[];
      if (Number(row?.got) !== 1) return;
      await this.walk(this.clock, isStopping);
    } finally {
      // The connection goes back to the pool, and would keep the lock there.
      await runner.query('DO RELEASE_LOCK(?)', [LOCK]).catch(() => undefined);
      await runner.release();
    }
  }

  private async walk(clock: DemoClock, isStopping: () => boolean): Promise<void> {
    await clock.refresh();
    for (let target = await this.target(); target; target = await this.target()) {
      if (isStopping()) return;
      if (clock.today() >= target) {
        await this.dataSource.query(
          'UPDATE demo_clock SET target_day = NULL, started_from = NULL WHERE id = 1 AND target_day = ?',
          [target],
        );
        continue;
      }
      await clock.setDay(addDays(clock.today(), 1));
      await this.playColleagues(clock.today());
      const { failed } = await this.dueWork.run();
      if (failed.length > 0)
        log.warn({ day: clock.today(), outboxIds: failed }, 'some of the day’s work failed');
    }
  }

  /** Whatever they could not do, the day's own work is done. */
  private async playColleagues(day: LegalDay): Promise<void> {
    try {
      await this.colleagues.play(day);
    } catch (error) {
      log.error(
        { day, error: error instanceof Error ? error.message : String(error) },
        'the demo’s colleagues stumbled',
      );
    }
  }

  private async target(): Promise<LegalDay | undefined> {
    const [row] = await this.dataSource.query<{ day: LegalDay | null }[]>(
      'SELECT target_day AS day FROM demo_clock WHERE id = 1',
    );
    return row?.day ?? undefined;
  }
}
