import { readFileSync } from 'node:fs';
import type { LegalDay } from '#domain/calendar/legal-day.js';
import { ConfirmAllotment } from '../src/allotments/confirm-allotment.js';
import { PreviewAllotment } from '../src/allotments/preview-allotment.js';
import { AssignOfficers } from '../src/cases/assign-officers.js';
import { CreateProgramme } from '../src/programmes/create-programme.js';
import { CreateRound } from '../src/rounds/create-round.js';
import { DEMO_OFFICIALS } from './demo-accounts.js';
import { loadDemoPeople } from './demo-people.js';
import { ALLOTTED_ON } from './demo-plan.js';
import { type Product, PROGRAMME_CODE, Stage, STOCKHOLM_CODE } from './demo-stage.js';
import { draw } from './draw.js';
import { EXAMPLE_LIST } from './example-amounts.js';
import { seedFile } from './reference-lists.js';

/** A clock that can be put to a day: the demo's, or a test's. */
export interface SettableClock {
  now(): Date;
  setDay(day: LegalDay): void | Promise<void>;
}

const ROUND_2016 = {
  year: 2016,
  mechanism: 'requisition' as const,
  draft: false,
  name: 'Utvecklingsmedel 2016',
  legalBasis: 'Regeringsbeslut 2016-01-28 nr II:3',
  frame: 70_000_000,
  pots: [
    { recipientClass: 'municipality' as const, name: 'Kommuner', frame: 50_000_000 },
    { recipientClass: 'region' as const, name: 'Regioner', frame: 20_000_000 },
  ],
  requisitionOpensOn: '2016-01-28',
  requisitionClosesOn: '2016-06-01',
  useFrom: '2016-01-28',
  useTo: '2016-12-31',
  reportDueOn: '2017-03-31',
  repaymentDueOn: '2017-06-30',
  payWithinWorkingDays: 15,
};

const PROGRAMME = {
  code: PROGRAMME_CODE,
  name: 'Utvecklingsmedel mot våld i nära relationer',
  purpose:
    'Medlen ska stödja utvecklingen av arbetet mot våld i nära relationer: långsiktigt och samordnat arbete, kunskap och metoder, stöd till barn, förebyggande arbete, särskilt utsatta grupper samt arbete mot prostitution och människohandel.',
};

/** Invented, with a right check digit: the demo's claims need somewhere to be paid. A real authority sets its own. */
const INVENTED_BANKGIRO = '50501055';

/** The year's beginning through the product's own use cases. Each step is done once, so that an interrupted start goes on where it was. */
export async function openYear2016(product: Product, clock: SettableClock, password: string): Promise<void> {
  await clock.setDay('2016-02-01');
  const stage = new Stage(product, '2016-02-01', false);
  const { dataSource } = stage;
  const isThere = async (sql: string) =>
    (await dataSource.query<unknown[]>(sql, [PROGRAMME_CODE])).length > 0;
  if (!(await stage.hasItsPeople())) await loadDemoPeople(dataSource, password, clock.now());
  const actor = await stage.person(DEMO_OFFICIALS.programmeManager);
  if (!(await isThere('SELECT 1 FROM programme WHERE code = ?')))
    await product.get(CreateProgramme).run({ actor, creation: PROGRAMME });
  const [programme] = await dataSource.query<{ id: number }[]>('SELECT id FROM programme WHERE code = ?', [
    PROGRAMME_CODE,
  ]);
  const programmeId = Number(programme?.id);
  if (!(await isThere('SELECT 1 FROM round r JOIN programme p ON p.id = r.programme_id WHERE p.code = ?')))
    await product.get(CreateRound).run({ actor, creation: { programmeId, ...ROUND_2016 } });
  await dataSource.query(
    "UPDATE organisation SET bankgiro = ? WHERE kind = 'grantingAuthority' AND bankgiro IS NULL",
    [INVENTED_BANKGIRO],
  );
  await clock.setDay(ALLOTTED_ON);
  await allotPots(product);
}

async function allotPots(product: Product): Promise<void> {
  const stage = new Stage(product, ALLOTTED_ON, true);
  const actor = await stage.person(DEMO_OFFICIALS.programmeManager);
  const pots = await stage.dataSource.query<{ id: number; roundId: number; recipientClass: string }[]>(
    `SELECT t.id, t.round_id AS roundId, t.recipient_class AS recipientClass FROM pot t JOIN round r ON r.id = t.round_id JOIN programme p ON p.id = r.programme_id
     WHERE p.code = ? AND NOT EXISTS (SELECT 1 FROM grant_case c WHERE c.pot_id = t.id) ORDER BY t.id`,
    [PROGRAMME_CODE],
  );
  for (const { id: potId, roundId, recipientClass } of pots) {
    const file = { name: EXAMPLE_LIST, content: readFileSync(seedFile(EXAMPLE_LIST)) };
    const preview = await product
      .get(PreviewAllotment)
      .run({ actor, roundId, potId, ...(recipientClass === 'municipality' ? { file } : {}) });
    await product.get(ConfirmAllotment).run({ actor, roundId, previewId: preview.id });
  }
  await assignOfficers(stage);
}

/** Some cases have their officer from the start, the one who will review them; the rest wait to be assigned. */
async function assignOfficers(stage: Stage): Promise<void> {
  const actor = await stage.person(DEMO_OFFICIALS.programmeManager);
  const cases = (await stage.casesIn('beviljad')).filter(
    ({ code }) => code !== STOCKHOLM_CODE && draw('assigned', code) < 0.3,
  );
  for (const [n, email] of DEMO_OFFICIALS.officers.entries()) {
    const officer = await stage.person(email);
    const ids = cases
      .filter(({ code }) => Math.floor(draw('officer', code) * DEMO_OFFICIALS.officers.length) === n)
      .map(({ id }) => id);
    await stage.product.get(AssignOfficers).run({ ids, officerId: officer.userId, actor });
  }
}
