import type { Aftermath, CaseChanged, Problem, ReviewRow } from '#domain/contracts/index.js';
import { runDueWork } from '../../workers/src/run-due-work';
import type { Applicant } from '../stories/application-round';
import { Assessing2013, DENIAL, WHOLE } from '../stories/decided-2013';
import { must } from '../stories/round-2016';
import { codes } from '../stories/stockholm-2016';
import { brokenInvariants } from '../support/invariants';
import { type Product, startProduct } from '../support/product';
import type { Answer } from '../support/visitor';

describe('a review', () => {
  let product: Product;
  let year: Assessing2013;

  beforeAll(async () => {
    product = await startProduct();
    year = await Assessing2013.begin(product, { options: { severalApplications: true, appeal: 'all' } });
  });
  afterAll(() => product.stop());

  const decided = async (proposal: object) => {
    const caseId = await year.proposed(proposal);
    must(await year.decide('beata', caseId));
    return { caseId, decisionId: (await year.decisions('oskar', caseId)).decisions[0]?.id ?? 0 };
  };
  const ask = async (
    person: Applicant,
    { caseId, decisionId }: { caseId: number; decisionId: number },
    cause?: string,
  ): Promise<Answer<Problem>> =>
    (await year.as(person)).post(`/api/cases/${caseId}/reviews`, {
      decisionId,
      text: 'Vi har missförståtts.',
      ...(cause ? { cause } : {}),
    });
  const aftermath = async (caseId: number, person: Applicant = 'oskar'): Promise<Aftermath> =>
    must(await (await year.as(person)).get<Aftermath>(`/api/cases/${caseId}/aftermath`));
  const newest = async (caseId: number) => (await aftermath(caseId)).reviews[0] as ReviewRow;
  const settle = async (
    person: Applicant,
    caseId: number,
    outcome: 'changed' | 'upheld',
    more: object = {},
  ): Promise<Answer<Problem & CaseChanged>> => {
    const { id, version } = await newest(caseId);
    return (await year.as(person)).post(`/api/reviews/${id}/outcome`, {
      version,
      caseVersion: await year.versionOf(caseId),
      outcome,
      reasons: 'Nya uppgifter.',
      ...more,
    });
  };
  const counted = async () => {
    const [row] = await product.dataSource.query<[{ denied: number; granted: number }]>(
      'SELECT denied, granted FROM pot_application WHERE pot_id = ?',
      [year.potId],
    );
    return row;
  };

  it('asked for by the party waits for a decision maker', async () => {
    const it = await decided(DENIAL);
    must(await ask('sven', it, 'ownInitiative'));
    expect(await aftermath(it.caseId, 'sven')).toMatchObject({
      reviews: [
        {
          cause: 'request',
          causeLabel: 'Parten har begärt omprövning',
          state: 'open',
          stateLabel: 'Pågår',
          registeredBy: 'Sven Ström',
          decidedBy: null,
        },
      ],
      may: { review: false },
    });
    const again = await ask('rut', it);
    expect([again.status, codes(again)]).toEqual([422, ['review.alreadyOpen']]);
  });

  it('that changes a denial takes the case back to be assessed, out of the sums, and can end in a grant', async () => {
    const it = await decided(DENIAL);
    const before = await counted();
    must(await ask('rut', it, 'ownInitiative'));
    const answer = must(await settle('beata', it.caseId, 'changed'));
    expect(answer.state).toBe('bedomning');
    expect(await newest(it.caseId)).toMatchObject({
      state: 'changed',
      decidedBy: 'Beata Sjöström',
      decidedOn: '2013-04-15',
    });
    expect(await counted()).toEqual({ ...before, denied: Number(before.denied) - 1 });
    expect((await year.seenBy('oskar', it.caseId)) as unknown).toMatchObject({
      decisionKind: null,
      proposed: null,
    });
    const [reconsidered] = (await year.decisions('sven', it.caseId)).decisions;
    expect(reconsidered).toMatchObject({
      number: 2,
      kind: 'reconsider',
      reasons: 'Nya uppgifter.',
      appealable: false,
    });
    // The old proposal is used up: a new one is needed.
    const old = await year.decide('beata', it.caseId);
    expect(old.status).toBe(422);
    must(await year.act('oskar', it.caseId, 'proposal', WHOLE));
    expect(must(await year.decide('beata', it.caseId)).state).toBe('beviljad');
    expect(await counted()).toEqual({
      denied: Number(before.denied) - 1,
      granted: Number(before.granted) + 1,
    });
  });

  it('that changes something has its letter and its day of dispatch', async () => {
    const it = await decided(DENIAL);
    must(await ask('sven', it));
    must(await settle('beata', it.caseId, 'changed'));
    await runDueWork(product.ground);
    const [reconsidered] = (await year.decisions('sven', it.caseId)).decisions;
    expect(reconsidered).toMatchObject({ kind: 'reconsider', dispatchedAt: expect.any(String) });
    const { documents } = await year.seenBy('sven', it.caseId);
    expect(documents.find(({ id }) => id === reconsidered?.documentId)).toMatchObject({
      title: 'Beslut om omprövning',
    });
  });

  it('of a dismissal counts that one back', async () => {
    const caseId = await year.received();
    must(await year.act('oskar', caseId, 'proposal', { kind: 'dismiss', reasons: 'Fel sökande.' }));
    must(await year.decide('beata', caseId));
    const decisionId = (await year.decisions('oskar', caseId)).decisions[0]?.id ?? 0;
    must(await ask('sven', { caseId, decisionId }));
    expect(must(await settle('beata', caseId, 'changed')).state).toBe('bedomning');
    const [row] = await product.dataSource.query<[{ dismissed: number }]>(
      'SELECT dismissed FROM pot_application WHERE pot_id = ?',
      [year.potId],
    );
    expect(Number(row.dismissed)).toBe(0);
  });

  it('that upholds leaves the case where it was', async () => {
    const it = await decided(DENIAL);
    must(await ask('sven', it));
    expect(must(await settle('beata', it.caseId, 'upheld')).state).toBe('avslagen');
    expect(await newest(it.caseId)).toMatchObject({ state: 'upheld', stateLabel: 'Beslutet står fast' });
    const twice = await settle('beata', it.caseId, 'upheld');
    expect([twice.status, codes(twice)]).toEqual([422, ['review.alreadyDecided']]);
    expect((await year.decisions('sven', it.caseId)).decisions).toHaveLength(1);
  });

  it('of a grant is a decision beside the first, which keeps its sum', async () => {
    const it = await decided(WHOLE);
    must(await ask('sven', it));
    expect(must(await settle('beata', it.caseId, 'changed')).state).toBe('beviljad');
    expect((await year.decisions('sven', it.caseId)).decisions).toMatchObject([
      { number: 2, kind: 'change', amount: 500_000, appealable: true },
      { number: 1, kind: 'grant' },
    ]);
    expect(await year.seenBy('sven', it.caseId)).toMatchObject({ allotted: 500_000 });
  });

  it('is decided within the delegation order', async () => {
    const it = await decided(DENIAL);
    must(await ask('sven', it));
    await product.dataSource.query(
      "INSERT INTO delegation_rule (authority_id, decision_kind, user_id, up_to, valid_from) SELECT id, 'review', NULL, 400000, '2013-01-01' FROM organisation WHERE name = 'Socialstyrelsen'",
    );
    for (const outcome of ['changed', 'upheld'] as const) {
      const answer = await settle('beata', it.caseId, outcome);
      expect([answer.status, codes(answer)]).toEqual([422, ['decision.notDelegated']]);
    }
    await product.dataSource.query('DELETE FROM delegation_rule');
  });

  it('is not for others, for strangers, or on what somebody has not seen', async () => {
    const it = await decided(DENIAL);
    expect((await ask('karin', it)).status).toBe(403);
    expect((await ask('erik', it)).status).toBe(403);
    expect((await ask('petra', it)).status).toBe(404);
    expect((await ask('sven', { ...it, decisionId: 999_999 })).status).toBe(404);
    must(await ask('sven', it));
    expect((await settle('rut', it.caseId, 'upheld')).status).toBe(403);
    expect((await settle('sven', it.caseId, 'changed')).status).toBe(403);
    expect((await settle('beata', it.caseId, 'upheld', { version: 99 })).status).toBe(409);
    expect((await settle('beata', it.caseId, 'upheld', { caseVersion: 99 })).status).toBe(409);
    const nowhere = await (
      await year.as('beata')
    ).post('/api/reviews/999999/outcome', {
      version: 1,
      caseVersion: 1,
      outcome: 'upheld',
      reasons: 'x',
    });
    expect(nowhere.status).toBe(404);
  });

  it('by somebody with jäv is refused', async () => {
    const it = await decided(DENIAL);
    must(await ask('sven', it));
    must(
      await (
        await year.as('beata')
      ).post(`/api/cases/${it.caseId}/conflicts`, { ground: 'party', text: 'Min bror.' }),
    );
    for (const outcome of ['changed', 'upheld'] as const) {
      const answer = await settle('beata', it.caseId, outcome);
      expect([answer.status, codes(answer)[0]]).toEqual([422, expect.stringMatching(/conflict$/)]);
    }
  });

  it('leaves money, states and counts in order', async () => {
    expect(await brokenInvariants(product.dataSource)).toEqual([]);
  });
});
