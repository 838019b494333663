import type { Batch, Problem } from '#domain/contracts/index.js';
import { runDueWork } from '../../workers/src/run-due-work';
import { Assessing2013, DENIAL } from '../stories/decided-2013';
import type { Applicant } from '../stories/application-round';
import { manyProposed } from '../stories/many-applications';
import { must } from '../stories/round-2016';
import { codes } from '../stories/stockholm-2016';
import { brokenInvariants } from '../support/invariants';
import { type Product, startProduct } from '../support/product';

interface Row {
  caseId: number;
  version: number;
  proposalId: number;
}

describe('decisions in a batch', () => {
  let product: Product;
  let year: Assessing2013;

  beforeAll(async () => {
    product = await startProduct({ day: '2013-01-15' });
    year = await Assessing2013.begin(product, { options: { severalApplications: true } });
  });
  afterEach(async () => expect(await brokenInvariants(product.dataSource)).toEqual([]));
  afterAll(() => product.stop());

  const rowFor = async (caseId: number): Promise<Row> => {
    const [row] = await product.dataSource.query<[Row]>(
      'SELECT c.id AS caseId, c.version, MAX(p.id) AS proposalId FROM grant_case c JOIN decision_proposal p ON p.case_id = c.id WHERE c.id = ? GROUP BY c.id, c.version',
      [caseId],
    );
    return row;
  };
  const order = async (rows: readonly Row[], person: Applicant = 'beata', body: object = {}) =>
    (await year.as(person)).post<Batch & Problem>('/api/decision-batches', {
      roundId: year.story.round.id,
      rows,
      ...body,
    });
  const batchOf = async (id: number, person: Applicant = 'beata') =>
    must(await (await year.as(person)).get<Batch>(`/api/batches/${id}`));

  it('are made one by one, and what is refused says why and stops nobody', async () => {
    const good = await rowFor(await year.proposed());
    const denied = await rowFor(await year.proposed(DENIAL));
    const unheard = await rowFor(await year.proposed({ ...DENIAL, hearingSkippedReason: undefined }));
    const stale = { ...(await rowFor(await year.proposed())), version: 1 };
    const replaced = await rowFor(await year.proposed());
    must(await year.act('anders', replaced.caseId, 'proposal', { ...DENIAL }));
    const another = { ...replaced, version: await year.versionOf(replaced.caseId) };
    const ordered = must(
      await order([good, denied, unheard, stale, another, good], 'beata', { tookPart: ['Rut Ahlén'] }),
    );
    expect(ordered).toMatchObject({
      kind: 'decision',
      total: 5,
      waiting: 5,
      done: 0,
      createdByName: 'Beata Sjöström',
    });
    expect((await runDueWork(product.ground)).failed).toEqual([]);
    const batch = await batchOf(ordered.id, 'maria');
    expect(batch).toMatchObject({ total: 5, waiting: 0, done: 2, refused: 3, stopped: 0 });
    expect(
      batch.rows.map(({ state, reasons }) => [state, reasons.map((reason) => reason.split('.')[0])]),
    ).toEqual([
      ['done', []],
      ['done', []],
      ['refused', ['Parten har inte fått yttra sig']],
      ['refused', ['Någon annan har ändrat detta']],
      ['refused', ['Någon annan har ändrat detta']],
    ]);
    expect((await year.decisions('sven', good.caseId)).decisions).toMatchObject([
      { kind: 'grant', decidedBy: 'Beata Sjöström', presentedBy: 'Oskar Hallgren', tookPart: ['Rut Ahlén'] },
    ]);
    expect((await year.seenBy('sven', denied.caseId)).state).toBe('avslagen');
    expect((await year.seenBy('sven', unheard.caseId)).state).toBe('bedomning');
  });

  it('undo a row to the last trace when what follows from it is refused', async () => {
    await product.dataSource.query(
      "UPDATE round SET settings = JSON_SET(settings, '$.options.paysOnDecision', true) WHERE id = ?",
      [year.story.round.id],
    );
    const row = await rowFor(await year.proposed());
    await product.dataSource.query(
      `INSERT INTO application_version (case_id, number, reason, form_id, form_version, answers, members, applied, signed_by, signed_by_name, received_at, arrived_on, late)
       SELECT case_id, 2, 'supplement', form_id, form_version, JSON_REMOVE(answers, '$.bankgiro'), members, applied, signed_by, signed_by_name, received_at, arrived_on, late
       FROM application_version WHERE case_id = ?`,
      [row.caseId],
    );
    const { id } = must(await order([row]));
    await runDueWork(product.ground);
    await product.dataSource.query(
      "UPDATE round SET settings = JSON_SET(settings, '$.options.paysOnDecision', false) WHERE id = ?",
      [year.story.round.id],
    );
    expect((await batchOf(id)).rows).toMatchObject([
      { state: 'refused', reasons: [expect.stringContaining('akturering')] },
    ]);
    expect(await year.seenBy('beata', row.caseId)).toMatchObject({ state: 'bedomning', allotted: 0 });
    const left = await product.dataSource.query<unknown[]>(
      "SELECT 1 FROM outbox_message WHERE case_id = ? AND effect = 'dispatchDecision'",
      [row.caseId],
    );
    expect(left).toEqual([]);
  });

  it('are made with the rights of the day they are made', async () => {
    const row = await rowFor(await year.proposed());
    const { id } = must(await order([row], 'ragnar'));
    await product.dataSource.query(
      "DELETE FROM membership WHERE role = 'decisionMaker' AND user_id = (SELECT id FROM app_user WHERE email LIKE 'ragnar%')",
    );
    await runDueWork(product.ground);
    expect(await batchOf(id)).toMatchObject({ done: 0, refused: 1 });
    expect((await year.seenBy('beata', row.caseId)).state).toBe('bedomning');
  });

  it('are stopped: what waits is left undone', async () => {
    const template = await year.proposed();
    const cases = await manyProposed(year, template, 199);
    const rows = await Promise.all(cases.map(rowFor));
    const { id } = must(await order(rows));
    expect(await batchOf(id)).toMatchObject({ total: 199, waiting: 199 });
    const stop = async (person: Applicant) => (await year.as(person)).post<Batch>(`/api/batches/${id}/stop`);
    for (const person of ['maria', 'sven', 'erik'] as const) expect((await stop(person)).status).toBe(403);
    expect((await stop('beata')).body).toMatchObject({
      waiting: 0,
      stopped: 199,
      stoppedAt: expect.any(String),
    });
    await runDueWork(product.ground);
    expect(await batchOf(id)).toMatchObject({ done: 0, stopped: 199 });
    expect((await year.board()).rows.filter(({ decisionKind }) => decisionKind === 'grant')).toHaveLength(1);
  });

  it('are ordered by those who decide, of cases that belong together', async () => {
    const row = await rowFor(await year.proposed());
    for (const person of ['anders', 'maria', 'sven', 'lena'] as const)
      expect((await order([row], person)).status).toBe(403);
    expect(codes(await order([{ ...row, caseId: 999_999 }]))).toEqual(['batch.otherRound']);
    expect((await order([])).status).toBe(400);
    expect((await (await year.as('beata')).get('/api/batches/999999')).status).toBe(404);
    expect((await (await year.as('sven')).get('/api/batches/1')).status).toBe(403);
    expect((await (await year.as('beata')).post('/api/batches/999999/stop')).status).toBe(404);
  });

  it('are listed newest first, by round', async () => {
    const list = await (
      await year.as('maria')
    ).list<Batch>('/api/batches', { filter: { roundId: year.story.round.id } });
    expect(list.headers['content-range']).toBe('batches 0-3/4');
    expect(list.body.map(({ total, rows }) => [total, rows])).toEqual([
      [199, []],
      [1, []],
      [1, []],
      [5, []],
    ]);
    const none = await (await year.as('maria')).list<Batch>('/api/batches', { filter: { kind: 'letter' } });
    expect(none.body).toEqual([]);
  });
});
