import type { CaseDetail, CaseRow, Draft } from '#domain/contracts/index.js';
import { VALID_REPORT } from '#domain/forms/valid-answers.fixture.js';
import { brokenInvariants } from '../support/invariants';
import { PASSWORD, type Product, startProduct } from '../support/product';
import { allotRound2016, caseOf, must } from '../stories/round-2016';
import { codes, StockholmsYear } from '../stories/stockholm-2016';

const {
  unused: _unused,
  unused_reasons: _reasons,
  unused_text: _text,
  ...REST
} = VALID_REPORT as Record<string, unknown>;
const NOTHING_LEFT = { ...REST, used: 3_125_250 };

describe('a report', () => {
  let product: Product;
  let stockholm: StockholmsYear;
  let umea: StockholmsYear;
  const open = ({ deadlines }: CaseDetail) =>
    deadlines.filter(({ metAt }) => metAt === null).map(({ kind, dueOn }) => [kind, dueOn]);

  beforeAll(async () => {
    product = await startProduct({ day: '2016-06-01' });
    await allotRound2016(product);
    stockholm = new StockholmsYear(product);
    umea = new StockholmsYear(product, 'Umeå', 'ulla');
    await umea.requisition();
    await stockholm.untilPaid('2017-03-28');
  });
  afterEach(async () => expect(await brokenInvariants(product.dataSource)).toEqual([]));
  afterAll(() => product.stop());

  it('is refused before anything has been paid, and not asked for', async () => {
    expect((await umea.seenBy('ulla')).toDo).toBeNull();
    const answer = await umea.report({ ...VALID_REPORT, used: 0 });
    expect([answer.status, codes(answer)]).toEqual([422, expect.arrayContaining(['payment.nothingPaid'])]);
  });

  it('is asked for when the money is there', async () => {
    const theCase = await stockholm.seenBy('sven');
    expect(theCase.toDo).toMatchObject({ form: 'report', dueOn: '2017-03-31' });
    expect(theCase.stateLabel).toBe('Rekvirerad – utbetald 22 juni 2016');
    expect(theCase.allowedEvents).toEqual([
      { event: 'submitReport', label: 'Skicka redovisning', allowed: true, reasons: [] },
    ]);
  });

  it('of more than was received is refused with both sums', async () => {
    const answer = await stockholm.report({ ...VALID_REPORT, used: 3_125_251 });
    expect(answer.status).toBe(422);
    expect(codes(answer).toSorted()).toEqual(['form.incomplete', 'used.exceedsReceived']);
    expect(JSON.stringify(answer.body)).toContain('3\u00a0125\u00a0251\u00a0kr');
  });

  it('without what was used is refused at that question, and zero is an answer', async () => {
    const answer = await stockholm.report({ ...VALID_REPORT, used: undefined });
    expect(codes(answer)).toEqual(expect.arrayContaining(['form.incomplete', 'used.missing']));
    const questions = answer.body.reasons?.find(({ code }) => code === 'form.incomplete')?.data
      ?.questions as { question: string; title: string; message: string }[];
    expect(questions).toMatchObject([{ question: 'used', title: 'Använda medel' }]);
    expect((await stockholm.seenBy('sven')).reports).toEqual([]);
  });

  it('needs the signatory, and the signatory’s password', async () => {
    const { id, version } = await stockholm.seenBy('karin');
    const body = { version, answers: VALID_REPORT, password: PASSWORD, confirmedSignatory: true };
    expect((await (await stockholm.as('karin')).post(`/api/cases/${id}/report`, body)).status).toBe(403);
    expect(
      codes(await (await stockholm.as('sven')).post(`/api/cases/${id}/report`, { ...body, password: 'fel' })),
    ).toEqual(['signature.wrongPassword']);
    expect((await (await stockholm.as('ulla')).post(`/api/cases/${id}/report`, body)).status).toBe(404);
  });

  it('cannot be reviewed, returned or closed before it is there', async () => {
    expect(codes(await stockholm.act('oskar', 'report-review', { acceptedUsed: 1 }))).toEqual([
      'report.nothingToReview',
    ]);
    expect(codes(await stockholm.act('oskar', 'closure'))).toEqual(
      expect.arrayContaining(['event.wrongState']),
    );
    expect(
      codes(await stockholm.act('oskar', 'report-return', { supplementText: 'Mer.', dueOn: '2017-04-10' })),
    ).toEqual(expect.arrayContaining(['event.wrongState']));
  });

  it('sent in time is received as number one, meets its deadline and takes the draft away', async () => {
    const { id } = await stockholm.seenBy('karin');
    const karin = await stockholm.as('karin');
    must(await karin.put(`/api/cases/${id}/drafts/report`, { version: 0, answers: { used: '2 664 713' } }));
    must(await stockholm.report());
    const theCase = await stockholm.seenBy('oskar');
    expect(theCase.state).toBe('rapporterad');
    expect(theCase.reports).toMatchObject([
      {
        number: 1,
        used: 2_664_713,
        late: false,
        signedBy: 'Sven Ström',
        formId: expect.stringContaining('report-2016'),
        reviewedAt: null,
      },
    ]);
    expect(open(theCase)).toEqual([['review', '2017-05-12']]);
    expect(open(await stockholm.seenBy('sven'))).toEqual([]);
    expect(theCase.tracker.map(({ step, status, on }) => [step, status, on])).toEqual([
      ['ansokan', 'skipped', null],
      ['bedomning', 'skipped', null],
      ['beviljad', 'done', '2016-06-01'],
      ['rekvirerad', 'done', '2016-06-01'],
      ['rapporterad', 'current', '2017-03-28'],
      ['aterbetald', 'upcoming', null],
    ]);
    const [{ n }] = await product.dataSource.query<[{ n: number }]>(
      'SELECT COUNT(*) AS n FROM form_draft WHERE case_id = ?',
      [id],
    );
    expect(n).toBe(0);
  });

  it('waits in the tab of reports to review until somebody has', async () => {
    const oskar = await stockholm.as('oskar');
    const toReview = async () =>
      must(await oskar.list<CaseRow>('/api/cases', { filter: { tab: 'toReview' } })).map(
        ({ organisationName }) => organisationName,
      );
    expect(await toReview()).toEqual(['Stockholm']);
    const unreviewed = await stockholm.seenBy('oskar');
    expect(unreviewed.whatHappensNext).toMatch(/^Granska redovisningen/);
    expect(unreviewed.reports).toMatchObject([{ used: 2_664_713, acceptedUsed: null }]);
    must(
      await stockholm.act('oskar', 'report-review', { acceptedUsed: 2_664_713, note: 'Område 3 är tunt.' }),
    );
    expect(await toReview()).toEqual([]);
    const reviewed = await stockholm.seenBy('oskar');
    expect(reviewed.whatHappensNext).toMatch(/460\s537\skr .*Besluta om återkrav/);
    expect(reviewed.toDo).toBeNull();
    expect(reviewed.reports).toMatchObject([{ acceptedUsed: 2_664_713 }]);
    expect((await stockholm.seenBy('sven')).whatHappensNext).toMatch(/^Redovisningen har kommit in/);
  });

  it('is not accepted for more than it says, and the note stays inside', async () => {
    const answer = await stockholm.act('oskar', 'report-review', { acceptedUsed: 2_664_714 });
    expect([answer.status, codes(answer)]).toEqual([422, ['report.acceptedExceedsReported']]);
    expect((await stockholm.seenBy('sven')).reports[0]?.reviewNote).toBeNull();
    expect((await stockholm.seenBy('oskar')).reports[0]?.reviewNote).toBe('Område 3 är tunt.');
    expect(JSON.stringify(await stockholm.seenBy('sven'))).not.toContain('tunt');
    expect(JSON.stringify(await stockholm.seenBy('lena'))).not.toContain('tunt');
  });

  it('with a rest does not close the case', async () => {
    const answer = await stockholm.act('oskar', 'closure');
    expect([answer.status, codes(answer)]).toEqual([422, ['rest.remains']]);
    const button = (await stockholm.seenBy('oskar')).allowedEvents.find(({ event }) => event === 'close');
    expect(button).toMatchObject({
      allowed: false,
      reasons: [{ code: 'rest.remains', data: { rest: 460_537 } }],
    });
  });

  it('is sent back by the county too, not to a day that has been, and keeps what was sent in', async () => {
    expect(
      codes(
        await stockholm.act('lena', 'report-return', { supplementText: 'Område 3.', dueOn: '2017-03-27' }),
      ),
    ).toEqual(['supplement.dayPast']);
    must(
      await stockholm.act('lena', 'report-return', {
        supplementText: 'Beskriv område 3.',
        dueOn: '2017-04-10',
      }),
    );
    const theCase = await stockholm.seenBy('sven');
    expect(theCase).toMatchObject({ state: 'rekvirerad', toDo: { form: 'report', dueOn: '2017-04-10' } });
    expect(theCase.reports).toMatchObject([{ number: 1, used: 2_664_713, returnText: 'Beskriv område 3.' }]);
    expect(open(theCase)).toEqual([['supplement', '2017-04-10']]);
    const draft = must(
      await (await stockholm.as('karin')).get<Draft>(`/api/cases/${theCase.id}/drafts/report`),
    );
    expect(draft.answers.used).toBe(2_664_713);
  });

  it('sent again within the supplement’s day is number two and not late, though the first day has passed', async () => {
    await product.setDay('2017-04-10');
    must(await stockholm.report(NOTHING_LEFT));
    expect((await stockholm.seenBy('oskar')).reports.map(({ number, late }) => [number, late])).toEqual([
      [2, false],
      [1, false],
    ]);
  });

  it('closes the case once it is reviewed and nothing is left, with every account at rest', async () => {
    expect(codes(await stockholm.act('oskar', 'closure'))).toEqual(['report.notReviewed']);
    must(await stockholm.act('oskar', 'report-review', { acceptedUsed: 3_125_250 }));
    must(await stockholm.act('oskar', 'closure'));
    const theCase = await stockholm.seenBy('oskar');
    expect(theCase).toMatchObject({
      state: 'avslutad',
      amounts: { used: 3_125_250 },
      nextDueOn: null,
      allowedEvents: [],
    });
    expect(
      theCase.ledger
        .filter(({ balance }) => balance !== 0)
        .map(({ account, balance, final }) => [account, balance, final]),
    ).toEqual([['forbrukat', 3_125_250, true]]);
    expect(theCase.ledgerEntries.map(({ label, amount }) => [label, amount])).toEqual([
      ['Förbrukat', 3_125_250],
      ['Utbetalt', 3_125_250],
      ['Beviljat', 3_125_250],
    ]);
  });

  it('after the day is taken in and marked as late', async () => {
    await umea.pay('2016-06-22', 'BG-2');
    const { amounts } = await umea.seenBy('oskar');
    must(await umea.report({ ...NOTHING_LEFT, used: amounts.paid }));
    expect((await umea.seenBy('oskar')).reports).toMatchObject([{ late: true }]);
  });

  it('of somebody else’s case does not exist', async () => {
    const olle = await stockholm.as('olle');
    const { id, version } = await stockholm.seenBy('oskar');
    expect(
      (
        await olle.post(`/api/cases/${id}/report-return`, {
          version,
          supplementText: 'x',
          dueOn: '2017-05-01',
        })
      ).status,
    ).toBe(404);
    await expect(caseOf(olle, 'Stockholm')).rejects.toThrow('no case');
  });
});
