import type { CaseMessage, HistoryEntry, Portal, Problem } from '#domain/contracts/index.js';
import {
  type ApplicationRound,
  openApplicationRound,
  startApplication,
  submittedApplication,
} from '../stories/application-round';
import { answerSupplement, askForSupplement, caseOf } from '../stories/handling';
import { must } from '../stories/round-2016';
import { codes } from '../stories/stockholm-2016';
import { type Product, startProduct } from '../support/product';
import type { Visitor } from '../support/visitor';

let product: Product;
let story: ApplicationRound;
let oskar: Visitor;
let sven: Visitor;

beforeAll(async () => {
  product = await startProduct();
  story = await openApplicationRound(product, { options: { severalApplications: true } });
  oskar = await story.as('oskar');
  sven = await story.as('sven');
});
afterAll(() => product.stop());

const submitted = async () => (await submittedApplication(story)).id;
const write = (visitor: Visitor, id: number, text: string, wantsReply = false) =>
  visitor.post<Problem>(`/api/cases/${id}/messages`, { text, wantsReply });
const read = async (visitor: Visitor, id: number) =>
  must(await visitor.get<CaseMessage[]>(`/api/cases/${id}/messages`));
const awaiting = async (id: number) => (await caseOf(oskar, id)).awaiting;

it('goes both ways, and keeps the case waiting for whoever was asked', async () => {
  const id = await submitted();
  must(await write(oskar, id, 'Vem leder projektet?', true));
  expect(await awaiting(id)).toBe('applicant');
  expect(
    must(await sven.get<Portal>('/api/portal')).toDo.filter(({ caseId }) => caseId === id),
  ).toMatchObject([{ kind: 'message', mayAct: true }]);
  must(await write(sven, id, 'Karin Ek.'));
  expect(await awaiting(id)).toBeNull();
  must(await write(sven, id, 'När kommer beslutet?', true));
  expect(await awaiting(id)).toBe('authority');
  expect(await read(oskar, id)).toMatchObject([
    {
      fromSide: 'authority',
      organisationName: 'Socialstyrelsen',
      wantsReply: true,
      repliedAt: expect.any(String) as string,
      mine: true,
    },
    { fromSide: 'applicant', organisationName: 'Stockholm', authorName: 'Sven Ström', mine: false },
    { text: 'När kommer beslutet?', repliedAt: null },
  ]);
  must(await write(oskar, id, 'I juni.'));
  expect(await awaiting(id)).toBeNull();
});

it('is read when somebody who could answer has seen it', async () => {
  const id = await submitted();
  must(await write(oskar, id, 'Hej'));
  await read(await story.as('lotta'), id);
  await read(oskar, id);
  expect((await read(oskar, id))[0]?.readAt).toBeNull();
  await read(sven, id);
  expect((await read(oskar, id))[0]?.readAt).not.toBeNull();
});

it('leaves the case as it was for whoever fills in a form meanwhile, and tells the workers', async () => {
  const id = await submitted();
  const { version } = await caseOf(oskar, id);
  must(await write(sven, id, 'En fråga', true));
  expect((await caseOf(oskar, id)).version).toBe(version);
  const rows = await product.dataSource.query<unknown[]>(
    "SELECT 1 FROM outbox_message WHERE effect = 'sendMessage' AND case_id = ?",
    [id],
  );
  expect(rows).toHaveLength(1);
});

it('still waits for the applicant when a question about the supplement has been answered', async () => {
  const id = await submitted();
  must(await askForSupplement(story, id));
  must(await write(sven, id, 'Vad menas?', true));
  expect(await awaiting(id)).toBe('authority');
  must(await write(oskar, id, 'Antal personer.'));
  expect(await awaiting(id)).toBe('applicant');
  must(await answerSupplement(sven, id, {}));
  expect(await awaiting(id)).toBeNull();
});

it('is apart from the officials’ own notes', async () => {
  const id = await submitted();
  must(await oskar.post(`/api/cases/${id}/notes`, { text: 'Bara för oss' }));
  must(await write(oskar, id, 'Till er'));
  expect((await read(sven, id)).map(({ text }) => text)).toEqual(['Till er']);
  const { history } = await caseOf(sven, id);
  expect(history.some(({ event }: HistoryEntry) => event === 'note' || event === 'message')).toBe(false);
});

it('is not for a draft, a reader, a county board, a decision maker or a stranger', async () => {
  const { id: draft } = await startApplication(story);
  expect(codes(await write(sven, draft, 'Hej'))).toEqual(['message.draftCase']);
  expect((await write(oskar, draft, 'Hej')).status).toBe(404);
  const id = await submitted();
  expect((await write(await story.as('lotta'), id, 'Hej')).status).toBe(403);
  expect((await write(await story.as('beata'), id, 'Hej')).status).toBe(403);
  expect((await write(await story.as('ulla'), id, 'Hej')).status).toBe(404);
  expect((await (await story.as('lena')).get(`/api/cases/${id}/messages`)).status).toBe(403);
  expect((await (await story.as('ulla')).get(`/api/cases/${id}/messages`)).status).toBe(404);
  expect((await write(sven, id, '   ')).status).toBe(400);
});
