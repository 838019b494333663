import { NestFactory } from '@nestjs/core';
import type { AllotmentPreview, Demo, Problem, Session } from '#domain/contracts/index.js';
import { planOf } from '../../api/seed/demo-plan';
import { openYear2016 } from '../../api/seed/open-year-2016';
import type { DemoClock } from '../../api/src/platform/clock';
import { WalkDemoDays } from '../../workers/src/walk-demo-days';
import { WorkersModule } from '../../workers/src/workers.module';
import { invitePeople, PEOPLE } from '../stories/people';
import { caseOf, must, openRound2016 } from '../stories/round-2016';
import { brokenInvariants } from '../support/invariants';
import { PASSWORD, type Product, startProduct } from '../support/product';
import type { Visitor } from '../support/visitor';

jest.setTimeout(120_000);

/** What a worker does when it sees that a visitor has named a day. */
async function walk({ ground }: Product): Promise<void> {
  const app = await NestFactory.createApplicationContext(WorkersModule.on(ground), {
    logger: false,
    abortOnError: false,
  });
  await app.get(WalkDemoDays).run();
}

describe('the demo', () => {
  let product: Product;
  let rebecka: Visitor;
  const read = async () => must(await product.visitor().get<Demo>('/api/demo'));

  beforeAll(async () => {
    product = await startProduct({ demo: true, day: '2016-05-30' });
    const { maria, round } = await openRound2016(product);
    const regioner = round.pots[1]?.id;
    const preview = must(
      await maria.post<AllotmentPreview>(`/api/rounds/${round.id}/allotment-previews`, {
        potId: regioner,
        key: 'equalShares',
      }),
    );
    must(await maria.post(`/api/rounds/${round.id}/allotments`, { previewId: preview.id }));
    rebecka = await product.signIn(PEOPLE.rebecka.email);
  });
  afterAll(() => product.stop());

  it('shows its accounts and their password to strangers', async () => {
    const { demo, today, password, accounts, busy } = await read();
    expect([demo, today, password, busy]).toEqual([true, '2016-05-30', 'demo-medel-2016', null]);
    expect(accounts).toContainEqual({
      name: 'Karin Ek',
      email: 'karin.ek@stockholm.example',
      roleLabel: 'Uppgiftssamordnare',
      organisation: 'Stockholm',
      side: 'applicant',
    });
    expect(accounts?.every(({ email }) => email.endsWith('.example'))).toBe(true);
  });

  it('moves its day forward only, and not far', async () => {
    const move = async (day: string) => {
      const { status, body } = await rebecka.post<Problem>('/api/demo/day', { day });
      return [status, body.code];
    };
    expect(await move('2016-05-30')).toEqual([422, 'demo.notForward']);
    expect(await move('2015-01-01')).toEqual([422, 'demo.notForward']);
    expect(await move('2018-07-01')).toEqual([422, 'demo.tooFar']);
    expect(await move('2016-06-31')).toEqual([400, 'invalid']);
    expect((await product.visitor().post('/api/demo/day', { day: '2016-06-02' })).status).toBe(401);
    expect((await read()).busy).toBeNull();
  });

  it('is on its way until a worker has walked there, and what fell due on the way has happened', async () => {
    const answer = await rebecka.post<Demo>('/api/demo/day', { day: '2016-06-03' });
    expect([answer.status, answer.body.busy]).toEqual([
      202,
      { from: '2016-05-30', to: '2016-06-03', at: '2016-05-30' },
    ]);
    expect((await read()).busy).toEqual({ from: '2016-05-30', to: '2016-06-03', at: '2016-05-30' });
    expect((await rebecka.post('/api/demo/day', { day: '2016-06-05' })).status).toBe(409);
    await walk(product);
    expect(await read()).toMatchObject({ today: '2016-06-03', busy: null });
    expect(must(await rebecka.get<Session>('/api/session')).today).toBe('2016-06-03');
    expect((await caseOf(rebecka, 'Region Stockholm')).state).toBe('forfallen');
    const [lapsed] = await product.dataSource.query<{ day: string }[]>(
      "SELECT DISTINCT day FROM case_event WHERE event = 'lapse'",
    );
    expect(lapsed?.day).toBe('2016-06-02');
  });

  it('ends and begins memberships as the days pass', async () => {
    await product.dataSource.query(
      "UPDATE membership m JOIN app_user u ON u.id = m.user_id SET m.valid_to = '2016-06-04' WHERE u.email = ?",
      [PEOPLE.lotta.email],
    );
    const lotta = await product.signIn(PEOPLE.lotta.email);
    expect((await lotta.get('/api/portal')).status).toBe(200);
    must(await rebecka.post('/api/demo/day', { day: '2016-06-05' }));
    await walk(product);
    await read();
    expect((await lotta.get('/api/portal')).status).toBe(403);
  });
});

describe('the demo as a visitor gets it', () => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct({ demo: true });
    await openYear2016(product.app, product.clock as DemoClock, PASSWORD);
    // Three hundred notices of the allotment take their time, and are tested elsewhere.
    await product.dataSource.query("UPDATE outbox_message SET state = 'done'");
    await product.setDay('2016-02-12');
  });
  afterAll(() => product.stop());

  it('plays the other recipients while the visitor watches, and leaves Stockholm to the visitor', async () => {
    const birgitta = await product.signIn('birgitta.lund@stockholm.example');
    must(await birgitta.post('/api/demo/day', { day: '2016-02-17' }));
    await walk(product);

    expect((await caseOf(birgitta, 'Stockholm')).state).toBe('beviljad');
    const cases = await product.dataSource.query<{ code: string; state: string }[]>(
      `SELECT COALESCE(o.municipality_code, o.county_code) AS code, c.state
       FROM grant_case c JOIN organisation o ON o.id = c.organisation_id WHERE o.name <> 'Stockholm'`,
    );
    const planned = cases.filter(({ code }) => (planOf(code).requisitionOn ?? '9') <= '2016-02-17');
    expect(planned.length).toBeGreaterThan(0);
    expect(cases.filter(({ state }) => state === 'rekvirerad')).toEqual(planned);
    expect(await brokenInvariants(product.dataSource)).toEqual([]);
  });
});

describe('without the demo', () => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct();
    await invitePeople(product.dataSource);
  });
  afterAll(() => product.stop());

  it('there are no accounts to be seen and no day to be moved', async () => {
    expect(must(await product.visitor().get<Demo>('/api/demo'))).toEqual({
      demo: false,
      today: '2016-02-01',
    });
    const siv = await product.signIn(PEOPLE.siv.email);
    expect((await siv.post('/api/demo/day', { day: '2016-06-02' })).status).toBe(404);
    expect(must(await product.visitor().get<Demo>('/api/demo')).today).toBe('2016-02-01');
  });
});
