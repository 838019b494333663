import { VALID_REPORT } from '#domain/forms/valid-answers.fixture.js';
import { verifyLedger } from '../../api/src/audit/verify-ledger';
import type { Person } from '../stories/people';
import { allotRound2016, must } from '../stories/round-2016';
import { codes, StockholmsYear } from '../stories/stockholm-2016';
import { brokenInvariants } from '../support/invariants';
import { type Product, startProduct } from '../support/product';

const PAID = 3_125_250;
const USED = 2_664_713;
const REST = PAID - USED;
const UNUSED = { unused: REST };

describe('money that is carried over', () => {
  let product: Product;
  let stockholm: StockholmsYear;

  beforeEach(async () => {
    product = await startProduct({ day: '2016-06-01' });
    await allotRound2016(product);
    await product.dataSource.query('UPDATE round SET carry_over_allowed = 1');
    stockholm = new StockholmsYear(product);
    await stockholm.untilPaid();
    must(await stockholm.report({ ...VALID_REPORT, ...UNUSED, used: USED }));
  });
  afterEach(async () => {
    const wrong = [
      ...(await brokenInvariants(product.dataSource)),
      ...(await verifyLedger(product.dataSource.manager)),
    ];
    await product.stop();
    expect(wrong).toEqual([]);
  });

  const review = async (acceptedUsed = USED) =>
    must(await stockholm.act('oskar', 'report-review', { acceptedUsed }));
  const carry = (more: object = {}, person: Person = 'beata') =>
    stockholm.act(person, 'carry-over', {
      amount: 400_000,
      useTo: '2017-06-30',
      reportDueOn: '2017-09-01',
      reasons: 'Rekryteringen blev klar först i december.',
      ...more,
    });
  const accounts = async () => {
    const { ledger } = await stockholm.seenBy('oskar');
    return Object.fromEntries(
      ledger.filter(({ balance }) => balance > 0).map(({ account, balance }) => [account, balance]),
    );
  };
  const claim = (body: object) =>
    stockholm.act('beata', 'repayment-claim', {
      reasons: 'Medlen har inte använts.',
      dueOn: '2017-12-01',
      hearingSkippedReason: 'Uppenbart obehövligt.',
      ...body,
    });

  it('stays with the recipient, who reports all of the grant by the new day', async () => {
    await review();
    must(await carry());
    const seen = await stockholm.seenBy('sven');
    expect(seen).toMatchObject({ state: 'rekvirerad', toDo: { form: 'report', dueOn: '2017-09-01' } });
    expect(seen.deadlines.filter(({ metAt }) => metAt === null)).toMatchObject([
      { kind: 'report', dueOn: '2017-09-01' },
    ]);
    expect(seen.history[0]).toMatchObject({
      event: 'carryOver',
      text: 'Rekryteringen blev klar först i december.',
      data: { amount: 400_000, useTo: '2017-06-30', used: USED },
    });
    expect(await accounts()).toEqual({ utbetalt: PAID - 400_000, overfort: 400_000 });
  });

  it('is not claimed while it is in use', async () => {
    await review();
    must(await carry());
    const answer = await claim({ ground: 'rest', amount: REST });
    expect(answer.status).toBe(422);
    expect(codes(answer)).toEqual(expect.arrayContaining(['claim.noGround', 'report.missing']));
    expect((await stockholm.act('oskar', 'closure')).status).toBe(422);
  });

  it('that is used in the end closes the case', async () => {
    await review();
    must(await carry({ amount: REST }));
    await product.setDay('2017-08-20');
    must(
      await stockholm.report({
        ...VALID_REPORT,
        used: PAID,
        unused: 0,
        unused_reasons: undefined,
        unused_text: undefined,
      }),
    );
    expect(await accounts()).toEqual({ utbetalt: PAID });
    await review(PAID);
    must(await stockholm.act('oskar', 'closure'));
    expect(await accounts()).toEqual({ forbrukat: PAID });
    const { reports } = await stockholm.seenBy('oskar');
    expect(reports.map(({ used, late }) => [used, late])).toEqual(
      expect.arrayContaining([
        [PAID, false],
        [USED, false],
      ]),
    );
  });

  it('that is not used is claimed together with what was not carried over', async () => {
    await review();
    must(await carry());
    await product.setDay('2017-08-20');
    must(await stockholm.report({ ...VALID_REPORT, used: 3_000_000, unused: PAID - 3_000_000 }));
    await review(3_000_000);
    must(await claim({ ground: 'rest', amount: PAID - 3_000_000 }));
    expect(await accounts()).toEqual({ forbrukat: 3_000_000, aterkravt: PAID - 3_000_000 });
    expect(await stockholm.seenBy('oskar')).toMatchObject({
      state: 'aterkravd',
      claimed: PAID - 3_000_000,
      used: 3_000_000,
    });
  });

  it('whose report never comes is claimed, but for what was accepted before', async () => {
    await review();
    must(await carry());
    await product.setDay('2017-09-02');
    expect(codes(await claim({ ground: 'reportMissing', amount: PAID }))).toEqual(['claim.notWhole']);
    must(await claim({ ground: 'reportMissing', amount: REST }));
    expect(await accounts()).toEqual({ forbrukat: USED, aterkravt: REST });
    expect(await stockholm.seenBy('oskar')).toMatchObject({ used: USED, claimed: REST });
  });

  it('may be carried over once more, and its report returned on the way', async () => {
    await review();
    must(await carry({ amount: REST }));
    await product.setDay('2017-08-20');
    must(await stockholm.report({ ...VALID_REPORT, used: 3_000_000, unused: PAID - 3_000_000 }));
    must(
      await stockholm.act('oskar', 'report-return', { supplementText: 'Skriv mer.', dueOn: '2017-09-10' }),
    );
    expect(await accounts()).toEqual({ utbetalt: PAID });
    must(await stockholm.report({ ...VALID_REPORT, used: 3_000_000, unused: PAID - 3_000_000 }));
    await review(3_000_000);
    must(await carry({ amount: 100_000, useTo: '2017-12-31', reportDueOn: '2018-01-31' }));
    expect(await accounts()).toEqual({ utbetalt: PAID - 100_000, overfort: 100_000 });
  });

  it('needs a reviewed report, a rest that suffices, days in order, and a round that allows it', async () => {
    const early = await carry();
    expect([early.status, codes(early)]).toEqual([422, ['report.notReviewed']]);
    await review();
    expect(codes(await carry({ amount: REST + 1 }))).toEqual(['carryOver.exceedsRest']);
    expect(codes(await carry({ useTo: '2017-01-01' }))).toEqual(['carryOver.dayPast']);
    expect(codes(await carry({ reportDueOn: '2017-06-29' }))).toEqual(['carryOver.reportBeforeUse']);
    expect((await carry({ version: 99 })).status).toBe(409);
    expect((await carry({}, 'oskar')).status).toBe(403);
    expect((await carry({}, 'sven')).status).toBe(403);
    await product.dataSource.query('UPDATE round SET carry_over_allowed = 0');
    expect(codes(await carry())).toEqual(['carryOver.notAllowed']);
    expect(await accounts()).toEqual({ utbetalt: PAID });
  });
});
