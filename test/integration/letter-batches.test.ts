import type { Batch, Problem } from '#domain/contracts/index.js';
import { runDueWork } from '../../workers/src/run-due-work';
import { Assessing2013 } from '../stories/decided-2013';
import type { Person } from '../stories/people';
import { must } from '../stories/round-2016';
import { codes } from '../stories/stockholm-2016';
import { expectAccessible } from '../support/accessible-pdf';
import { type Product, startProduct } from '../support/product';

describe('a letter to many', () => {
  let product: Product;
  let year: Assessing2013;
  let caseIds: number[];

  beforeAll(async () => {
    product = await startProduct();
    year = await Assessing2013.begin(product, { options: { severalApplications: true } });
    caseIds = [await year.received(), await year.received(), await year.received('asa', 'Kvinnojouren Sol')];
    must(
      await (
        await year.as('maria')
      ).post('/api/letter-templates', {
        key: 'information',
        name: 'Om tidplanen',
        use: 'free',
        content: {
          title: 'Besked om tidplanen',
          introduction: 'Till {{mottagare}}, {{diarienummer}}.',
          sections: [],
          closing: 'Handläggare: {{handlaggare}}',
        },
      }),
    );
    await runDueWork(product.ground);
  });
  afterAll(() => product.stop());

  const send = async (body: object = {}, person: Person = 'maria') =>
    (await year.as(person)).post<Batch & Problem>('/api/letter-batches', {
      roundId: year.story.round.id,
      templateKey: 'information',
      caseIds,
      ...body,
    });
  const rows = (batchId: number) =>
    product.dataSource.query<{ caseId: number; state: string; reasons: string | null }[]>(
      'SELECT case_id AS caseId, state, reasons FROM batch_row WHERE batch_id = ? ORDER BY id',
      [batchId],
    );
  const letters = async (caseId: number) =>
    (await year.seenBy('oskar', caseId)).documents.filter(({ kind }) => kind === 'letter');
  const assign = (officer: string | null, to: number[]) =>
    product.dataSource.query(
      'UPDATE grant_case SET officer_id = (SELECT id FROM app_user WHERE name = ?) WHERE id IN (?)',
      [officer, to],
    );

  it('is written one by one behind, each with a document and a notice; what lacks a value is refused with the reason', async () => {
    const [first = 0, second = 0, third = 0] = caseIds;
    await assign('Oskar Hallgren', [first, third]);
    await assign(null, [second]);
    const batch = must(await send());
    expect(batch).toMatchObject({ kind: 'letter', title: 'Om tidplanen', total: 3, waiting: 3, done: 0 });
    await runDueWork(product.ground);
    const after = await rows(batch.id);
    expect(after.map(({ caseId, state }) => [caseId, state])).toEqual([
      [first, 'done'],
      [second, 'refused'],
      [third, 'done'],
    ]);
    expect(after[1]?.reasons).toContain('{{handlaggare}}');
    expect((await letters(first)).map(({ title }) => title)).toEqual(['Besked om tidplanen']);
    expect(await letters(second)).toEqual([]);
    const id = (await letters(third))[0]?.id;
    const shown = must(await (await year.as('maria')).get<Batch>(`/api/batches/${batch.id}`));
    expect(shown).toMatchObject({ total: 3, waiting: 0, done: 2, refused: 1 });
    expect(shown.rows.map(({ documentId }) => documentId)).toEqual([(await letters(first))[0]?.id, null, id]);
    const file = await (await year.as('asa')).get(`/api/cases/${third}/documents/${id}`);
    expectAccessible(file.raw, 'Besked om tidplanen');
    const [told] = await product.dataSource.query<[{ n: number }]>(
      "SELECT COUNT(*) AS n FROM notice n JOIN app_user u ON u.id = n.user_id WHERE n.kind = 'writeBatchLetter' AND u.name = 'Åsa Holmgren'",
    );
    expect(Number(told.n)).toBe(1);
  });

  it('is not written twice when its work is done again', async () => {
    const { id } = must(await send({ caseIds: caseIds.slice(0, 1) }));
    await runDueWork(product.ground);
    const before = (await letters(caseIds[0] ?? 0)).length;
    await product.dataSource.query(
      "UPDATE outbox_message SET state = 'waiting' WHERE effect = 'writeBatchLetter'",
    );
    await runDueWork(product.ground);
    expect(await letters(caseIds[0] ?? 0)).toHaveLength(before);
    expect(await rows(id)).toMatchObject([{ state: 'done' }]);
  });

  it('is written with the template as it was when it was ordered, and not at all when it has been stopped', async () => {
    const ordered = must(await send({ caseIds: caseIds.slice(0, 1) }));
    const stopped = must(await send({ caseIds: caseIds.slice(0, 1) }));
    await product.dataSource.query('UPDATE batch SET stopped_at = UTC_TIMESTAMP(3) WHERE id = ?', [
      stopped.id,
    ]);
    must(
      await (
        await year.as('maria')
      ).post('/api/letter-templates', {
        key: 'information',
        name: 'Om tidplanen',
        use: 'free',
        content: { title: 'Ny lydelse', introduction: '', sections: [], closing: '' },
      }),
    );
    const before = (await letters(caseIds[0] ?? 0)).length;
    await runDueWork(product.ground);
    expect(await rows(stopped.id)).toMatchObject([{ state: 'stopped' }]);
    expect(await rows(ordered.id)).toMatchObject([{ state: 'done' }]);
    const after = await letters(caseIds[0] ?? 0);
    expect([after.length, after[0]?.title]).toEqual([before + 1, 'Besked om tidplanen']);
  });

  it('needs a template for free letters, and cases of that round', async () => {
    expect(codes(await send({ templateKey: 'deny' }))).toEqual(['letter.templateUnknown']);
    expect(codes(await send({ templateKey: 'nothing' }))).toEqual(['letter.templateUnknown']);
    expect((await send({ caseIds: [...caseIds, 999_999] })).status).toBe(404);
    expect((await send({ roundId: 999_999 })).status).toBe(404);
  });

  it('is ordered by case officers and programme managers without jäv', async () => {
    must(await send({}, 'oskar'));
    expect((await send({}, 'erik')).status).toBe(403);
    expect((await send({}, 'sven' as Person)).status).toBe(403);
    must(
      await (
        await year.as('oskar')
      ).post(`/api/cases/${caseIds[0]}/conflicts`, { ground: 'party', text: 'Min bror.' }),
    );
    const answer = await send({}, 'oskar');
    expect([answer.status, codes(answer)]).toEqual([422, ['officer.conflict']]);
  });
});
