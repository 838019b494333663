import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { addDays } from '#domain/calendar/legal-day.js';
import { AppModule } from '../src/app.module.js';
import { publishForms } from '../src/forms/pinned-form.js';
import { DemoClock } from '../src/platform/clock.js';
import { readConfig } from '../src/platform/config.js';
import { layGround } from '../src/platform/ground.js';
import type { Ground } from '../src/platform/platform.module.js';
import { playDay } from './demo-actors.js';
import { ALLOTTED_ON, DEMO_OPENS_ON } from './demo-plan.js';
import { PROGRAMME_CODE } from './demo-stage.js';
import { openApplicationRound } from './open-application-round.js';
import { openYear2016 } from './open-year-2016.js';
import { loadReferenceData } from './reference-data.js';
import { load2013 } from './year-2013/load-2013.js';
import { PROGRAMME_2013 } from './year-2013/scene-2013.js';

/** Before the work begins: what stands below it is not there yet when it runs. */
const PROGRAMMES = [PROGRAMME_2013, PROGRAMME_CODE];

/** Fills an empty database with the round of 2013 and the year 2016 up to 30 May. Does nothing when there is something else, or when it is done already. */
try {
  const ground = await layGround(readConfig(), 4);
  const before = performance.now();
  const loaded = await loadDemo(ground);
  const seconds = ((performance.now() - before) / 1000).toFixed(1);
  console.log(
    loaded
      ? `The demo stands on ${DEMO_OPENS_ON} (${seconds} s).`
      : 'There is data already; the demo is left as it is.',
  );
  await ground.dataSource.destroy();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

async function loadDemo(ground: Ground): Promise<boolean> {
  const { clock, dataSource, config } = ground;
  if (!(clock instanceof DemoClock)) throw new Error('The demo is switched off: MEDEL_DEMO=0.');
  if (!(await isWanted(ground))) return false;
  const isUnderWay = clock.today() > ALLOTTED_ON && clock.today() < DEMO_OPENS_ON;
  await loadReferenceData(dataSource);
  await publishForms(dataSource.manager, clock.now());
  const product = await NestFactory.createApplicationContext(AppModule.on(ground), {
    logger: ['error', 'warn'],
  });
  const from = isUnderWay ? clock.today() : ALLOTTED_ON;
  if (!isUnderWay) {
    await load2013(product, clock, config.demoPassword);
    await openYear2016(product, clock, config.demoPassword);
  }
  for (let day = from; day < DEMO_OPENS_ON; day = addDays(day, 1)) {
    await clock.setDay(day);
    await playDay(product, day);
  }
  await openApplicationRound(product, clock);
  await clock.setDay(DEMO_OPENS_ON);
  await product.close();
  return true;
}

/** An empty database, or one whose loading was cut off before the demo's first day. */
async function isWanted({ clock, dataSource }: Ground): Promise<boolean> {
  const programmes = await dataSource.query<{ code: string }[]>('SELECT code FROM programme');
  if (programmes.length === 0) return true;
  return programmes.every(({ code }) => PROGRAMMES.includes(code)) && clock.today() < DEMO_OPENS_ON;
}
