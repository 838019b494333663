import type { ConflictRow, Problem } from '#domain/contracts/index.js';
import { Assessing2013, WHOLE } from '../stories/decided-2013';
import type { Person } from '../stories/people';
import { must } from '../stories/round-2016';
import { codes } from '../stories/stockholm-2016';
import { brokenInvariants } from '../support/invariants';
import { type Product, startProduct } from '../support/product';
import type { Answer } from '../support/visitor';

const GROUND = { ground: 'otherCircumstance', text: 'Min bror är förvaltningschef i Stockholm.' };

describe('jäv', () => {
  let product: Product;
  let year: Assessing2013;

  beforeAll(async () => {
    product = await startProduct({ day: '2013-01-15' });
    year = await Assessing2013.begin(product, { options: { severalApplications: true } });
  });
  afterEach(async () => expect(await brokenInvariants(product.dataSource)).toEqual([]));
  afterAll(() => product.stop());

  const declare = async (person: Person, caseId: number, body: object = GROUND): Promise<Answer<Problem>> =>
    (await year.as(person)).post(`/api/cases/${caseId}/conflicts`, body);
  const conflicts = async (person: Person, caseId: number) =>
    must(await (await year.as(person)).get<ConflictRow[]>(`/api/cases/${caseId}/conflicts`));
  const trial = async (person: Person, { id, version }: Pick<ConflictRow, 'id' | 'version'>, body: object) =>
    (await year.as(person)).post<Problem>(`/api/conflicts/${id}/trial`, {
      version,
      reasons: 'Se FL 16 §.',
      ...body,
    });
  const newest = async (caseId: number) => (await conflicts('beata', caseId))[0] as ConflictRow;
  const effects = (caseId: number) =>
    product.dataSource.query<{ effect: string }[]>(
      "SELECT effect, payload FROM outbox_message WHERE case_id = ? AND effect LIKE 'sendConflict%' ORDER BY id",
      [caseId],
    );

  it('is declared by oneself, at once, and keeps the person from everything in the case', async () => {
    const caseId = await year.proposed();
    must(await declare('oskar', caseId));
    expect(await conflicts('beata', caseId)).toMatchObject([
      {
        userName: 'Oskar Hallgren',
        declaredBy: 'Oskar Hallgren',
        state: 'declared',
        stateLabel: 'Anmäld, väntar på prövning',
        triedBy: null,
      },
    ]);
    const attempts: Record<string, () => Promise<Answer<Problem>>> = {
      assessment: () => year.assess('oskar', caseId, {}, { finish: false, version: 1 }),
      'finished assessment': () => year.assess('oskar', caseId, {}, { version: 1 }),
      'consolidated assessment': () => year.assess('oskar', caseId, {}, { kind: 'consolidated-assessment' }),
      reopening: async () =>
        (await year.as('oskar')).post(`/api/cases/${caseId}/assessment-reopening`, { version: 1 }),
      proposal: () => year.act('oskar', caseId, 'proposal', WHOLE),
      return: () => year.act('oskar', caseId, 'proposal-return', { text: 'Nej.' }),
      decision: () => year.decide('oskar', caseId),
      communication: () => year.act('oskar', caseId, 'communication', { text: 'A.', answerBy: '2013-05-01' }),
      note: async () => (await year.as('oskar')).post(`/api/cases/${caseId}/notes`, { text: 'Hej.' }),
      message: async () => (await year.as('oskar')).post(`/api/cases/${caseId}/messages`, { text: 'Hej.' }),
      assignment: () => year.act('oskar', caseId, 'assignment', { officerId: null }),
    };
    for (const [what, attempt] of Object.entries(attempts)) {
      const { status, body } = await attempt();
      const said = codes({ body } as Answer<Problem>);
      expect([what, status, said.some((code) => code.endsWith('.conflict'))]).toEqual([what, 422, true]);
    }
  });

  it('makes what the person has done count for nothing, until it is rejected', async () => {
    const caseId = await year.proposed();
    must(await declare('oskar', caseId));
    expect(await year.seenBy('beata', caseId)).toMatchObject({ proposed: null });
    expect(codes(await year.decide('beata', caseId))).toEqual(
      expect.arrayContaining(['decision.notProposed', 'assessment.unfinished']),
    );
    must(await trial('beata', await newest(caseId), { outcome: 'rejected' }));
    expect(await year.seenBy('beata', caseId)).toMatchObject({
      proposed: 500_000,
      officerName: 'Oskar Hallgren',
    });
    must(await year.decide('beata', caseId));
  });

  it('found: the case is taken from the person and given to another, who assesses it anew', async () => {
    const caseId = await year.proposed();
    must(await declare('anders', caseId, { ...GROUND, userId: await year.userId('oskar') }));
    const declared = await newest(caseId);
    expect(declared).toMatchObject({ userName: 'Oskar Hallgren', declaredBy: 'Anders Wik' });
    const body = { outcome: 'confirmed', replacementId: await year.userId('anders') };
    const stale = await trial('beata', { ...declared, version: 9 }, body);
    expect(stale.status).toBe(409);
    must(await trial('beata', declared, body));
    expect(await newest(caseId)).toMatchObject({
      state: 'confirmed',
      stateLabel: 'Jäv finns',
      triedBy: 'Beata Sjöström',
      replacedBy: 'Anders Wik',
    });
    expect(await year.seenBy('maria', caseId)).toMatchObject({ officerName: 'Anders Wik', proposed: null });
    expect(codes(await trial('beata', { ...declared, version: 2 }, { outcome: 'rejected' }))).toEqual([
      'conflict.alreadyTried',
    ]);
    must(await year.assess('anders', caseId));
    must(await year.act('anders', caseId, 'proposal', WHOLE));
    must(await year.decide('beata', caseId));
    expect((await effects(caseId)).map(({ effect }) => effect)).toEqual([
      'sendConflictDeclared',
      'sendConflictTried',
    ]);
  });

  it('found without anybody to take over leaves the case to be assigned', async () => {
    const caseId = await year.opened();
    must(await declare('oskar', caseId));
    must(await trial('beata', await newest(caseId), { outcome: 'confirmed' }));
    expect(await year.seenBy('maria', caseId)).toMatchObject({ officerId: null });
    const back = await year.act('maria', caseId, 'assignment', { officerId: await year.userId('oskar') });
    expect([back.status, codes(back)]).toEqual([422, ['officer.conflictInCase']]);
  });

  it('is tried by a decision maker who has none, and is not the one concerned', async () => {
    const caseId = await year.opened();
    must(await declare('ragnar', caseId));
    const declared = await newest(caseId);
    expect(codes(await trial('ragnar', declared, { outcome: 'rejected' }))).toEqual(['officer.conflict']);
    for (const person of ['anders', 'maria', 'erik', 'sven', 'lena'] as const)
      expect((await trial(person, declared, { outcome: 'rejected' })).status).toBe(403);
    expect((await trial('beata', { id: 999_999, version: 1 }, { outcome: 'rejected' })).status).toBe(404);
    expect(
      codes(
        await trial('beata', declared, { outcome: 'rejected', replacementId: await year.userId('anders') }),
      ),
    ).toEqual(['conflict.nothingToReplace']);
    must(await trial('beata', declared, { outcome: 'rejected' }));
  });

  it('of a colleague is declared by those who handle or decide, once, and only of those who work with the case', async () => {
    const caseId = await year.opened();
    const beata = await year.userId('beata');
    expect((await declare('erik', caseId, { ...GROUND, userId: beata })).status).toBe(403);
    expect(codes(await declare('anders', caseId, { ...GROUND, userId: await year.userId('sven') }))).toEqual([
      'conflict.personUnknown',
    ]);
    must(await declare('anders', caseId, { ...GROUND, userId: beata }));
    expect(codes(await declare('beata', caseId))).toEqual(['conflict.alreadyDeclared']);
    expect((await declare('anders', caseId, { ground: 'party', text: ' ' })).status).toBe(400);
  });

  it('of the county officer keeps that person from the opinion, who sees only the own declaration', async () => {
    const caseId = await year.opened();
    must(await declare('ragnar', caseId));
    must(await declare('lena', caseId));
    expect((await conflicts('lena', caseId)).map(({ userName }) => userName)).toEqual(['Lena Strand']);
    expect(await conflicts('maria', caseId)).toHaveLength(2);
  });

  it('stands in the history of the authority, and not in the party’s', async () => {
    const caseId = await year.opened();
    must(await declare('oskar', caseId));
    expect((await year.seenBy('maria', caseId)).history[0]).toMatchObject({
      label: 'Jäv anmält',
      internal: true,
    });
    expect((await year.seenBy('sven', caseId)).history.map(({ event }) => event)).not.toContain(
      'declareConflict',
    );
    expect((await declare('sven' as Person, caseId)).status).toBe(403);
    expect((await (await year.as('sven')).get(`/api/cases/${caseId}/conflicts`)).status).toBe(403);
    expect((await (await year.as('olle')).post(`/api/cases/${caseId}/conflicts`, GROUND)).status).toBe(404);
  });

  it('keeps a finance officer from the payment', async () => {
    await product.dataSource.query(
      "UPDATE round SET settings = JSON_SET(settings, '$.options.paysOnDecision', true) WHERE id = ?",
      [year.story.round.id],
    );
    const caseId = await year.proposed();
    must(await year.decide('beata', caseId));
    const payment = (await year.seenBy('erik', caseId)).payments[0];
    must(await declare('erik', caseId));
    const prepared = await (
      await year.as('erik')
    ).post<Problem>(`/api/payments/${payment?.id}/preparation`, { version: payment?.version });
    expect([prepared.status, codes(prepared)]).toEqual([422, ['officer.conflict']]);
  });
});
