import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '#api/platform/clock.js';
import { SCHEDULE_NAMES, type ScheduleName, SCHEDULES } from '#domain/jobs/schedules.js';
import { claim } from './claim.js';
import { log } from './log.js';
import { Schedules } from './schedules.js';

/** Which row is due: its interval has passed, or Medel's day is another than when it last ran. */
const DUE = '(next_run_at <= UTC_TIMESTAMP(3) OR last_day IS NULL OR last_day <> ?)';

/** Runs what is due. The schedule's row stays locked while it runs, so that no other worker runs it too; if we die, it is free again. */
@Injectable()
export class RunSchedules {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Schedules) private readonly schedules: Schedules,
  ) {}

  /**
   * `inFull` runs also what its interval would leave for later, and waits for what another worker is running. Returns what ran.
   */
  async run({ inFull = false } = {}): Promise<ScheduleName[]> {
    await this.ensureRows();
    const ran: ScheduleName[] = [];
    for (const name of SCHEDULE_NAMES) {
      if (await this.runOne(name, inFull && SCHEDULES[name].every !== 'day', inFull)) ran.push(name);
    }
    return ran;
  }

  private async runOne(name: ScheduleName, force: boolean, wait: boolean): Promise<boolean> {
    const today = this.clock.today();
    const looksDue =
      force ||
      (
        await this.dataSource.query<unknown[]>(`SELECT name FROM schedule_run WHERE name = ? AND ${DUE}`, [
          name,
          today,
        ])
      ).length > 0;
    if (!looksDue) return false;
    return claim(this.dataSource, async (manager) => {
      const [row] = await manager.query<unknown[]>(
        `SELECT name FROM schedule_run WHERE name = ? AND ${force ? 'TRUE' : DUE} FOR UPDATE${wait ? '' : ' SKIP LOCKED'}`,
        force ? [name] : [name, today],
      );
      if (!row) return false;
      await this.note(manager, name, await this.outcomeOf(name));
      return true;
    });
  }

  private async outcomeOf(name: ScheduleName): Promise<string> {
    try {
      return await this.schedules.work[name]();
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error);
      log.error({ schedule: name, error: words }, 'schedule failed');
      return `misslyckades: ${words}`;
    }
  }

  private async note(manager: EntityManager, name: ScheduleName, outcome: string): Promise<void> {
    const { every } = SCHEDULES[name];
    await manager.query(
      'UPDATE schedule_run SET next_run_at = DATE_ADD(UTC_TIMESTAMP(3), INTERVAL ? SECOND), last_run_at = ?, last_day = ?, last_outcome = ? WHERE name = ?',
      [every === 'day' ? 86_400 : every, this.clock.now(), this.clock.today(), outcome.slice(0, 500), name],
    );
  }

  private async ensureRows(): Promise<void> {
    await this.dataSource.query('INSERT IGNORE INTO schedule_run (name, next_run_at) VALUES ?', [
      SCHEDULE_NAMES.map((name) => [name, new Date(0)]),
    ]);
  }
}
