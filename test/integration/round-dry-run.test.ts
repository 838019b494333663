import type { DryRun, Round } from '#domain/contracts/index.js';
import type { z } from 'zod';
import type { formVersionRow } from '#domain/contracts/round-setup.js';
import { startProduct, type Product } from '../support/product';
import { PEOPLE } from '../stories/people';
import { must } from '../stories/round-2016';
import { draftRound2013, type DraftStory } from '../stories/round-draft';

let product: Product;
let story: DraftStory;

beforeAll(async () => {
  product = await startProduct({ day: '2013-02-11' });
  story = await draftRound2013(product);
});
afterAll(() => product.stop());

const url = () => `/api/rounds/${story.draft.id}/dry-run`;

it('gives the authority’s own officers their share, and writes nothing', async () => {
  const counted = 'SELECT (SELECT COUNT(*) FROM audit_record) AS a, (SELECT COUNT(*) FROM grant_case) AS b';
  const before = await product.dataSource.query<unknown[]>(counted);
  const answer = await story.maria.post<DryRun>(url(), {
    applications: { municipality: 100, nonProfit: 50 },
  });
  expect(answer.status).toBe(200);
  expect(answer.body).toMatchObject({ applications: 150, joint: 25 + 12 });
  expect(answer.body.workload).toEqual([{ officer: 'Oskar Hallgren', cases: 150, hours: 600 }]);
  expect(await product.dataSource.query<unknown[]>(counted)).toEqual(before);
  expect(must(await story.maria.get<Round>(`/api/rounds/${story.draft.id}`)).version).toBe(1);
});

it('takes as many officers as it is told, and gives the same answer again', async () => {
  const first = must(await story.maria.post<DryRun>(url(), { officers: 4, jointShare: 0 }));
  const second = must(await story.maria.post<DryRun>(url(), { officers: 4, jointShare: 0 }));
  expect(first.workload.map(({ officer }) => officer)).toEqual([1, 2, 3, 4].map((n) => `Handläggare ${n}`));
  expect(first.joint).toBe(0);
  expect(second).toEqual(first);
});

it('refuses what cannot be, and who may not', async () => {
  expect((await story.maria.post(url(), { jointShare: 101 })).status).toBe(400);
  const oskar = await product.signIn(PEOPLE.oskar.email);
  expect((await oskar.post(url(), {})).status).toBe(403);
});

it('lists the forms that a round may choose among', async () => {
  const forms = must(await story.maria.get<z.infer<typeof formVersionRow>[]>('/api/form-versions'));
  expect(forms.find(({ formId }) => formId === 'report-2016-region')).toMatchObject({
    version: 1,
    kind: 'report',
    recipientClasses: ['region'],
  });
  expect(new Set(forms.map(({ kind }) => kind))).toEqual(
    new Set(['application', 'opinion', 'requisition', 'report']),
  );
  const sven = await product.signIn(PEOPLE.sven.email);
  expect((await sven.get('/api/form-versions')).status).toBe(403);
});
