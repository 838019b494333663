import readXlsxFile from 'read-excel-file/node';
import type { CaseDetail, CaseRow } from '#domain/contracts/index.js';
import { LapseCase } from '../../api/src/cases/lapse-case';
import { brokenInvariants } from '../support/invariants';
import { type Product, startProduct } from '../support/product';
import type { Visitor } from '../support/visitor';
import type { Person } from '../stories/people';
import { allotRound2016, caseOf, must } from '../stories/round-2016';
import { codes, StockholmsYear } from '../stories/stockholm-2016';

type Facets = { tabs: Record<string, number>; states: Record<string, number> };

describe('the list of cases', () => {
  let product: Product;
  let oskar: Visitor;
  let stockholm: StockholmsYear;
  const as = (person: Person) => stockholm.as(person);
  const total = async (visitor: Visitor, filter: object = {}) =>
    String((await visitor.list('/api/cases', { filter, range: [0, 0] })).headers['content-range']).split(
      '/',
    )[1];
  const names = async (
    filter: object,
    visitor = oskar,
    sort: [string, string] = ['organisationName', 'ASC'],
  ) =>
    must(await visitor.list<CaseRow>('/api/cases', { filter, sort, range: [0, 499] })).map(
      ({ organisationName }) => organisationName,
    );

  beforeAll(async () => {
    product = await startProduct({ day: '2016-06-01' });
    await allotRound2016(product);
    stockholm = new StockholmsYear(product);
    oskar = await as('oskar');
    await stockholm.untilPaid('2016-06-22');
  });
  afterEach(async () => expect(await brokenInvariants(product.dataSource)).toEqual([]));
  afterAll(() => product.stop());

  it('shows each reader what is theirs', async () => {
    expect(await total(oskar)).toBe('311');
    expect(await total(await as('lena'))).toBe('27');
    expect(await names({}, await as('karin'))).toEqual(['Stockholm']);
    expect((await (await as('siv')).list('/api/cases')).status).toBe(403);
    expect((await product.visitor().list('/api/cases')).status).toBe(401);
  });

  it('pages and sorts on the server', async () => {
    const page = await oskar.list<CaseRow>('/api/cases', { sort: ['allotted', 'DESC'], range: [0, 9] });
    expect(page.headers['content-range']).toBe('cases 0-9/311');
    const sums = page.body.map(({ allotted }) => allotted);
    expect(sums).toEqual(sums.toSorted((a, b) => b - a));
    expect(page.body[0]).toMatchObject({
      organisationName: 'Stockholm',
      countyName: 'Stockholms län',
      state: 'rekvirerad',
      stateLabel: 'Rekvirerad',
      nextDueOn: '2017-03-31',
      nextDueLabel: 'Redovisa senast',
      overdue: false,
      wantsShare: true,
    });
    const second = must(
      await oskar.list<CaseRow>('/api/cases', { sort: ['allotted', 'DESC'], range: [10, 19] }),
    );
    expect(second.some(({ id }) => page.body.some((row) => row.id === id))).toBe(false);
  });

  it('finds by the beginning of a diarienummer and by any part of a name, never by a pattern', async () => {
    const { registryNumber } = await stockholm.seenBy('oskar');
    expect(await names({ q: registryNumber })).toContain('Stockholm');
    expect(await names({ q: 'ockholm' })).toEqual(['Region Stockholm', 'Stockholm']);
    expect(await names({ q: '%' })).toEqual([]);
    expect(await names({ q: "' OR 1=1 --" })).toEqual([]);
  });

  it('filters by class, county, state and id', async () => {
    expect(await total(oskar, { recipientClass: 'region' })).toBe('21');
    expect(await total(oskar, { countyCode: '01', recipientClass: 'municipality' })).toBe('26');
    expect(await names({ state: 'rekvirerad' })).toEqual(['Stockholm']);
    expect(await total(oskar, { state: ['rekvirerad', 'beviljad'] })).toBe('311');
    expect(await names({ id: [] })).toEqual([]);
    expect(await names({ wantsShare: true })).toEqual(['Stockholm']);
    expect((await oskar.list('/api/cases', { filter: { colour: 'blå' } })).status).toBe(400);
    expect((await oskar.list('/api/cases', { sort: ['(SELECT 1)', 'ASC'] })).status).toBe(400);
  });

  it('takes its total from the counts wherever they can say it, and counts where they cannot', async () => {
    await product.dataSource.query(
      "UPDATE case_count SET n = n + 1000 WHERE county_code = '01' AND state = 'beviljad' LIMIT 1",
    );
    expect([
      await total(oskar),
      await total(oskar, { state: 'beviljad' }),
      await total(await as('lena')),
    ]).toEqual(['1311', '1310', '1027']);
    expect([await total(oskar, { wantsShare: true }), await total(await as('karin'))]).toEqual(['1', '1']);
    await product.dataSource.query('UPDATE case_count SET n = n - 1000 WHERE n > 1000');
  });

  it('counts its tabs and states under the other filters', async () => {
    const facets = async (filter: object) =>
      must(await oskar.get<Facets>(`/api/cases/facets?filter=${encodeURIComponent(JSON.stringify(filter))}`));
    expect(await facets({})).toEqual({
      tabs: {
        all: 311,
        mine: 0,
        unassigned: 311,
        toRegister: 0,
        toAssess: 0,
        toGrant: 0,
        awaitingUs: 0,
        awaitingApplicant: 0,
        toReview: 0,
        toDecide: 0,
        overdue: 310,
        toPay: 0,
        claims: 0,
      },
      states: { beviljad: 310, rekvirerad: 1 },
    });
    expect(await facets({ q: 'Stockholm', tab: 'toPay' })).toMatchObject({ tabs: { all: 2 }, states: {} });
    expect((await facets({ state: 'rekvirerad' })).tabs.all).toBe(1);
  });

  it('leads from a number of the follow-up to the cases behind it', async () => {
    await product.setDay('2017-03-28');
    must(await stockholm.report());
    const { id } = await stockholm.seenBy('oskar');
    await product.dataSource.query(
      "INSERT IGNORE INTO follow_up_answer SELECT id, 'area3_worked', 'yes', round_id, 'report-2016-kommun', recipient_class, county_code FROM grant_case WHERE id = ?",
      [id],
    );
    await product.dataSource.query(
      'INSERT IGNORE INTO follow_up_case SELECT id, round_id, recipient_class, county_code, paid, 2664713, 0, 1, UTC_TIMESTAMP(3) FROM grant_case WHERE id = ?',
      [id],
    );
    expect(await names({ reportArea: 3 })).toEqual(['Stockholm']);
    expect(await names({ reportArea: 6 })).toEqual([]);
    expect(
      await names({
        reportQuestion: 'area3_worked',
        reportAnswer: 'yes',
        reported: true,
        usedPositive: true,
        returnedPositive: true,
        late: false,
      }),
    ).toEqual(['Stockholm']);
    expect(await total(oskar, { reported: false })).toBe('310');
  });

  it('is exported whole, with whole kronor as numbers and nothing that could run', async () => {
    await product.dataSource.query(
      "UPDATE organisation SET name = '=HYPERLINK(\"http://x.example\")' WHERE name = 'Ale'",
    );
    const answer = await oskar.get(
      `/api/cases/export.xlsx?filter=${encodeURIComponent(JSON.stringify({ recipientClass: 'municipality' }))}&range=[0,4]&sort=["allotted","DESC"]`,
    );
    expect(answer.status).toBe(200);
    expect(answer.headers['content-disposition']).toBe('attachment; filename="arenden-2017-03-28.xlsx"');
    const sheets = (await readXlsxFile(answer.raw)) as unknown as { sheet: string; data: unknown[][] }[];
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Ärenden', 'Om uttaget']);
    const [header, ...rows] = sheets[0]?.data ?? [];
    expect(rows).toHaveLength(290);
    const column = (title: string) => header?.indexOf(title) ?? -1;
    expect(rows[0]?.[column('Beviljat, kr')]).toBe(3_125_250);
    expect(rows.map((row) => row[column('Mottagare')])).toContain('=HYPERLINK("http://x.example")');
    expect(Object.fromEntries((sheets[1]?.data ?? []) as [string, unknown][])).toMatchObject({
      'Antal ärenden': 290,
      Urval: 'recipientClass: municipality',
      Av: 'Oskar Hallgren',
    });
    expect(answer.raw.toString('latin1')).not.toContain('<f>');
  });

  it('is exported within the reader’s own scope', async () => {
    const { raw } = await (await as('lena')).get('/api/cases/export.xlsx');
    const sheets = (await readXlsxFile(raw)) as unknown as { data: unknown[][] }[];
    expect(sheets[0]?.data).toHaveLength(28);
    expect((await (await as('sven')).get('/api/cases/export.xlsx')).status).toBe(403);
  });
});

describe('a case', () => {
  let product: Product;
  let stockholm: StockholmsYear;
  let umea: StockholmsYear;
  let goteborg: StockholmsYear;
  const idOf = async (email: string) =>
    (await product.dataSource.query<[{ id: number }]>('SELECT id FROM app_user WHERE email = ?', [email]))[0]
      .id;
  const anslag = async () =>
    (
      await product.dataSource.query<[{ balance: number }]>(
        "SELECT a.balance FROM pot_account a JOIN pot p ON p.id = a.pot_id WHERE a.account = 'anslag' AND p.recipient_class = 'municipality'",
      )
    )[0].balance;

  beforeAll(async () => {
    product = await startProduct({ day: '2016-05-30' });
    await allotRound2016(product);
    stockholm = new StockholmsYear(product);
    umea = new StockholmsYear(product, 'Umeå', 'ulla');
    goteborg = new StockholmsYear(product, 'Göteborg', 'gun');
  });
  afterEach(async () => expect(await brokenInvariants(product.dataSource)).toEqual([]));
  afterAll(() => product.stop());

  it('tells the applicant where it stands, what to do and what happens next', async () => {
    const theCase = await stockholm.seenBy('sven');
    expect(theCase).toMatchObject({
      stateLabel: 'Beviljad – kan rekvireras',
      organisationNumber: '212000-0142',
      countyName: 'Stockholms län',
      countyBoard: 'Länsstyrelsen i Stockholms län',
      year: 2016,
      toDo: { form: 'requisition', dueOn: '2016-06-01' },
      forms: { requisition: { formId: 'requisition-2016', formVersion: 1 } },
      ledger: [],
      ledgerEntries: [],
      claim: null,
      reports: [],
      requisition: null,
    });
    expect(theCase.allowedEvents.map(({ event, allowed }) => [event, allowed])).toEqual([
      ['withdraw', true],
      ['requisition', true],
    ]);
    expect(theCase.tracker.find(({ status }) => status === 'current')).toMatchObject({
      step: 'beviljad',
      on: '2016-05-30',
      statusLabel: 'Pågår',
    });
  });

  it('shows the officer its ledger, and offers to each role its own events only', async () => {
    const theCase = await stockholm.seenBy('oskar');
    expect(theCase.ledger.filter(({ balance }) => balance > 0)).toEqual([
      { account: 'beviljat', label: 'Beviljat, inte utbetalt', balance: 3_125_250, final: false },
    ]);
    expect(theCase.ledgerEntries).toMatchObject([
      {
        kind: 'commit',
        label: 'Beviljat',
        from: 'Kvar av anslaget',
        to: 'Beviljat, inte utbetalt',
        amount: 3_125_250,
      },
    ]);
    expect(theCase.allowedEvents).toEqual([]);
    expect((await stockholm.seenBy('beata')).allowedEvents.map(({ event }) => event)).toEqual(['writeOff']);
    expect((await stockholm.seenBy('karin')).allowedEvents).toEqual([]);
    expect(await stockholm.seenBy('lena')).toMatchObject({ ledger: [], payments: [], allowedEvents: [] });
  });

  it('is told in English to who reads English, the reasons too', async () => {
    await product.dataSource.query(
      "UPDATE app_user SET locale = 'en' WHERE email = 'sven@stockholm.example'",
    );
    await product.setDay('2016-06-02');
    const theCase = await stockholm.seenBy('sven');
    expect(theCase.stateLabel).toBe('Granted – can be requisitioned');
    expect(theCase.allowedEvents.find(({ event }) => event === 'requisition')).toMatchObject({
      label: 'Submit requisition',
      allowed: false,
      reasons: [{ code: 'requisition.closed', title: 'The time for requisition is over' }],
    });
    await product.setDay('2016-05-30');
    await product.dataSource.query("UPDATE app_user SET locale = 'sv'");
  });

  it('of somebody else, or of nobody, does not exist', async () => {
    const { id } = await stockholm.seenBy('oskar');
    for (const person of ['ulla', 'olle', 'rebecka'] as const)
      expect((await (await stockholm.as(person)).get(`/api/cases/${id}`)).status).toBe(404);
    const oskar = await stockholm.as('oskar');
    expect((await oskar.get('/api/cases/999999')).status).toBe(404);
    expect((await oskar.post('/api/cases/999999/notes', { text: 'x' })).status).toBe(404);
    expect((await oskar.get('/api/cases/abc')).status).toBeGreaterThanOrEqual(400);
    expect((await oskar.get('/api/cases/abc')).status).toBeLessThan(500);
  });

  it('is handled by an officer of the authority, and by nobody else', async () => {
    const officerId = await idOf('oskar@socialstyrelsen.example');
    must(await stockholm.act('maria', 'assignment', { officerId }));
    expect(await stockholm.seenBy('oskar')).toMatchObject({ officerId, officerName: 'Oskar Hallgren' });
    expect(
      codes(
        await stockholm.act('oskar', 'assignment', { officerId: await idOf('erik@socialstyrelsen.example') }),
      ),
    ).toEqual(['officer.unknown']);
    expect(codes(await stockholm.act('oskar', 'assignment', { officerId: 999_999 }))).toEqual([
      'officer.unknown',
    ]);
    expect((await stockholm.act('sven', 'assignment', { officerId })).status).toBe(403);
    must(await stockholm.act('oskar', 'assignment', { officerId: null }));
    expect((await stockholm.seenBy('oskar')).officerName).toBeNull();
  });

  it('is assigned with many others, each with its own answer', async () => {
    const oskar = await stockholm.as('oskar');
    const ids = [(await stockholm.seenBy('oskar')).id, (await umea.seenBy('oskar')).id, 999_999];
    const officerId = await idOf('oskar@socialstyrelsen.example');
    const result = must(
      await oskar.post<{ done: number; failed: number; results: object[] }>('/api/case-assignments', {
        ids,
        officerId,
      }),
    );
    expect(result).toMatchObject({
      done: 2,
      failed: 1,
      results: [
        { ok: true, state: 'beviljad' },
        { ok: true },
        { ok: false, message: expect.stringContaining('finns inte') },
      ],
    });
    expect(must(await oskar.list<CaseRow>('/api/cases', { filter: { tab: 'mine' } }))).toHaveLength(2);
  });

  it('carries notes that stay inside and disturb nobody', async () => {
    const before = await stockholm.seenBy('sven');
    must(
      await (
        await stockholm.as('oskar')
      ).post(`/api/cases/${before.id}/notes`, { text: 'Ring kommunen på måndag.' }),
    );
    const after = await stockholm.seenBy('sven');
    expect([after.version, after.history.length]).toEqual([before.version, before.history.length]);
    expect((await stockholm.seenBy('oskar')).history[0]).toMatchObject({
      event: 'note',
      label: 'Anteckning',
      text: 'Ring kommunen på måndag.',
      internal: true,
      actorRoleLabel: 'Handläggare',
    });
    expect((await stockholm.seenBy('lena')).history.some(({ internal }) => internal)).toBe(false);
    expect(
      (await (await stockholm.as('sven')).post(`/api/cases/${before.id}/notes`, { text: 'x' })).status,
    ).toBe(403);
  });

  it('is not communicated before there is anything to claim back', async () => {
    expect(
      codes(
        await stockholm.act('oskar', 'communication', {
          text: 'Vi överväger återkrav.',
          answerBy: '2016-06-30',
        }),
      ),
    ).toEqual(['case.notInUse']);
  });

  it('withdrawn by the signatory gives its money back to the pot', async () => {
    const { amounts } = await umea.seenBy('ulla');
    const before = await anslag();
    expect((await umea.act('ulla', 'withdrawal', { reasons: '  ' })).status).toBe(400);
    must(await umea.act('ulla', 'withdrawal', { reasons: 'Vi avstår i år.' }));
    const after = await umea.seenBy('ulla');
    expect(after).toMatchObject({ state: 'aterkallad', nextDueOn: null, toDo: null });
    expect(after.history[0]).toMatchObject({ label: 'Ärendet återkallat', text: 'Vi avstår i år.' });
    expect(await anslag()).toBe(before + amounts.allotted);
    expect(codes(await umea.act('ulla', 'withdrawal', { reasons: 'Igen.' }))).toEqual(['event.wrongState']);
  });

  it('written off by the decision maker likewise', async () => {
    const { amounts } = await goteborg.seenBy('beata');
    const before = await anslag();
    expect((await goteborg.act('oskar', 'write-off', { reasons: 'Dubblett.' })).status).toBe(403);
    must(await goteborg.act('beata', 'write-off', { reasons: 'Dubblett.' }));
    expect((await goteborg.seenBy('oskar')).ledger.filter(({ balance }) => balance !== 0)).toEqual([]);
    expect(await anslag()).toBe(before + amounts.allotted);
  });

  it('lapses by itself once the window has closed, and not before', async () => {
    const lapse = product.app.get(LapseCase, { strict: false });
    const { id, amounts } = await caseOf(await stockholm.as('oskar'), 'Malmö');
    const before = await anslag();
    await product.setDay('2016-06-01');
    await expect(lapse.run(id)).rejects.toMatchObject({ refusals: [{ code: 'requisition.stillOpen' }] });
    await product.setDay('2016-06-02');
    await lapse.run(id);
    expect(await caseOf(await stockholm.as('oskar'), 'Malmö')).toMatchObject({
      state: 'forfallen',
      history: [
        { event: 'lapse', actorName: 'Medel (automatiskt)', actorRoleLabel: 'Medel (automatiskt)' },
        {},
      ],
    } as Partial<CaseDetail>);
    expect(await anslag()).toBe(before + amounts.allotted);
    await expect(lapse.run(id)).rejects.toMatchObject({ refusals: [{ code: 'event.wrongState' }] });
  });
});
