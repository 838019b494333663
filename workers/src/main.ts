import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { readConfig } from '#api/platform/config.js';
import { followDemoDay, layGround } from '#api/platform/ground.js';
import { log } from './log.js';
import { Shift } from './shift.js';
import { WorkersModule } from './workers.module.js';

const STOPS_WITHIN_MS = 15_000;

/** What must happen afterwards or on a day. Several may run side by side; each may be killed at any moment. */
try {
  const ground = await layGround(readConfig());
  const stopFollowing = followDemoDay(ground);
  const app = await NestFactory.createApplicationContext(WorkersModule.on(ground), {
    logger: false,
    abortOnError: false,
  });
  let stopping = false;
  const stop = async (signal: string) => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'stopping');
    setTimeout(() => process.exit(1), STOPS_WITHIN_MS).unref();
    stopFollowing();
    await app.close();
    await ground.dataSource.destroy();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => void stop(signal));
  await app.get(Shift).start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
