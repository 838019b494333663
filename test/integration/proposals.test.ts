import type { Problem } from '#domain/contracts/index.js';
import { Assessing2013, DENIAL, WHOLE } from '../stories/decided-2013';
import { must } from '../stories/round-2016';
import { codes } from '../stories/stockholm-2016';
import { type Product, startProduct } from '../support/product';

describe('a proposal', () => {
  let product: Product;
  let year: Assessing2013;
  let caseId: number;

  beforeAll(async () => {
    product = await startProduct({ day: '2013-01-15' });
    year = await Assessing2013.begin(product, { options: { severalApplications: true } });
    caseId = await year.received();
  });
  afterAll(() => product.stop());

  const propose = (body: object, person: 'oskar' | 'anders' = 'oskar') =>
    year.act(person, caseId, 'proposal', body);

  it('is made while the case is assessed; dismissal may come before', async () => {
    expect(codes(await propose(WHOLE))).toEqual(['proposal.notOpen']);
    must(await propose({ ...DENIAL, kind: 'dismiss' }));
    must(await year.act('oskar', caseId, 'assessment-opening'));
  });

  it('replaces the earlier one, and stands on the case for the authority alone', async () => {
    must(
      await propose({ kind: 'grantInPart', amount: 300_000, reasons: 'Delvis.', hearingSkippedReason: '' }),
    );
    const { proposals } = await year.decisions('beata', caseId);
    expect(proposals).toMatchObject([
      {
        number: 2,
        kindLabel: 'Bevilja delvis',
        amount: 300_000,
        recallClause: true,
        proposedBy: 'Oskar Hallgren',
        hearingSkippedReason: null,
        returnedAt: null,
      },
      { number: 1, kindLabel: 'Avvisa' },
    ]);
    expect(await year.seenBy('maria', caseId)).toMatchObject({ proposed: 300_000 });
    expect(await year.seenBy('sven', caseId)).toMatchObject({ proposed: null });
    expect((await year.seenBy('maria', caseId)).history[0]).toMatchObject({
      label: 'Förslag till beslut',
      internal: true,
      text: 'Bevilja delvis 300\u00a0000\u00a0kr',
    });
    expect((await year.seenBy('sven', caseId)).history.map(({ event }) => event)).not.toContain('propose');
  });

  it('keeps to what was applied for, and says why it is less', async () => {
    const { measures } = await year.file('oskar', caseId);
    const [first] = measures.filter(({ applied }) => (applied ?? 0) > 0);
    expect(codes(await propose({ ...WHOLE, amount: 499_999 }))).toEqual(['proposal.notWhole']);
    expect(codes(await propose({ kind: 'grantInPart', amount: 500_000, reasons: '' }))).toEqual([
      'proposal.notInPart',
      'reasons.missing',
    ]);
    expect(codes(await propose({ ...DENIAL, amount: 1 }))).toEqual(['proposal.amountNotZero']);
    expect(
      codes(
        await propose({
          kind: 'grantInPart',
          amount: 499_999,
          reasons: 'Delvis.',
          measures: [{ measure: first?.key, amount: (first?.applied ?? 0) + 1 }],
        }),
      ),
    ).toEqual(expect.arrayContaining(['measure.exceedsApplied']));
    const unknown = await propose({ ...WHOLE, measures: [{ measure: 'unheardOf', amount: 500_000 }] });
    expect([unknown.status, unknown.body.fields?.[0]?.field]).toEqual([400, 'measures.0.measure']);
    must(
      await propose({
        ...WHOLE,
        measures: measures.flatMap(({ key, applied }) =>
          applied ? [{ measure: key, amount: applied }] : [],
        ),
      }),
    );
  });

  it('is made by officers who see the case as it is', async () => {
    for (const person of ['beata', 'maria', 'erik', 'sven', 'lena'] as const)
      expect((await year.act(person, caseId, 'proposal', WHOLE)).status).toBe(403);
    expect((await year.act('oskar', caseId, 'proposal', { ...WHOLE, version: 1 })).status).toBe(409);
    expect(
      (await (await year.as('oskar')).post('/api/cases/999999/proposal', { version: 1, ...WHOLE })).status,
    ).toBe(404);
  });

  it('is returned with what is to be done; the one before it does not stand again', async () => {
    const back = (person: 'beata' | 'anders', body: object = { text: 'Skriv om skälen.' }) =>
      year.act<Problem>(person, caseId, 'proposal-return', body);
    expect((await back('anders')).status).toBe(403);
    expect((await back('beata', { text: ' ' })).status).toBe(400);
    must(await back('beata'));
    expect((await year.decisions('beata', caseId)).proposals[0]).toMatchObject({
      returnedBy: 'Beata Sjöström',
      returnText: 'Skriv om skälen.',
    });
    expect(await year.seenBy('maria', caseId)).toMatchObject({ proposed: null });
    const [left] = await product.dataSource.query<{ payload: string }[]>(
      "SELECT payload FROM outbox_message WHERE case_id = ? AND effect = 'sendProposalReturned'",
      [caseId],
    );
    expect(JSON.parse(left?.payload ?? '{}')).toMatchObject({ proposalId: expect.any(Number) });
    expect(codes(await back('beata'))).toEqual(['decision.notProposed']);
    expect(codes(await year.decide('beata', caseId))).toContain('decision.notProposed');
  });

  it('is not made on what has been decided', async () => {
    must(await year.assess('oskar', caseId));
    must(await propose(WHOLE));
    must(await year.decide('beata', caseId));
    expect(codes(await propose(WHOLE))).toEqual(['proposal.notOpen']);
  });
});
