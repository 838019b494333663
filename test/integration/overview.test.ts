import type { Portal, Today } from '#domain/contracts/index.js';
import { VALID_REPORT } from '#domain/forms/valid-answers.fixture.js';
import type { Person } from '../stories/people';
import { allotRound2016, must, openRound2016 } from '../stories/round-2016';
import { StockholmsYear } from '../stories/stockholm-2016';
import { type Product, startProduct } from '../support/product';

jest.setTimeout(60_000);

describe('the first page', () => {
  let product: Product;
  let stockholm: StockholmsYear;
  const today = async (person: Person) => must(await (await stockholm.as(person)).get<Today>('/api/today'));
  const waiting = async (person: Person) =>
    Object.fromEntries(
      (await today(person)).waiting.map(({ kind, count, overdue }) => [
        kind,
        overdue > 0 ? [count, overdue] : count,
      ]),
    );
  const portal = async (person: Person) =>
    must(await (await stockholm.as(person)).get<Portal>('/api/portal'));
  /** What the list behind a link says of its own length. */
  const behind = async (person: Person, link: string) => {
    const { pathname, searchParams } = new URL(link, 'http://medel.example');
    const answer = await (
      await stockholm.as(person)
    ).get(`/api${pathname}?filter=${encodeURIComponent(searchParams.get('filter') ?? '{}')}`);
    return Number(String(answer.headers['content-range']).split('/')[1]);
  };

  beforeAll(async () => {
    product = await startProduct({ day: '2016-05-30' });
    await allotRound2016(product);
    stockholm = new StockholmsYear(product);
  });
  afterAll(() => product.stop());

  it('before the last day: everybody’s requisition is due, nothing waits for the officials', async () => {
    const { day, deadlines, rounds } = await today('maria');
    expect(day).toBe('2016-05-30');
    expect(deadlines).toContainEqual(
      expect.objectContaining({
        kind: 'requisition',
        dueOn: '2016-06-01',
        label: 'Rekvirera senast',
        open: 311,
        total: 311,
      }),
    );
    expect(rounds[0]?.pots.map(({ frame, committed, cases }) => [frame, committed, cases])).toEqual([
      [50_000_000, 50_000_000, 290],
      [20_000_000, 20_000_000, 21],
    ]);
    expect(await waiting('maria')).toEqual({ toAllot: 0, notRequisitioned: 311, toRedistribute: 0 });
    expect(await waiting('oskar')).toEqual({ toReview: 0, mine: 0, overdue: 0 });
    expect(await waiting('erik')).toEqual({ toPrepare: 0, toAttest: 0, toSettle: 0, claims: 0 });
  });

  it('tells the county board of its own county only', async () => {
    const { deadlines, rounds } = await today('lena');
    expect(deadlines).toContainEqual(expect.objectContaining({ kind: 'requisition', open: 27, total: 27 }));
    expect(rounds[0]?.pots.map(({ cases }) => cases)).toEqual([26, 1]);
  });

  it('tells the kommun what to do, and who of them can', async () => {
    const { organisations, toDo, waiting: rest, cases } = await portal('sven');
    expect(organisations).toEqual([
      { id: expect.any(Number), name: 'Stockholm', roles: ['Behörig företrädare'] },
    ]);
    expect(toDo).toEqual([
      expect.objectContaining({
        form: 'requisition',
        dueOn: '2016-06-01',
        overdue: false,
        draftSavedAt: null,
        mayAct: true,
        text: expect.stringContaining('1 juni 2016'),
      }),
    ]);
    expect([rest.length, cases.length]).toEqual([0, 1]);
    expect((await portal('karin')).toDo[0]).toMatchObject({ mayAct: false });
    expect((await portal('ulla')).cases.map(({ organisationName }) => organisationName)).toEqual(['Umeå']);
  });

  it('shows that a draft is begun', async () => {
    const karin = await stockholm.as('karin');
    must(
      await karin.put(`/api/cases/${(await portal('karin')).toDo[0]?.caseId}/drafts/requisition`, {
        version: 0,
        answers: { wants_share: 'yes' },
      }),
    );
    expect((await portal('sven')).toDo[0]?.draftSavedAt).toMatch(/^2016-05-30T/);
  });

  it('is for one’s own side', async () => {
    expect((await (await stockholm.as('oskar')).get('/api/portal')).status).toBe(403);
    expect((await (await stockholm.as('sven')).get('/api/today')).status).toBe(403);
    expect((await product.visitor().get('/api/today')).status).toBe(401);
    expect((await waiting('siv')).failedEffects).toBe(0);
    expect((await today('siv')).rounds).toEqual([]);
  });

  it('once requisitioned: the kommun waits, the economists have work, each her own', async () => {
    await stockholm.requisition();
    expect(await portal('sven')).toMatchObject({
      toDo: [],
      waiting: [
        {
          state: 'rekvirerad',
          dueOn: expect.any(String),
          whatHappensNext: expect.stringContaining('senast 21 juni 2016'),
        },
      ],
    });
    const sven = await stockholm.as('sven');
    must(await sven.patch('/api/me', { locale: 'en' }));
    expect((await portal('sven')).cases[0]?.whatHappensNext).toContain('The money is paid by 21 June 2016.');
    must(await sven.patch('/api/me', { locale: 'sv' }));
    expect(await waiting('erik')).toEqual({ toPrepare: 1, toAttest: 0, toSettle: 0, claims: 0 });
    await stockholm.paymentStep('erik', 'preparation');
    expect([await waiting('erik'), await waiting('elin')]).toEqual([
      { toPrepare: 0, toAttest: 0, toSettle: 0, claims: 0 },
      { toPrepare: 0, toAttest: 1, toSettle: 0, claims: 0 },
    ]);
    await stockholm.paymentStep('elin', 'attestation');
    await product.setDay('2016-06-22');
    expect((await waiting('erik')).toSettle).toEqual([1, 1]);
    const { deadlines } = await today('erik');
    expect(deadlines).toContainEqual(expect.objectContaining({ kind: 'requisition', open: 310, total: 311 }));
    expect(deadlines).toContainEqual(
      expect.objectContaining({ kind: 'payment', dueOn: '2016-06-21', open: 1 }),
    );
  });

  it('once paid: the report is to be written; once reported, it is to be reviewed, then decided on', async () => {
    await stockholm.paymentStep('erik', 'settlement', { paidOn: '2016-06-22', reference: 'BG-1' });
    expect((await portal('sven')).toDo).toEqual([
      expect.objectContaining({ form: 'report', dueOn: '2017-03-31', mayAct: true }),
    ]);
    await product.setDay('2017-03-28');
    must(await stockholm.report({ ...VALID_REPORT, unused: 3_125_250 - 2_664_713 }));
    expect((await waiting('oskar')).toReview).toBe(1);
    expect(await waiting('beata')).toEqual({ toDecide: 0 });
    must(await stockholm.act('oskar', 'report-review', { acceptedUsed: 2_664_713 }));
    expect((await waiting('oskar')).toReview).toBe(0);
    expect(await waiting('beata')).toEqual({ toDecide: 1 });
  });

  it('each number is the length of the list behind it', async () => {
    for (const person of ['oskar', 'beata', 'erik', 'maria'] as const) {
      for (const { kind, count, link } of (await today(person)).waiting.filter(({ link: to }) =>
        to.includes('filter'),
      )) {
        expect([person, kind, await behind(person, link)]).toEqual([person, kind, count]);
      }
    }
  });
});

describe('the first page of a round that is new', () => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct();
  });
  afterAll(() => product.stop());

  it('says that both pots are to be allotted', async () => {
    const { maria, round } = await openRound2016(product);
    const { waiting } = must(await maria.get<Today>('/api/today'));
    expect(waiting.find(({ kind }) => kind === 'toAllot')).toMatchObject({
      count: 2,
      link: `/rounds/${round.id}/show`,
    });
  });
});
