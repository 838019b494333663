import type { DataSource } from 'typeorm';
import { Clock, DemoClock, SystemClock } from './clock.js';
import type { Config } from './config.js';
import { openDatabase } from './database.js';
import type { Ground } from './platform.module.js';

/** Opens what every process stands on. In demo mode the clock follows the day that a visitor sets. */
export async function layGround(config: Config, poolSize?: number): Promise<Ground> {
  const dataSource = await openDatabase(config.databaseUrl, poolSize).catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(
      `Cannot reach the database that MEDEL_DATABASE_URL names: ${why}. Start it, or correct the address.`,
    );
  });
  return { config, dataSource, clock: await clockFor(config, dataSource) };
}

async function clockFor(config: Config, dataSource: DataSource): Promise<Clock> {
  if (!config.demo) return new SystemClock();
  const clock = new DemoClock(dataSource);
  await clock.refresh();
  return clock;
}

/** Follows a day set by another process. Returns how to stop. */
export function followDemoDay({ clock }: Ground): () => void {
  if (!(clock instanceof DemoClock)) return () => undefined;
  const timer = setInterval(() => void clock.refresh().catch(() => undefined), 1_000);
  timer.unref();
  return () => clearInterval(timer);
}
