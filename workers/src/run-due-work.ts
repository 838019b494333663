import { NestFactory } from '@nestjs/core';
import type { DataSource } from 'typeorm';
import type { Ground } from '#api/platform/platform.module.js';
import { DueWork } from './due-work.js';
import { WorkersModule } from './workers.module.js';

const staffed = new WeakMap<DataSource, Promise<DueWork>>();

/** Does everything that is due on the ground's day, and waits until it is done. For tests, and whoever moves the day by hand. */
export async function runDueWork(ground: Ground): Promise<{ carriedOut: number; failed: number[] }> {
  const known = staffed.get(ground.dataSource) ?? staff(ground);
  staffed.set(ground.dataSource, known);
  return (await known).run();
}

async function staff(ground: Ground): Promise<DueWork> {
  const app = await NestFactory.createApplicationContext(WorkersModule.on(ground), {
    logger: false,
    abortOnError: false,
  });
  return app.get(DueWork);
}
