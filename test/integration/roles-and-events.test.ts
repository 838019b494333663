import type { CaseDetail, Problem } from '#domain/contracts/index.js';
import type { Role } from '#domain/access/roles.js';
import { type GrantCaseEvent, grantCaseMachine } from '#domain/lifecycle/grant-case.js';
import { PASSWORD, type Product, startProduct } from '../support/product';
import type { Visitor } from '../support/visitor';
import {
  type ApplicationRound,
  openApplicationRound,
  startApplication,
  submittedApplication,
} from '../stories/application-round';
import { PEOPLE, type Person } from '../stories/people';
import { allotRound2016, caseOf, must } from '../stories/round-2016';

type Attempt = (theCase: CaseDetail) => [path: string, body: object];

const signed = { answers: {}, password: PASSWORD, confirmedSignatory: true };

/** The route that sends each event that a person can send in a requisition round. */
const ROUTES: Partial<Record<GrantCaseEvent, Attempt>> = {
  requisition: ({ id, version }) => [`/api/cases/${id}/requisition`, { version, ...signed }],
  withdraw: ({ id, version }) => [`/api/cases/${id}/withdrawal`, { version, reasons: 'Vi avstår.' }],
  submitReport: ({ id, version }) => [`/api/cases/${id}/report`, { version, ...signed }],
  returnReport: ({ id, version }) => [
    `/api/cases/${id}/report-return`,
    { version, supplementText: 'Komplettera område 2.', dueOn: '2016-12-01' },
  ],
  close: ({ id, version }) => [`/api/cases/${id}/closure`, { version }],
  claimBack: ({ id, version }) => [
    `/api/cases/${id}/repayment-claim`,
    {
      version,
      ground: 'rest',
      amount: 1,
      reasons: 'Rest.',
      dueOn: '2016-12-01',
      hearingSkippedReason: 'Uppenbart obehövligt.',
    },
  ],
  waiveClaim: ({ id, version }) => [
    `/api/cases/${id}/claim-waiver`,
    { version, specialReasons: 'Synnerliga skäl.' },
  ],
  carryOver: ({ id, version }) => [
    `/api/cases/${id}/carry-over`,
    { version, amount: 1, useTo: '2016-12-31', reportDueOn: '2017-03-31', reasons: 'Sen start.' },
  ],
  writeOff: ({ id, version }) => [`/api/cases/${id}/write-off`, { version, reasons: 'Dubblett.' }],
};

/** Events nobody sends by a route of their own: the system's, the allotment and the review (tested with them). */
const WITHOUT_ROUTE: GrantCaseEvent[] = ['allot', 'lapse', 'settleClaim', 'reconsider'];

/** The route that sends each event of an application; what is decided stands in the proposal of the case. */
const APPLICATION_ROUTES: Partial<
  Record<GrantCaseEvent, (proposalId: number) => [noun: string, body: object]>
> = {
  submitApplication: () => ['application', signed],
  openAssessment: () => ['assessment-opening', {}],
  grant: (proposalId) => ['decision', { proposalId }],
  deny: (proposalId) => ['decision', { proposalId }],
  dismiss: (proposalId) => ['decision', { proposalId }],
};

const STOCKHOLMS = ['Stockholm', 'Socialstyrelsen', 'Länsstyrelsen i Stockholms län'];

describe('each role and each event', () => {
  let product: Product;
  let officer: Visitor;
  const visitors = new Map<Person, Visitor>();

  beforeAll(async () => {
    product = await startProduct({ day: '2016-05-30' });
    await allotRound2016(product);
    for (const person of Object.keys(PEOPLE) as Person[])
      visitors.set(person, await product.signIn(PEOPLE[person].email));
    officer = visitors.get('oskar') as Visitor;
  });
  afterAll(() => product.stop());

  it('covers the whole machine', () => {
    expect([...Object.keys(ROUTES), ...Object.keys(APPLICATION_ROUTES), ...WITHOUT_ROUTE].sort()).toEqual(
      Object.keys(grantCaseMachine.events).sort(),
    );
  });

  const pairs = Object.keys(ROUTES).flatMap((event) =>
    (Object.keys(PEOPLE) as Person[]).map((person) => [event as GrantCaseEvent, person] as const),
  );

  it.each(pairs)('%s by %s is answered as the table says', async (event, person) => {
    const { role, at } = PEOPLE[person] as { role: Role; at: string };
    const may = grantCaseMachine.events[event].by.includes(role) && STOCKHOLMS.includes(at);
    const theCase = await caseOf(officer, 'Stockholm');
    const [path, body] = (ROUTES[event] as Attempt)(theCase);
    const { status, body: answer } = await (visitors.get(person) as Visitor).post<Problem>(path, body);
    expectAnswer(status, answer, may);
  });
});

describe('each role and each event of an application', () => {
  let product: Product;
  let story: ApplicationRound;
  const cases = new Map<string, { id: number; proposalId: number }>();

  beforeAll(async () => {
    product = await startProduct({ day: '2013-01-15' });
    story = await openApplicationRound(product, {
      options: { opinionNeeded: false, severalApplications: true },
    });
    const oskar = await story.as('oskar');
    cases.set('submitApplication', { id: (await startApplication(story)).id, proposalId: 1 });
    cases.set('openAssessment', { id: (await submittedApplication(story)).id, proposalId: 1 });
    for (const kind of ['grant', 'deny', 'dismiss']) {
      const { id } = await submittedApplication(story);
      must(await oskar.post(`/api/cases/${id}/assessment-opening`, { version: await versionOf(id) }));
      const amount = kind === 'grant' ? 500_000 : 0;
      const body = { version: await versionOf(id), kind, amount, reasons: 'Enligt underlaget.' };
      must(await oskar.post(`/api/cases/${id}/proposal`, body));
      const [row] = await product.dataSource.query<[{ id: number }]>(
        'SELECT id FROM decision_proposal WHERE case_id = ?',
        [id],
      );
      cases.set(kind, { id, proposalId: row.id });
    }
  });
  afterAll(() => product.stop());

  async function versionOf(id: number): Promise<number> {
    const [row] = await product.dataSource.query<[{ version: number }]>(
      'SELECT version FROM grant_case WHERE id = ?',
      [id],
    );
    return row.version;
  }

  const pairs = Object.keys(APPLICATION_ROUTES).flatMap((event) =>
    (Object.keys(PEOPLE) as Person[]).map((person) => [event as GrantCaseEvent, person] as const),
  );

  it.each(pairs)('%s by %s is answered as the table says', async (event, person) => {
    const { role, at } = PEOPLE[person] as { role: Role; at: string };
    const may = grantCaseMachine.events[event].by.includes(role) && STOCKHOLMS.includes(at);
    const { id, proposalId } = cases.get(event) as { id: number; proposalId: number };
    const [noun, body] = APPLICATION_ROUTES[event]?.(proposalId) as [string, object];
    const { status, body: answer } = await (
      await story.as(person)
    ).post<Problem>(`/api/cases/${id}/${noun}`, { version: await versionOf(id), ...body });
    expectAnswer(status, answer, may);
  });
});

function expectAnswer(status: number, answer: Problem, may: boolean): void {
  const wrongRole = answer?.reasons?.some((reason) => reason.code === 'event.wrongRole') ?? false;
  const refusedToPerson = [403, 404].includes(status) || wrongRole;
  expect({ status, refusedToPerson }).toEqual({ status: expect.any(Number), refusedToPerson: !may });
  expect([201, 403, 404, 422]).toContain(status);
}
