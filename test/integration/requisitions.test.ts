import { randomUUID } from 'node:crypto';
import type { CaseDetail, Problem } from '#domain/contracts/index.js';
import { brokenInvariants } from '../support/invariants';
import { PASSWORD, type Product, startProduct } from '../support/product';
import type { Visitor } from '../support/visitor';
import { PEOPLE } from '../stories/people';
import { allotRound2016, caseOf, must, requisition } from '../stories/round-2016';

describe('requisition', () => {
  let product: Product;
  let sven: Visitor;
  beforeAll(async () => {
    product = await startProduct();
    await allotRound2016(product);
    sven = await product.signIn(PEOPLE.sven.email);
  });
  afterEach(async () => expect(await brokenInvariants(product.dataSource)).toEqual([]));
  afterAll(() => product.stop());

  it('before the window opens is refused with the day', async () => {
    await product.setDay('2016-01-27');
    const answer = await requisition(sven, await caseOf(sven, 'Stockholm'));
    expect(answer.status).toBe(422);
    expect((answer.body as unknown as Problem).reasons?.map((reason) => reason.code)).toEqual([
      'requisition.notOpen',
    ]);
    await product.setDay('2016-06-01');
  });

  it('names every question that is wrong', async () => {
    const answer = await requisition(sven, await caseOf(sven, 'Stockholm'), {
      bankgiro: '160-9909',
      wants_share: undefined,
      amount: 3_125_251,
    });
    expect(answer.status).toBe(422);
    const [reason] = (answer.body as unknown as Problem).reasons ?? [];
    const questions = (reason?.data?.questions as { question: string }[]).map(({ question }) => question);
    expect(questions.sort()).toEqual(['amount', 'bankgiro', 'wants_share']);
  });

  it('needs the signatory’s own password', async () => {
    const theCase = await caseOf(sven, 'Stockholm');
    const { status, body } = await sven.post<Problem>(`/api/cases/${theCase.id}/requisition`, {
      version: theCase.version,
      answers: {},
      password: 'fel',
      confirmedSignatory: true,
    });
    expect([status, body.code]).toEqual([422, 'signature.wrongPassword']);
  });

  it('is not for the data coordinator', async () => {
    const karin = await product.signIn(PEOPLE.karin.email);
    const { status } = await requisition(karin, await caseOf(karin, 'Stockholm'));
    expect(status).toBe(403);
  });

  it('of another organisation does not exist', async () => {
    const stockholm = await caseOf(sven, 'Stockholm');
    const ulla = await product.signIn(PEOPLE.ulla.email);
    expect((await requisition(ulla, stockholm)).status).toBe(404);
    expect((await ulla.get(`/api/cases/${stockholm.id}`)).status).toBe(404);
    expect((await ulla.get(`/api/cases/${stockholm.id}/drafts/requisition`)).status).toBe(404);
  });

  it('sent fifty times with one key is made once, and every twin gets the same answer or is told to wait', async () => {
    const theCase = await caseOf(sven, 'Stockholm');
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 50 }, () => requisition(sven, theCase, {}, key)));
    const made = answers.filter(({ status }) => status === 201);
    expect(made.length).toBeGreaterThanOrEqual(1);
    expect(new Set(made.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(answers.filter(({ status }) => status !== 201).map(({ status }) => status)).toEqual(
      answers.filter(({ status }) => status !== 201).map(() => 409),
    );
    const again = await requisition(sven, theCase, {}, key);
    expect(again.headers['idempotency-replayed']).toBe('true');
    const [{ n }] = await product.dataSource.query<[{ n: number }]>('SELECT COUNT(*) AS n FROM requisition');
    expect(n).toBe(1);
  });

  it('with another body under a used key is refused', async () => {
    const key = randomUUID();
    const first = await sven.post('/api/session/extension', {}, { idempotencyKey: key });
    expect(first.status).toBe(200);
    const other = await sven.post<Problem>(
      '/api/session/extension',
      { other: true },
      { idempotencyKey: key },
    );
    expect([other.status, other.body.code]).toEqual([422, 'idempotency.otherBody']);
  });

  it('is followed by a payment due on the fifteenth working day', async () => {
    const theCase = await caseOf(sven, 'Stockholm');
    expect(theCase.state).toBe('rekvirerad');
    expect(theCase.payments.map(({ amount, dueOn }) => [amount, dueOn])).toEqual([[3_125_250, '2016-06-23']]);
    expect(theCase.amounts).toMatchObject({
      allotted: 3_125_250,
      requisitioned: 3_125_250,
      paid: 0,
      used: null,
    });
  });

  it('a second time is refused with the reason', async () => {
    const answer = await requisition(sven, await caseOf(sven, 'Stockholm'));
    expect(answer.status).toBe(422);
    expect((answer.body as unknown as Problem).reasons?.map((reason) => reason.code)).toEqual(
      expect.arrayContaining(['requisition.duplicate']),
    );
  });

  it('of a version somebody has changed since is stale', async () => {
    const ulla = await product.signIn(PEOPLE.ulla.email);
    const seen = await caseOf(ulla, 'Umeå');
    const oskar = await product.signIn(PEOPLE.oskar.email);
    const [officer] = await product.dataSource.query<[{ id: number }]>(
      'SELECT id FROM app_user WHERE email = ?',
      [PEOPLE.oskar.email],
    );
    must(
      await oskar.post(`/api/cases/${seen.id}/assignment`, { version: seen.version, officerId: officer.id }),
    );
    const answer = await requisition(ulla, seen);
    expect([answer.status, (answer.body as unknown as Problem).code]).toEqual([409, 'case.stale']);
  });

  it('for less than allotted gives the rest back to the pot at once', async () => {
    const gun = await product.signIn(PEOPLE.gun.email);
    const before = await caseOf(gun, 'Göteborg');
    must(await requisition(gun, before, { amount: 100_000 }));
    const after = await caseOf(gun, 'Göteborg');
    expect(after.allotted).toBe(100_000);
    const [{ balance }] = await product.dataSource.query<[{ balance: number }]>(
      "SELECT a.balance FROM pot_account a JOIN pot p ON p.id = a.pot_id WHERE a.account = 'anslag' AND p.recipient_class = 'municipality'",
    );
    expect(balance).toBe(before.allotted - 100_000);
  });

  it('after the window has closed is refused with the day', async () => {
    await product.setDay('2016-06-02');
    const rebecka = await product.signIn(PEOPLE.rebecka.email);
    const answer = await requisition(rebecka, (await caseOf(rebecka, 'Region Stockholm')) as CaseDetail);
    expect((answer.body as unknown as Problem).reasons?.map((reason) => reason.code)).toEqual([
      'requisition.closed',
    ]);
  });

  it('keeps the draft from officials', async () => {
    const oskar = await product.signIn(PEOPLE.oskar.email);
    const theCase = await caseOf(oskar, 'Umeå');
    expect([403, 404]).toContain((await oskar.get(`/api/cases/${theCase.id}/drafts/requisition`)).status);
  });
});

describe('a draft', () => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct();
    await allotRound2016(product);
  });
  afterAll(() => product.stop());

  it('is kept, and a second tab is told what the first one wrote', async () => {
    const karin = await product.signIn(PEOPLE.karin.email);
    const rolf = await product.signIn(PEOPLE.rolf.email);
    const { id } = await caseOf(karin, 'Stockholm');
    const url = `/api/cases/${id}/drafts/requisition`;
    const saved = must(
      await karin.put<{ version: number; savedBy: string }>(url, {
        version: 0,
        answers: { amount: '3 125 250' },
      }),
    );
    expect(saved).toMatchObject({ version: 1, savedBy: PEOPLE.karin.name });
    const late = await rolf.put<Problem>(url, { version: 0, answers: { amount: '1' } });
    expect(late.status).toBe(409);
    expect(late.body.data).toMatchObject({
      draft: { version: 1, savedBy: PEOPLE.karin.name, answers: { amount: '3 125 250' } },
    });
  });

  it('signed with the wrong password is still there', async () => {
    const sven = await product.signIn(PEOPLE.sven.email);
    const theCase = await caseOf(sven, 'Stockholm');
    const refused = await sven.post(`/api/cases/${theCase.id}/requisition`, {
      version: theCase.version,
      answers: {},
      password: `${PASSWORD}x`,
      confirmedSignatory: true,
    });
    expect(refused.status).toBe(422);
    expect(
      (await sven.get<{ version: number }>(`/api/cases/${theCase.id}/drafts/requisition`)).body.version,
    ).toBe(1);
  });
});
