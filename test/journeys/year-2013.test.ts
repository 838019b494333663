import type { Board, CaseRow, CountyComparison, DecisionFile, Round } from '#domain/contracts/index.js';
import { load2013 } from '../../api/seed/year-2013/load-2013';
import { DEMO_ACCOUNTS, DEMO_OFFICIALS } from '../../api/seed/demo-accounts';
import { applications2013 } from '../../api/seed/year-2013/plan-2013';
import { brokenInvariants } from '../support/invariants';
import { PASSWORD, type Product, startProduct } from '../support/product';
import type { Visitor } from '../support/visitor';
import { must } from '../stories/round-2016';

/** The figures of the national follow-up (domain.md A4). */
const FIGURES = {
  municipality: {
    frame: 70_000_000,
    applications: 127,
    joint: 42,
    applied: 135_000_000,
    granted: 106,
    grantedSum: 53_700_000,
    denied: 21,
    dismissed: 0,
    withdrawn: 0,
  },
  nonProfit: {
    frame: 20_000_000,
    applications: 152,
    joint: 14,
    applied: 86_700_000,
    granted: 100,
    grantedSum: 20_000_000,
    denied: 51,
    dismissed: 0,
    withdrawn: 1,
  },
} as const;

/** What each figure on the round's page leads to. */
const LEADS_TO = {
  applications: { submitted: true },
  joint: { submitted: true, joint: true },
  granted: { decision: 'granted' },
  denied: { decision: 'denied' },
  dismissed: { decision: 'dismissed' },
  withdrawn: { submitted: true, state: 'aterkallad' },
} as const;

/** The round of 2013 with its real figures, from draft to closed cases, through the product's own use cases; read over HTTP. */
describe('the applications of 2013', () => {
  let product: Product;
  let round: Round;
  let manager: Visitor;
  const account = (organisation: string) =>
    DEMO_ACCOUNTS.find((one) => one.organisation === organisation)?.email ?? '';
  const casesOf = async (visitor: Visitor, filter: object) => {
    const rows: CaseRow[] = [];
    for (let from = 0; ; from += 500) {
      const answer = await visitor.list<CaseRow>('/api/cases', { filter, range: [from, from + 499] });
      rows.push(...must(answer));
      if (rows.length >= Number(String(answer.headers['content-range']).split('/').pop())) return rows;
    }
  };

  beforeAll(async () => {
    product = await startProduct({ day: '2013-02-11' });
    await load2013(product.app, product.clock, PASSWORD);
    manager = await product.signIn(DEMO_OFFICIALS.programmeManager);
    round = must(await manager.list<Round>('/api/rounds'))[0] as Round;
  }, 900_000);
  afterAll(() => product?.stop());

  it.each(Object.entries(FIGURES))(
    'the pot of %s has the figures of the year',
    (recipientClass, { frame, ...figures }) => {
      const pot = round.pots.find((one) => one.recipientClass === recipientClass);
      expect(pot?.frame).toBe(frame);
      expect(pot?.applications).toEqual(figures);
      expect(pot?.unallotted).toBe(frame - figures.grantedSum);
    },
  );

  it.each(Object.keys(FIGURES) as (keyof typeof FIGURES)[])(
    'each figure of %s leads to its cases',
    async (recipientClass) => {
      const pot = round.pots.find((one) => one.recipientClass === recipientClass);
      for (const [figure, filter] of Object.entries(LEADS_TO)) {
        const rows = await casesOf(manager, { potId: pot?.id, ...filter });
        expect([figure, rows.length]).toEqual([
          figure,
          FIGURES[recipientClass][figure as keyof typeof LEADS_TO],
        ]);
        if (figure === 'applications')
          expect(rows.reduce((sum, { applied }) => sum + (applied ?? 0), 0)).toBe(
            FIGURES[recipientClass].applied,
          );
        if (figure === 'granted')
          expect(rows.reduce((sum, { allotted }) => sum + allotted, 0)).toBe(
            FIGURES[recipientClass].grantedSum,
          );
      }
    },
  );

  it('every krona is where it should be', async () => {
    expect(await brokenInvariants(product.dataSource)).toEqual([]);
    for (const pot of round.pots) expect(pot.unallotted + pot.used).toBe(pot.frame);
  });

  it('the board of each pot says the same', async () => {
    for (const pot of round.pots) {
      const board = must(await manager.get<Board>(`/api/pots/${pot.id}/board`));
      expect(board.totals).toMatchObject({
        applied: pot.applications?.applied,
        granted: pot.applications?.grantedSum,
        proposed: 0,
      });
      expect(board.frameLeft).toBe(pot.unallotted);
    }
  });

  it('Umeå leads a joint application; its co-applicant sees it, and a kommun beside it does not', async () => {
    const umea = await product.signIn(account('Umeå'));
    const [theCase] = await casesOf(umea, { roundId: round.id });
    const plan = applications2013().find(({ lead }) => lead.name === 'Umeå');
    expect(theCase).toMatchObject({
      joint: true,
      applied: plan?.applied,
      allotted: plan?.granted,
      paid: plan?.granted,
    });
    const { decisions, proposals } = must(
      await umea.get<DecisionFile>(`/api/cases/${theCase?.id}/decisions`),
    );
    expect(proposals).toEqual([]);
    expect(decisions).toMatchObject([{ kind: 'grantInPart', amount: plan?.granted, appealable: false }]);
    const stockholm = await product.signIn(account('Stockholm'));
    expect((await stockholm.get(`/api/cases/${theCase?.id}`)).status).toBe(404);
  });

  it('a förening that was denied reads why, and its board of the city sees only its own', async () => {
    const skarholmen = await product.signIn(account('Skärholmens stadsdelsnämnd'));
    expect(await casesOf(skarholmen, {})).toMatchObject([{ organisationName: 'Skärholmens stadsdelsnämnd' }]);
    const officer = await product.signIn(DEMO_OFFICIALS.officers[0]);
    const [denied] = await casesOf(officer, {
      roundId: round.id,
      recipientClass: 'nonProfit',
      decision: 'denied',
    });
    const { decisions } = must(await officer.get<DecisionFile>(`/api/cases/${denied?.id}/decisions`));
    expect(decisions).toMatchObject([{ kind: 'deny', amount: 0, recallClause: expect.any(Boolean) }]);
    expect(decisions[0]?.reasons.length).toBeGreaterThan(40);
    expect(decisions[0]?.presentedBy).not.toBe(decisions[0]?.decidedBy);
  });

  it('the counties are compared on what they did', async () => {
    const counties = must(
      await manager.get<CountyComparison[]>(`/api/rounds/${round.id}/opinion-comparison`),
    );
    const sum = (pick: (county: CountyComparison) => number) =>
      counties.reduce((total, county) => total + pick(county), 0);
    expect(counties.length).toBeGreaterThan(18);
    expect(sum(({ asked }) => asked)).toBe(sum(({ answered }) => answered));
    expect(sum(({ late }) => late)).toBeGreaterThan(0);
    expect(sum(({ applications }) => applications)).toBeGreaterThanOrEqual(279);
  });
});
