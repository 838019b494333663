import type { BoardRow } from '#domain/contracts/decisions.js';
import type { Problem } from '#domain/contracts/index.js';
import { Assessing2013, DENIAL, WHOLE } from '../stories/decided-2013';
import { manyProposed } from '../stories/many-applications';
import type { Person } from '../stories/people';
import { must } from '../stories/round-2016';
import { type Product, startProduct } from '../support/product';

describe('the allocation board', () => {
  let product: Product;
  let year: Assessing2013;
  const ids: Record<string, number> = {};

  beforeAll(async () => {
    product = await startProduct({ day: '2013-01-15' });
    year = await Assessing2013.begin(product, { options: { severalApplications: true } });
    ids.received = await year.received();
    ids.assessed = await year.assessed('petra', 'Uppsala');
    ids.granted = await year.proposed();
    must(await year.decide('beata', ids.granted));
    ids.whole = await year.proposed();
    ids.part = await year.proposed({
      kind: 'grantInPart',
      amount: 200_000,
      reasons: 'Delvis.',
      hearingSkippedReason: 'Uppenbart obehövligt.',
    });
    ids.unheard = await year.proposed({ ...DENIAL, hearingSkippedReason: undefined });
    ids.denial = await year.proposed(DENIAL);
    ids.dismissal = await year.received();
    must(await year.act('oskar', ids.dismissal, 'proposal', { ...DENIAL, kind: 'dismiss' }));
    ids.unassessed = await year.proposed();
    must(
      await (
        await year.as('oskar')
      ).post(`/api/cases/${ids.unassessed}/assessment-reopening`, { version: 1 }),
    );
    ids.partial = await year.proposed();
    must(
      await (
        await year.as('ragnar')
      ).post(`/api/cases/${ids.partial}/conflicts`, { ground: 'party', text: 'Min.' }),
    );
    ids.anders = await year.assessed();
    must(await year.act('anders', ids.anders, 'proposal', WHOLE));
    ids.withdrawn = await year.received();
    must(await year.act('sven', ids.withdrawn, 'withdrawal', { reasons: 'Vi avstår.' }));
  });
  afterAll(() => product.stop());

  const rowOf = (rows: readonly BoardRow[], name: string) =>
    rows.find(({ caseId }) => caseId === ids[name]) as BoardRow;

  it('shows every application with what is applied, assessed, proposed and granted, and the frame that is left', async () => {
    const board = await year.board();
    expect(board).toMatchObject({
      potName: 'Kommuner',
      recipientClass: 'municipality',
      frame: 70_000_000,
      frameLeft: 69_500_000,
      totals: { applications: 12, applied: 6_000_000, granted: 500_000 },
    });
    const proposed = 4 * 500_000 + 200_000;
    expect(board.totals).toMatchObject({ proposed, leftIfAllProposalsAreGranted: 69_500_000 - proposed });
    expect(rowOf(board.rows, 'assessed')).toMatchObject({
      organisationName: 'Uppsala',
      countyCode: '03',
      assessed: 500_000,
      requirementsMet: 'all',
      proposalId: null,
      blockedBy: ['Inget förslag till beslut finns'],
    });
    expect(rowOf(board.rows, 'received')).toMatchObject({ assessed: null, requirementsMet: 'unknown' });
    expect(rowOf(board.rows, 'granted')).toMatchObject({
      decisionKind: 'grant',
      granted: 500_000,
      blockedBy: [],
    });
    expect(rowOf(board.rows, 'withdrawn')).toMatchObject({ stateLabel: 'Återkallad', blockedBy: [] });
    expect(board.measures.length).toBeGreaterThan(5);
  });

  it('is filtered, with the totals of the whole pot', async () => {
    const only = async (filter: object) =>
      (await year.board('beata', filter)).rows.map(({ caseId }) => caseId).sort((a, b) => a - b);
    const named = (...names: string[]) => names.map((name) => ids[name]).sort((a, b) => (a ?? 0) - (b ?? 0));
    expect(await only({ countyCode: '03' })).toEqual(named('assessed'));
    expect(await only({ q: 'uppsa' })).toEqual(named('assessed'));
    expect(await only({ status: 'decided' })).toEqual(named('granted'));
    expect(await only({ status: 'unproposed' })).toEqual(named('received', 'assessed'));
    expect(await only({ kind: 'grantInPart' })).toEqual(named('part'));
    expect(await only({ kind: 'deny' })).toEqual(named('unheard', 'denial'));
    expect(await only({ minApplied: 500_001 })).toEqual([]);
    expect((await year.board('beata', { minApplied: 500_001 })).totals.applications).toBe(12);
    const { measures, rows } = await year.board();
    const perMeasure = await Promise.all(measures.map(({ key }) => only({ measure: key })));
    expect(
      perMeasure.map((found) => found.length).filter((found) => found === rows.length).length,
    ).toBeGreaterThan(0);
    expect(perMeasure.some((found) => found.length === 0)).toBe(true);
    const odd = await (
      await year.as('beata')
    ).get<Problem>(`/api/pots/${year.potId}/board?filter=${encodeURIComponent('{"measure":"a-b"}')}`);
    expect(odd.status).toBe(400);
  });

  it('is the authority’s', async () => {
    for (const person of ['sven', 'lena', 'siv'] as const)
      expect((await (await year.as(person)).get(`/api/pots/${year.potId}/board`)).status).toBe(403);
    expect((await (await year.as('beata')).get('/api/pots/999999/board')).status).toBe(404);
  });

  it('tells a reader who does not decide what stops those who do', async () => {
    const { rows } = await year.board('maria');
    expect(rowOf(rows, 'whole').blockedBy).toEqual([]);
    expect(rowOf(rows, 'unheard').blockedBy).toEqual(['Parten har inte fått yttra sig']);
  });

  it.each(['beata', 'ragnar', 'oskar'] as const)(
    'says of each row to %s exactly what a decision would be answered',
    async (person: Person) => {
      const { rows } = await year.board(person);
      const undecided = rows.filter(({ state }) => state === 'ansokan' || state === 'bedomning');
      for (const { caseId, version, proposalId, blockedBy } of undecided.filter(
        (row) => row.blockedBy.length > 0,
      )) {
        const answer = await (
          await year.as(person)
        ).post<Problem>(`/api/cases/${caseId}/decision`, { version, proposalId: proposalId ?? 1 });
        if (proposalId === null) expect(answer.status).toBe(404);
        else
          expect([caseId, answer.status, answer.body.reasons?.map(({ title }) => title)]).toEqual([
            caseId,
            422,
            blockedBy,
          ]);
      }
    },
  );

  it('agrees with the rules that change: delegation, opinions, and the frame', async () => {
    const agree = async () => {
      for (const { caseId, version, proposalId, blockedBy } of (await year.board()).rows) {
        if (proposalId === null) continue;
        expect(blockedBy.length).toBeGreaterThan(0);
        const { body } = await (
          await year.as('beata')
        ).post<Problem>(`/api/cases/${caseId}/decision`, { version, proposalId });
        expect(body.reasons?.map(({ title }) => title)).toEqual(blockedBy);
      }
    };
    await product.dataSource.query(
      "INSERT INTO delegation_rule (authority_id, decision_kind, user_id, up_to, valid_from) SELECT id, 'grant', NULL, 1000, '2013-01-01' FROM organisation WHERE name = 'Socialstyrelsen'",
    );
    await agree();
    await product.dataSource.query('DELETE FROM delegation_rule');
  });

  it('lets every row through that it says nothing about', async () => {
    const { rows } = await year.board();
    const free = rows.filter(({ proposalId, blockedBy }) => proposalId !== null && blockedBy.length === 0);
    expect(free.map(({ caseId }) => caseId).sort((a, b) => a - b)).toEqual(
      [ids.whole, ids.part, ids.denial, ids.dismissal, ids.partial, ids.anders].sort(
        (a, b) => (a ?? 0) - (b ?? 0),
      ),
    );
    for (const { caseId, version, proposalId } of free)
      must(await (await year.as('beata')).post(`/api/cases/${caseId}/decision`, { version, proposalId }));
    expect((await year.board()).totals.proposed).toBe(500_000);
  });

  it('reads a thousand rows in well under a second', async () => {
    const template = await year.proposed();
    await manyProposed(year, template, 1000);
    await year.board();
    const started = performance.now();
    const { rows } = await year.board();
    expect(rows.length).toBe(1013);
    expect(rows.filter(({ blockedBy }) => blockedBy.length === 0).length).toBeGreaterThan(1000);
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
