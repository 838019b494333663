import type { Problem, Programme, Round } from '#domain/contracts/index.js';
import { brokenInvariants } from '../support/invariants';
import { startProduct, type Product } from '../support/product';
import { PEOPLE } from '../stories/people';
import { allotRound2016, caseOf, must, openRound2016, ROUND_2016, type Story } from '../stories/round-2016';

let product: Product;
let story: Story;

afterAll(() => product.stop());

const fieldsOf = (problem: Problem) => problem.fields?.map((field) => `${field.field} ${field.code}`);
const create = (change: Record<string, unknown>) =>
  story.maria.post<Problem>('/api/rounds', {
    programmeId: story.programme.id,
    ...ROUND_2016,
    name: 'Omgång två',
    ...change,
  });

describe('before the allotment', () => {
  beforeAll(async () => {
    product = await startProduct();
    story = await openRound2016(product);
  });

  it('puts the frame into the pots, untouched', async () => {
    expect(story.round).toMatchObject({
      frame: 70_000_000,
      payWithinWorkingDays: 15,
      carryOverAllowed: false,
      appealAllowed: false,
      mechanism: 'requisition',
    });
    expect(story.round.pots.map((pot) => [pot.frame, pot.unallotted, pot.cases])).toEqual([
      [50_000_000, 50_000_000, 0],
      [20_000_000, 20_000_000, 0],
    ]);
    expect(story.round.reportForms).toHaveLength(2);
    expect(await brokenInvariants(product.dataSource)).toEqual([]);
  });

  it.each([
    ['pots that are not the frame', { frame: 69_999_999 }, ['pots pots.sum']],
    [
      'days in the wrong order',
      { requisitionClosesOn: '2016-01-02', repaymentDueOn: '2017-03-01' },
      ['requisitionClosesOn days.order', 'repaymentDueOn days.order'],
    ],
    ['a year without forms', { year: 2019 }, ['year form.missing']],
    ['a programme that is not there', { programmeId: 4711 }, ['programmeId programme.unknown']],
    ['the same name twice', { name: ROUND_2016.name }, ['name round.taken']],
    ['a day that does not exist', { useTo: '2016-02-30' }, ['useTo invalid_format']],
    ['half a krona', { frame: 70_000_000.5 }, ['frame invalid_type']],
  ])('refuses %s and writes nothing', async (_, change, fields) => {
    const answer = await create(change);
    expect([answer.status, fieldsOf(answer.body)]).toEqual([400, fields]);
    expect((await story.maria.list<Round>('/api/rounds')).body.map((round) => round.name)).not.toContain(
      'Omgång två',
    );
  });

  it('is a matter for the programme manager, and unknown to who has nothing to do with it', async () => {
    const erik = await product.signIn(PEOPLE.erik.email);
    expect(
      (await erik.post('/api/rounds', { programmeId: story.programme.id, ...ROUND_2016, name: 'Eriks' }))
        .status,
    ).toBe(403);
    expect((await erik.get<Round>(`/api/rounds/${story.round.id}`)).status).toBe(200);
    const lena = await product.signIn(PEOPLE.lena.email);
    expect((await lena.get(`/api/rounds/${story.round.id}`)).status).toBe(404);
    expect((await lena.list<Programme>('/api/programmes')).body).toEqual([]);
    const sven = await product.signIn(PEOPLE.sven.email);
    expect((await sven.get(`/api/rounds/${story.round.id}`)).status).toBe(403);
  });

  it('gives the first answer again to the same Idempotency-Key', async () => {
    const body = { programmeId: story.programme.id, ...ROUND_2016, name: 'Omgång tre' };
    const first = await story.maria.post<Round>('/api/rounds', body, { idempotencyKey: 'omgang-tva-1' });
    const second = await story.maria.post<Round>('/api/rounds', body, { idempotencyKey: 'omgang-tva-1' });
    expect(second.body).toEqual(first.body);
    expect((await story.maria.list<Round>('/api/rounds')).headers['content-range']).toBe('rounds 0-1/2');
  });

  it('may change freely before the allotment, and only by who saw the newest version', async () => {
    const url = `/api/rounds/${story.round.id}`;
    const changed = must(
      await story.maria.patch<Round>(url, {
        version: story.round.version,
        legalBasis: 'Nytt beslut',
        requisitionClosesOn: '2016-05-31',
      }),
    );
    expect(changed).toMatchObject({
      legalBasis: 'Nytt beslut',
      requisitionClosesOn: '2016-05-31',
      version: story.round.version + 1,
    });
    expect((await story.maria.patch(url, { version: story.round.version, name: 'För sent' })).status).toBe(
      409,
    );
    expect(
      fieldsOf(
        (await story.maria.patch<Problem>(url, { version: changed.version, useTo: '2016-01-01' })).body,
      ),
    ).toContain('useTo days.order');
  });
});

describe('after the allotment', () => {
  beforeAll(async () => {
    await product.stop();
    product = await startProduct();
    story = await allotRound2016(product);
  });

  const url = () => `/api/rounds/${story.round.id}`;
  const change = async (body: Record<string, unknown>) =>
    story.maria.patch<Round & Problem>(url(), {
      version: must(await story.maria.get<Round>(url())).version,
      ...body,
    });

  it('moves the open deadlines with the day, with a reason in the log, and no state', async () => {
    expect(fieldsOf((await change({ requisitionClosesOn: '2016-06-15' })).body)).toEqual([
      'reason reason.missing',
    ]);
    must(await change({ requisitionClosesOn: '2016-06-15', reason: 'Blanketten kom sent.' }));
    const sven = await product.signIn(PEOPLE.sven.email);
    const stockholm = await caseOf(sven, 'Stockholm');
    expect(stockholm).toMatchObject({ state: 'beviljad', nextDueOn: '2016-06-15' });
    expect(stockholm.deadlines.map((deadline) => deadline.dueOn)).toEqual(['2016-06-15']);
    const [log] = await product.dataSource.query<{ body: string }[]>(
      "SELECT body FROM audit_record WHERE action = 'changeRound'",
    );
    expect(JSON.parse(log?.body ?? '{}')).toMatchObject({
      reason: 'Blanketten kom sent.',
      before: { requisitionClosesOn: '2016-06-01' },
      after: { requisitionClosesOn: '2016-06-15' },
    });
  });

  it('keeps its legal basis, and its days out of the past', async () => {
    const refused = await change({ legalBasis: 'Något annat', reason: 'Ångrar mig.' });
    expect([refused.status, refused.body.code]).toEqual([422, 'round.allotted']);
    await product.setDay('2016-06-10');
    expect(fieldsOf((await change({ requisitionClosesOn: '2016-06-05', reason: 'Bakåt.' })).body)).toEqual([
      'requisitionClosesOn day.past',
    ]);
  });

  it('shows a county board its own county, and the state’s money as it is', async () => {
    const lena = await product.signIn(PEOPLE.lena.email);
    const round = must(await lena.get<Round>(`/api/rounds/${story.round.id}`));
    expect(round.pots.map((pot) => [pot.cases, pot.committed])).toEqual([
      [26, 50_000_000],
      [1, 20_000_000],
    ]);
  });
});
