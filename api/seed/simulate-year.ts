import { addDays, type LegalDay } from '#domain/calendar/legal-day.js';
import { LapseCase } from '../src/cases/lapse-case.js';
import { PreviewRedistribution } from '../src/redistributions/preview-redistribution.js';
import { Redistribute } from '../src/redistributions/redistribute.js';
import { playDay } from './demo-actors.js';
import { DEMO_OFFICIALS } from './demo-accounts.js';
import { ALLOTTED_ON } from './demo-plan.js';
import { type Product, PROGRAMME_CODE, Stage } from './demo-stage.js';
import { openYear2016, type SettableClock } from './open-year-2016.js';

const REDISTRIBUTED_ON: LegalDay = '2016-06-08';
const LAST_DAY: LegalDay = '2017-09-15';

export interface SimulatedYear {
  acts: number;
  seconds: number;
  casesByState: Record<string, number>;
}

/** The whole national year unattended: 290 kommuner and 21 regioner from the frame to the last krona, in simulated time. */
export async function simulateYear(
  product: Product,
  clock: SettableClock,
  password: string,
): Promise<SimulatedYear> {
  const start = performance.now();
  let acts = 0;
  await openYear2016(product, clock, password);
  for (let day = addDays(ALLOTTED_ON, 1); day <= LAST_DAY; day = addDays(day, 1)) {
    await clock.setDay(day);
    const stage = new Stage(product, day, true);
    acts += await lapseLate(stage);
    if (day === REDISTRIBUTED_ON) acts += await redistribute(stage);
    acts += await playDay(product, day, { withStockholm: true });
  }
  return {
    acts,
    seconds: (performance.now() - start) / 1000,
    casesByState: await countStates(new Stage(product, LAST_DAY, true)),
  };
}

/** What a worker does on the morning after the window has closed. */
async function lapseLate(stage: Stage): Promise<number> {
  const late = (await stage.casesIn('beviljad')).filter((one) => one.requisitionClosesOn < stage.day);
  for (const { id } of late) await stage.product.get(LapseCase).run(id);
  return late.length;
}

async function redistribute(stage: Stage): Promise<number> {
  const actor = await stage.person(DEMO_OFFICIALS.programmeManager);
  const [pot] = await stage.dataSource.query<{ id: number; roundId: number }[]>(
    `SELECT t.id, t.round_id AS roundId FROM pot t JOIN round r ON r.id = t.round_id JOIN programme p ON p.id = r.programme_id AND p.code = ? WHERE t.recipient_class = 'municipality'`,
    [PROGRAMME_CODE],
  );
  const { id: potId = 0, roundId = 0 } = pot ?? {};
  const { fingerprint } = await stage.product.get(PreviewRedistribution).run({ actor, roundId, potId });
  const reasons = 'Medel som inte har rekvirerats fördelas bland dem som har önskat en andel.';
  const { cases } = await stage.product
    .get(Redistribute)
    .run({ actor, roundId, potId, fingerprint, reasons });
  return cases;
}

async function countStates({ dataSource }: Stage): Promise<Record<string, number>> {
  const rows = await dataSource.query<{ state: string; n: number }[]>(
    'SELECT state, COUNT(*) AS n FROM grant_case GROUP BY state ORDER BY state',
  );
  return Object.fromEntries(rows.map(({ state, n }) => [state, Number(n)]));
}
