import readXlsxFile from 'read-excel-file/node';
import type { CaseFilter, CaseRow, Portal, Problem, Today } from '#domain/contracts/index.js';
import {
  type Applicant,
  type ApplicationRound,
  jointDraft,
  openApplicationRound,
  startApplication,
  submitApplication,
  submittedApplication,
} from '../stories/application-round';
import { askForOpinions, caseOf } from '../stories/handling';
import { must } from '../stories/round-2016';
import { codes } from '../stories/stockholm-2016';
import { type Product, startProduct } from '../support/product';
import type { Visitor } from '../support/visitor';

interface Facets {
  tabs: Record<string, number>;
  states: Record<string, number>;
}
interface Outcome {
  rows: { caseId: number; officerId: number }[];
  assigned: number;
}

let product: Product;
let story: ApplicationRound;
let oskar: Visitor;

afterEach(() => product.stop());

async function open(options: Record<string, unknown> = {}): Promise<void> {
  product = await startProduct();
  story = await openApplicationRound(product, { options: { severalApplications: true, ...options } });
  oskar = await story.as('oskar');
}

const list = async (visitor: Visitor, filter: CaseFilter, sort?: [string, string]) => {
  const answer = await visitor.list<CaseRow>('/api/cases', { filter, ...(sort ? { sort } : {}) });
  const total = Number(String(answer.headers['content-range']).split('/')[1]);
  return { ids: must(answer).map(({ id }) => id), total, rows: must(answer) };
};
const facets = async (visitor: Visitor, filter: CaseFilter = {}) =>
  must(await visitor.get<Facets>(`/api/cases/facets?filter=${encodeURIComponent(JSON.stringify(filter))}`));
const check = async (id: number, body: object = {}) => {
  const { version } = await caseOf(oskar, id);
  return oskar.post(`/api/cases/${id}/completeness`, {
    version,
    complete: true,
    note: 'Bilagan finns.',
    ...body,
  });
};
const ngo = () => submittedApplication(story, 'asa', 'Kvinnojouren Sol');

it('never shows or counts a draft to officials; the applicant has it with its days left', async () => {
  await open();
  const { id } = await startApplication(story);
  expect(await list(oskar, {})).toMatchObject({ ids: [], total: 0 });
  expect((await facets(oskar)).tabs.all).toBe(0);
  expect((await list(await story.as('lena'), {})).total).toBe(0);
  expect((await oskar.get(`/api/cases/${id}`)).status).toBe(404);
  const sven = await story.as('sven');
  expect(await list(sven, {})).toMatchObject({ ids: [id], total: 1 });
  expect(must(await sven.get<Portal>('/api/portal')).toDo).toMatchObject([
    { caseId: id, form: 'application', kind: 'application', dueOn: '2013-03-28', mayAct: true },
  ]);
  const seen = await caseOf(sven, id);
  expect(seen.toDo?.text).toContain('28 mars 2013 (27 dagar kvar)');
  expect(seen.tracker.map(({ status }) => status)).toEqual(['current', ...Array<string>(5).fill('upcoming')]);
});

it('keeps a sealed application out of lists and totals until the last day has passed', async () => {
  await open({ sealed: true });
  const { id } = await submittedApplication(story);
  expect(await list(oskar, {})).toMatchObject({ ids: [], total: 0 });
  expect((await facets(oskar)).states).toEqual({});
  expect(await list(await story.as('sven'), {})).toMatchObject({ ids: [id], total: 1 });
  await product.setDay('2013-03-29');
  const later = await product.signIn('oskar@socialstyrelsen.example');
  expect(await list(later, {})).toMatchObject({ ids: [id], total: 1 });
  expect((await facets(later)).states).toEqual({ ansokan: 1 });
});

it('finds applications by what is applied for, jointness, tag, opinion and mechanism', async () => {
  await open();
  const one = await submittedApplication(story);
  const association = await ngo();
  const draft = await jointDraft(story);
  const together = must(await submitApplication(await story.as('sven'), draft.id));
  must(await askForOpinions(story, association.id));
  must(await oskar.put(`/api/cases/${one.id}/tags`, { tags: ['Följ upp', 'följ upp', 'Barn'] }));
  const found = async (filter: CaseFilter) => (await list(oskar, filter)).ids.toSorted((a, b) => a - b);
  expect(await found({ joint: true })).toEqual([together.id]);
  expect(await found({ appliedMin: 200_000 })).toEqual([one.id, together.id]);
  expect(await found({ appliedMax: 200_000, mechanism: 'application' })).toEqual([association.id]);
  expect(await found({ opinion: 'open' })).toEqual([association.id]);
  expect(await found({ opinion: 'missing' })).toEqual([one.id, together.id]);
  expect(await found({ opinion: 'overdue' })).toEqual([]);
  expect(await found({ tag: 'Barn' })).toEqual([one.id]);
  expect(await found({ decision: 'none', submitted: true })).toHaveLength(3);
  expect(await found({ mechanism: 'requisition' })).toEqual([]);
  expect((await list(oskar, {}, ['applied', 'ASC'])).ids[0]).toBe(association.id);
  expect(must(await oskar.get<string[]>('/api/tags'))).toEqual(['Barn', 'följ upp']);
});

it('keeps tags to the authority', async () => {
  await open();
  const { id } = await submittedApplication(story);
  must(await oskar.put(`/api/cases/${id}/tags`, { tags: ['Svår'] }));
  expect((await caseOf(oskar, id)).tags).toEqual(['Svår']);
  const sven = await story.as('sven');
  expect((await caseOf(sven, id)).tags).toEqual([]);
  expect((await list(sven, { tag: 'Svår' })).total).toBe(0);
  expect((await sven.put(`/api/cases/${id}/tags`, { tags: [] })).status).toBe(403);
  expect((await sven.get('/api/tags')).status).toBe(403);
  expect((await oskar.put('/api/cases/999999/tags', { tags: [] })).status).toBe(404);
  must(await oskar.put(`/api/cases/${id}/tags`, { tags: [] }));
  expect(must(await oskar.get<string[]>('/api/tags'))).toEqual([]);
});

it('shows a joint application to its members and their county, with the right totals', async () => {
  await open();
  await submittedApplication(story);
  const draft = await jointDraft(story);
  const { id } = must(await submitApplication(await story.as('sven'), draft.id));
  for (const email of ['petra@uppsala.example', 'olle@lansstyrelsen-uppsala.example']) {
    const visitor = await product.signIn(email);
    expect(await list(visitor, {})).toMatchObject({ ids: [id], total: 1 });
    expect((await facets(visitor)).tabs.all).toBe(1);
  }
  expect((await list(await story.as('ulla'), {})).total).toBe(0);
});

it('invites a co-applicant on its first page', async () => {
  await open();
  const { id, version } = await startApplication(story);
  const sven = await story.as('sven');
  must(
    await sven.post(`/api/cases/${id}/members`, {
      version,
      organisationId: await story.organisationId('Uppsala'),
      share: 100_000,
    }),
  );
  const toDo = async (person: Applicant) =>
    must(await (await story.as(person)).get<Portal>('/api/portal')).toDo;
  expect(await toDo('petra')).toMatchObject([{ caseId: id, kind: 'memberAnswer', mayAct: true }]);
  expect(await toDo('nils')).toMatchObject([{ kind: 'memberAnswer', mayAct: false }]);
  expect((await caseOf(sven, id)).whatHappensNext).toContain('Medsökande som inte har svarat: 1');
});

it('registers completeness inside the authority, and moves the case from one tab to the next', async () => {
  await open();
  const { id } = await submittedApplication(story);
  expect((await list(oskar, { tab: 'toRegister' })).ids).toEqual([id]);
  expect(must(await (await story.as('rut')).get<Today>('/api/today')).waiting).toContainEqual(
    expect.objectContaining({ kind: 'toRegister', count: 1 }),
  );
  must(await check(id));
  expect((await facets(oskar)).tabs).toMatchObject({ toRegister: 0, toAssess: 1, toGrant: 0 });
  expect((await caseOf(oskar, id)).history[0]).toMatchObject({
    label: 'Fullständighet kontrollerad',
    text: 'Fullständig. Bilagan finns.',
    internal: true,
  });
  const sven = await story.as('sven');
  expect((await caseOf(sven, id)).history.some(({ event }) => event === 'checkCompleteness')).toBe(false);
  expect((await list(sven, { tab: 'toAssess' })).total).toBe(0);
  const body = { version: 1, complete: true };
  expect((await oskar.post(`/api/cases/${id}/completeness`, body)).status).toBe(409);
  expect((await (await story.as('beata')).post(`/api/cases/${id}/completeness`, body)).status).toBe(403);
  expect((await oskar.post('/api/cases/999999/completeness', body)).status).toBe(404);
});

it('hands out unassigned cases by county or evenly, shown first, and never to somebody with jäv', async () => {
  await open();
  const maria = await story.as('maria');
  await product.dataSource.query(
    "INSERT INTO membership (user_id, organisation_id, role, valid_from) SELECT u.id, m.organisation_id, 'caseOfficer', '2010-01-01' FROM app_user u JOIN membership m ON m.user_id = u.id WHERE u.email = 'rut@socialstyrelsen.example'",
  );
  const cases = [await submittedApplication(story), await submittedApplication(story), await ngo()];
  const [first] = cases;
  must(
    await oskar.post(`/api/cases/${first!.id}/conflicts`, {
      ground: 'party',
      text: 'Jag bor ihop med sökanden.',
    }),
  );
  const path = `/api/rounds/${story.round.id}/assignments`;
  const preview = must(await maria.post<Outcome>(path, { rule: 'byCounty', preview: true }));
  expect(preview).toMatchObject({ assigned: 0 });
  expect((await list(oskar, { tab: 'unassigned' })).total).toBe(3);
  const done = must(await maria.post<Outcome>(path, { rule: 'byCounty' }));
  expect(done.rows).toEqual(preview.rows);
  expect(done.assigned).toBe(3);
  const [oskars] = await product.dataSource.query<{ id: number }[]>(
    "SELECT id FROM app_user WHERE email = 'oskar@socialstyrelsen.example'",
  );
  expect(done.rows.find(({ caseId }) => caseId === first!.id)?.officerId).not.toBe(oskars!.id);
  expect(new Set(done.rows.map(({ officerId }) => officerId)).size).toBe(2);
  const { version, history } = await caseOf(maria, first!.id);
  expect(history[0]).toMatchObject({ event: 'assign' });
  const byHand = await maria.post<Problem>(`/api/cases/${first!.id}/assignment`, {
    version,
    officerId: oskars!.id,
  });
  expect(codes(byHand)).toEqual(['officer.conflictInCase']);
  expect(must(await maria.post<Outcome>(path, { rule: 'evenly' })).assigned).toBe(0);
  expect((await maria.post('/api/rounds/999999/assignments', { rule: 'evenly' })).status).toBe(404);
  expect((await (await story.as('beata')).post(path, { rule: 'evenly' })).status).toBe(403);
});

it('exports what is applied for with the list', async () => {
  await open();
  await submittedApplication(story);
  const { raw } = await oskar.get('/api/cases/export.xlsx');
  const sheets = (await readXlsxFile(raw)) as unknown as { sheet: string; data: unknown[][] }[];
  const [heads, row] = sheets.find(({ sheet }) => sheet === 'Ärenden')!.data;
  expect(heads).toEqual(expect.arrayContaining(['Inkommen', 'Sökt, kr', 'Föreslaget, kr', 'Beslut']));
  expect(row?.[heads!.indexOf('Sökt, kr')]).toBe(500_000);
});
