import type { ClaimRow } from '#domain/contracts/index.js';
import { isValidOcr } from '#domain/identifiers/ocr.js';
import { brokenInvariants } from '../support/invariants';
import { type Product, startProduct } from '../support/product';
import { allotRound2016, must } from '../stories/round-2016';
import { codes, StockholmsYear } from '../stories/stockholm-2016';
import type { Person } from '../stories/people';

const REST = 460_537;
const DECISION = {
  ground: 'rest',
  amount: REST,
  reasons: 'Medlen har inte använts under perioden.',
  dueOn: '2017-06-30',
  hearingSkippedReason: 'Beloppet följer av mottagarens egen redovisning.',
};

async function atRest(year: StockholmsYear): Promise<[string, number][]> {
  const { ledger } = await year.seenBy('oskar');
  expect(ledger.filter(({ final, balance }) => !final && balance !== 0)).toEqual([]);
  return ledger.filter(({ balance }) => balance > 0).map(({ account, balance }) => [account, balance]);
}

describe('a repayment claim', () => {
  let product: Product;
  let stockholm: StockholmsYear;
  let umea: StockholmsYear;
  let goteborg: StockholmsYear;
  const claim = async (year = stockholm, person: Person = 'oskar') =>
    (await year.seenBy(person)).claim as ClaimRow;
  const receive = async (body: object, year = stockholm) => {
    const { id, version } = await claim(year);
    return (await year.as('elin')).post<never>(`/api/repayment-claims/${id}/receipts`, { version, ...body });
  };

  beforeAll(async () => {
    product = await startProduct({ day: '2016-06-01' });
    await allotRound2016(product);
    stockholm = new StockholmsYear(product);
    umea = new StockholmsYear(product, 'Umeå', 'ulla');
    goteborg = new StockholmsYear(product, 'Göteborg', 'gun');
    for (const year of [umea, goteborg, stockholm]) {
      await product.setDay('2016-06-01');
      await year.untilPaid('2017-03-28');
    }
    must(await stockholm.report());
  });
  afterEach(async () => expect(await brokenInvariants(product.dataSource)).toEqual([]));
  afterAll(() => product.stop());

  it('is not decided on a report nobody has reviewed', async () => {
    const answer = await stockholm.act('beata', 'repayment-claim', DECISION);
    expect([answer.status, codes(answer)]).toEqual([422, ['report.notReviewed']]);
    must(await stockholm.act('oskar', 'report-review', { acceptedUsed: 2_664_713 }));
  });

  it('is the rest to the krona, to be paid on a day to come, and names every reason at once', async () => {
    const answer = await stockholm.act('beata', 'repayment-claim', {
      ...DECISION,
      amount: REST - 1,
      dueOn: '2017-03-27',
      hearingSkippedReason: undefined,
    });
    expect([answer.status, codes(answer).toSorted()]).toEqual([
      422,
      ['claim.dueInPast', 'claim.notTheRest', 'party.notHeard'],
    ]);
  });

  it('on the ground that the report is missing is refused when there is one', async () => {
    expect(
      codes(
        await stockholm.act('beata', 'repayment-claim', {
          ...DECISION,
          ground: 'reportMissing',
          amount: 3_125_250,
        }),
      ),
    ).toEqual(['claim.reportExists']);
  });

  it('for wrong use is at least the rest and at most what was paid', async () => {
    expect(
      codes(
        await stockholm.act('beata', 'repayment-claim', {
          ...DECISION,
          ground: 'wrongUse',
          amount: 3_125_251,
        }),
      ),
    ).toEqual(['claim.exceedsPaid']);
    expect(
      codes(
        await stockholm.act('beata', 'repayment-claim', {
          ...DECISION,
          ground: 'wrongUse',
          amount: REST - 1,
        }),
      ),
    ).toEqual(['claim.belowRest']);
  });

  it('is decided by a decision maker and by nobody else', async () => {
    for (const person of ['oskar', 'erik', 'maria', 'ragnar', 'sven', 'lena'] as const)
      expect((await stockholm.act(person, 'repayment-claim', DECISION)).status).toBe(403);
  });

  it('waits until the party has had its time to answer', async () => {
    expect(
      codes(
        await stockholm.act('oskar', 'communication', {
          text: 'Vi överväger återkrav.',
          answerBy: '2017-03-28',
        }),
      ),
    ).toEqual(['hearing.dayPast']);
    must(
      await stockholm.act('oskar', 'communication', {
        text: 'Vi överväger att återkräva 460 537 kr.',
        answerBy: '2017-04-10',
      }),
    );
    const theCase = await stockholm.seenBy('sven');
    expect(theCase.deadlines.find(({ kind }) => kind === 'hearing')).toMatchObject({
      dueOn: '2017-04-10',
      responsible: 'applicant',
      metAt: null,
    });
    expect(theCase.history[0]).toMatchObject({
      event: 'communicate',
      label: 'Underlaget kommunicerat',
      text: 'Vi överväger att återkräva 460 537 kr.',
    });
    await product.setDay('2017-04-10');
    expect(
      codes(
        await stockholm.act('beata', 'repayment-claim', { ...DECISION, hearingSkippedReason: undefined }),
      ),
    ).toEqual(['party.notHeard']);
    await product.setDay('2017-04-11');
  });

  it('takes what is accepted as used and waits for the rest', async () => {
    must(await stockholm.act('beata', 'repayment-claim', { ...DECISION, hearingSkippedReason: undefined }));
    const theCase = await stockholm.seenBy('sven');
    expect(theCase).toMatchObject({
      state: 'aterkravd',
      stateLabel: expect.stringContaining('betala senast 30 juni 2017'),
      amounts: { used: 2_664_713, claimed: REST },
    });
    expect(theCase.toDo?.dueOn).toBe('2017-06-30');
    expect(
      theCase.deadlines.filter(({ metAt }) => metAt === null).map(({ kind, dueOn }) => [kind, dueOn]),
    ).toEqual([['repayment', '2017-06-30']]);
    expect(theCase.claim).toMatchObject({
      amount: REST,
      open: REST,
      state: 'issued',
      stateLabel: 'Att betala',
      decidedBy: 'Beata Sjöström',
      receipts: [],
    });
    const { ocr } = theCase.claim as ClaimRow;
    expect([isValidOcr(ocr), ocr.startsWith('2016')]).toEqual([true, true]);
    const { ledger } = await stockholm.seenBy('oskar');
    expect(
      ledger.filter(({ balance }) => balance > 0).map(({ account, balance }) => [account, balance]),
    ).toEqual([
      ['forbrukat', 2_664_713],
      ['aterkravt', REST],
    ]);
  });

  it('is listed with what may be done, and not shown to strangers', async () => {
    const elin = await stockholm.as('elin');
    const [row] = must(
      await elin.list<ClaimRow>('/api/repayment-claims', { filter: { q: 'Stockholm', state: 'issued' } }),
    );
    expect(row).toMatchObject({ organisationName: 'Stockholm', open: REST, overdue: false });
    expect(row?.allowedEvents?.map(({ event, allowed }) => [event, allowed])).toEqual([
      ['registerReceipt', true],
    ]);
    expect((await (await stockholm.as('sven')).get(`/api/repayment-claims/${row?.id}`)).status).toBe(403);
    expect((await elin.get('/api/repayment-claims/999999')).status).toBe(404);
    expect(
      (
        await elin.post('/api/repayment-claims/999999/receipts', {
          version: 1,
          amount: 1,
          receivedOn: '2017-04-11',
          reference: 'x',
        })
      ).status,
    ).toBe(404);
  });

  it('takes no receipt of tomorrow, of nothing or of more than is open', async () => {
    expect(codes(await receive({ amount: REST, receivedOn: '2017-04-12', reference: 'INB-1' }))).toEqual([
      'receipt.dayInFuture',
    ]);
    expect(codes(await receive({ amount: REST + 1, receivedOn: '2017-04-11', reference: 'INB-1' }))).toEqual([
      'receipt.exceedsClaim',
    ]);
    expect((await receive({ amount: 0, receivedOn: '2017-04-11', reference: 'INB-1' })).status).toBe(400);
    expect(await claim()).toMatchObject({ received: 0, version: 1 });
  });

  it('is partly paid by the first receipt, which counts once', async () => {
    must(await receive({ amount: 300_000, receivedOn: '2017-04-11', reference: 'INB-1' }));
    expect(codes(await receive({ amount: 1, receivedOn: '2017-04-11', reference: 'INB-1' }))).toEqual([
      'receipt.duplicateReference',
    ]);
    expect(await claim()).toMatchObject({ received: 300_000, open: REST - 300_000, state: 'partlyPaid' });
    const { id } = await claim();
    const stale = await (
      await stockholm.as('elin')
    ).post<never>(`/api/repayment-claims/${id}/receipts`, {
      version: 1,
      amount: 1,
      receivedOn: '2017-04-11',
      reference: 'INB-9',
    });
    expect(stale.status).toBe(409);
    expect((await stockholm.seenBy('oskar')).state).toBe('aterkravd');
  });

  it('is settled by the receipt that covers the rest, and the case is repaid in the same breath', async () => {
    must(await receive({ amount: REST - 300_000, receivedOn: '2017-04-11', reference: 'INB-2' }));
    const theCase = await stockholm.seenBy('oskar');
    expect(theCase).toMatchObject({
      state: 'aterbetald',
      nextDueOn: null,
      amounts: { used: 2_664_713, claimed: REST, repaid: REST, waived: 0 },
    });
    expect(theCase.claim).toMatchObject({
      state: 'paid',
      open: 0,
      receipts: [{ amount: 300_000 }, { amount: REST - 300_000 }],
    });
    expect(theCase.history.slice(0, 2).map(({ event }) => event)).toEqual(['settleClaim', 'registerReceipt']);
    expect(await atRest(stockholm)).toEqual([
      ['forbrukat', 2_664_713],
      ['aterbetalt', REST],
    ]);
    const effects = await product.dataSource.query<{ effect: string }[]>(
      "SELECT effect FROM outbox_message WHERE case_id = ? AND effect LIKE 'send%e%t' ORDER BY id DESC LIMIT 1",
      [theCase.id],
    );
    expect(effects).toEqual([{ effect: 'sendSettlementReceipt' }]);
  });

  it('takes no receipt once it is settled', async () => {
    expect(codes(await receive({ amount: 1, receivedOn: '2017-04-11', reference: 'INB-3' }))).toEqual(
      expect.arrayContaining(['event.wrongState', 'receipt.exceedsClaim']),
    );
  });

  it('where the report is missing is for the whole sum, and only after its day', async () => {
    const { amounts } = await umea.seenBy('oskar');
    const missing = {
      ...DECISION,
      ground: 'reportMissing',
      amount: amounts.paid,
      reasons: 'Ingen redovisning har kommit in.',
    };
    await product.setDay('2017-03-31');
    expect(codes(await umea.act('beata', 'repayment-claim', missing))).toEqual(['claim.noGround']);
    await product.setDay('2017-04-11');
    expect(
      codes(await umea.act('beata', 'repayment-claim', { ...missing, amount: amounts.paid - 1 })),
    ).toEqual(['claim.notWhole']);
    must(await umea.act('beata', 'repayment-claim', missing));
    expect((await umea.seenBy('oskar')).amounts).toMatchObject({ used: null, claimed: amounts.paid });
  });

  it('is waived by a decision maker for special reasons, as far as it is open', async () => {
    const { amounts } = await umea.seenBy('oskar');
    must(await receive({ amount: 1_000, receivedOn: '2017-04-11', reference: 'INB-1' }, umea));
    expect((await umea.act('beata', 'claim-waiver', { specialReasons: ' ' })).status).toBe(400);
    expect((await umea.act('elin', 'claim-waiver', { specialReasons: 'Nej.' })).status).toBe(403);
    must(await umea.act('beata', 'claim-waiver', { specialReasons: 'Verksamheten drabbades av en brand.' }));
    const theCase = await umea.seenBy('oskar');
    expect(theCase).toMatchObject({
      state: 'avslutad',
      amounts: { repaid: 1_000, waived: amounts.paid - 1_000 },
      claim: { state: 'waived', open: 0 },
    });
    expect(await atRest(umea)).toEqual([
      ['aterbetalt', 1_000],
      ['eftergivet', amounts.paid - 1_000],
    ]);
  });

  it('for wrong use may come without a report, and what is not claimed is accepted', async () => {
    const { amounts } = await goteborg.seenBy('oskar');
    must(
      await goteborg.act('beata', 'repayment-claim', {
        ...DECISION,
        ground: 'wrongUse',
        amount: 50_000,
        reasons: 'Medlen har gått till annat.',
      }),
    );
    must(await receive({ amount: 50_000, receivedOn: '2017-04-11', reference: 'INB-1' }, goteborg));
    expect(await atRest(goteborg)).toEqual([
      ['forbrukat', amounts.paid - 50_000],
      ['aterbetalt', 50_000],
    ]);
  });
});
