import type { CaseDetail, Problem } from '#domain/contracts/index.js';
import type { Role } from '#domain/access/roles.js';
import { type GrantCaseEvent, grantCaseMachine } from '#domain/lifecycle/grant-case.js';
import { PASSWORD, type Product, startProduct } from '../support/product';
import type { Visitor } from '../support/visitor';
import { PEOPLE, type Person } from '../stories/people';
import { allotRound2016, caseOf } from '../stories/round-2016';

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
  writeOff: ({ id, version }) => [`/api/cases/${id}/write-off`, { version, reasons: 'Dubblett.' }],
};

/** Events nobody sends by a route of their own: the system's, the allotment (tested with it) and those of application rounds. */
const WITHOUT_ROUTE: GrantCaseEvent[] = [
  'allot',
  'lapse',
  'settleClaim',
  'carryOver',
  'submitApplication',
  'openAssessment',
  'grant',
  'deny',
  'dismiss',
  'reconsider',
];

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
    expect([...Object.keys(ROUTES), ...WITHOUT_ROUTE].sort()).toEqual(
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
    const wrongRole = answer?.reasons?.some((reason) => reason.code === 'event.wrongRole') ?? false;
    const refusedToPerson = [403, 404].includes(status) || wrongRole;
    expect({ status, refusedToPerson }).toEqual({ status: expect.any(Number), refusedToPerson: !may });
    expect([201, 403, 404, 422]).toContain(status);
  });
});
