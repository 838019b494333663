import { readFileSync } from 'node:fs';
import type {
  AllotmentPreview,
  CaseDetail,
  CaseRow,
  ClaimRow,
  DispatchRow,
  FollowUp,
  NoticeRow,
  PaymentRow,
  Portal,
  Problem,
  RedistributionPreview,
  Round,
} from '#domain/contracts/index.js';
import { VALID_REPORT } from '#domain/forms/valid-answers.fixture.js';
import { brokenInvariants } from '../support/invariants';
import { PASSWORD, type Product, startProduct } from '../support/product';
import type { Visitor } from '../support/visitor';
import { startWorker, until, type WorkerProcess } from '../support/worker-process';
import { othersRequisition } from '../stories/others-2016';
import { PEOPLE, type Person } from '../stories/people';
import { caseOf, KOMMUN_LIST, must, openRound2016, requisition, type Story } from '../stories/round-2016';

/** The story of 2016 with its real figures, over HTTP, with a worker process beside. The steps follow on each other. */
describe('the requisition year 2016', () => {
  let product: Product;
  let worker: WorkerProcess;
  let story: Story;
  const people = new Map<Person, Visitor>();
  const as = (person: Person) => people.get(person) as Visitor;
  const stockholm = () => caseOf(as('sven'), 'Stockholm');

  beforeAll(async () => {
    product = await startProduct({ day: '2016-02-10', demo: true });
    story = await openRound2016(product);
    worker = await startWorker(product);
    for (const person of [
      'maria',
      'oskar',
      'beata',
      'erik',
      'elin',
      'sven',
      'karin',
      'lena',
      'ulla',
      'anders',
    ] as const)
      people.set(person, await product.signIn(PEOPLE[person].email));
  });
  afterEach(async () => expect(await brokenInvariants(product.dataSource)).toEqual([]));
  afterAll(async () => {
    await worker?.stop();
    await product?.stop();
  });

  it('1. the round stands with its frame of 50 + 20 million, nothing allotted', () => {
    expect(story.round.pots.map(({ frame, unallotted }) => [frame, unallotted])).toEqual([
      [50_000_000, 50_000_000],
      [20_000_000, 20_000_000],
    ]);
    expect(story.round).toMatchObject({
      frame: 70_000_000,
      carryOverAllowed: false,
      appealAllowed: false,
      requisitionClosesOn: '2016-06-01',
    });
  });

  it('2. a faulty list is shown with its faults and cannot be confirmed', async () => {
    const faulty = 'kommunkod;belopp\n0180;3125250\n0180;1\n9999;5\n0114;12,50\n';
    const preview = await upload(faulty);
    expect(preview.confirmable).toBe(false);
    expect(preview.rows.flatMap((row) => row.errors.map(({ code }) => [row.line, code]))).toHaveLength(3);
    expect(preview.errors).not.toEqual([]);
    const answer = await as('maria').post<Problem>(`/api/rounds/${story.round.id}/allotments`, {
      previewId: preview.id,
    });
    expect(answer.status).toBe(422);
    expect(must(await as('maria').list<CaseRow>('/api/cases'))).toEqual([]);
  });

  it('2. the right list and equal shares give 311 cases, to the krona', async () => {
    const list = await upload(readFileSync(KOMMUN_LIST));
    expect([list.sum, list.difference, list.confirmable]).toEqual([50_000_000, 0, true]);
    const equal = must(
      await as('maria').post<AllotmentPreview>(`/api/rounds/${story.round.id}/allotment-previews`, {
        potId: story.round.pots[1]?.id,
        key: 'equalShares',
      }),
    );
    expect([...new Set(equal.rows.map(({ amount }) => amount))].sort()).toEqual([952_380, 952_381]);
    expect(equal.rows.reduce((sum, { amount }) => sum + (amount ?? 0), 0)).toBe(20_000_000);
    for (const { id } of [list, equal])
      must(await as('maria').post(`/api/rounds/${story.round.id}/allotments`, { previewId: id }));
    const answer = await as('maria').list<CaseRow>('/api/cases', {
      filter: { state: 'beviljad' },
      range: [0, 0],
    });
    expect(answer.headers['content-range']).toBe('cases 0-0/311');
    expect(await stockholm()).toMatchObject({
      state: 'beviljad',
      allotted: 3_125_250,
      stateLabel: expect.stringContaining('kan rekvireras'),
    });
  });

  it('9. the kommun is told, sees what to do and by when, and gets a reminder before 1 June', async () => {
    const portal = must(await as('karin').get<Portal>('/api/portal'));
    expect(portal.toDo).toMatchObject([{ dueOn: '2016-06-01', form: 'requisition', mayAct: false }]);
    const told = async (kind: string) =>
      must(await as('karin').list<NoticeRow>('/api/me/notices')).filter((notice) => notice.kind === kind)
        .length;
    await until(async () => (await told('sendAllotmentNotice')) === 1);
    await product.setDay('2016-05-23');
    await until(async () => (await told('sendDeadlineReminder')) === 1);
  });

  it('3. the data coordinator fills in, the signatory signs, and a second requisition is refused', async () => {
    await othersRequisition(product, 'Stockholm');
    await product.setDay('2016-06-01');
    const { id } = await stockholm();
    must(
      await as('karin').put(`/api/cases/${id}/drafts/requisition`, {
        version: 0,
        answers: { amount: '3 125 250', wants_share: 'yes' },
      }),
    );
    expect((await requisition(as('karin'), await stockholm())).status).toBe(403);
    must(await requisition(as('sven'), await stockholm(), { wants_share: 'yes' }));
    const again = await requisition(as('sven'), await stockholm());
    expect([again.status, (again.body as unknown as Problem).reasons?.map(({ code }) => code)]).toEqual([
      422,
      expect.arrayContaining(['requisition.duplicate']),
    ]);
    const theCase = await stockholm();
    expect(theCase.payments).toMatchObject([{ amount: 3_125_250, dueOn: '2016-06-23', state: 'planned' }]);
    expect(theCase.tracker.find(({ status }) => status === 'current')?.step).toBe('rekvirerad');
  });

  it('3. a kommun that does nothing lapses by itself on 2 June, and its money returns to the pot', async () => {
    const waiting = must(
      await as('maria').list<CaseRow>('/api/cases', {
        filter: { state: 'beviljad', recipientClass: 'municipality' },
      }),
    );
    expect(waiting).toHaveLength(4);
    await product.setDay('2016-06-02');
    await until(
      async () =>
        must(await as('maria').list<CaseRow>('/api/cases', { filter: { state: 'forfallen' } })).length === 4,
    );
    const pot = must(await as('maria').get<Round>(`/api/rounds/${story.round.id}`)).pots[0];
    expect(pot?.unallotted).toBe(waiting.reduce((sum, { allotted }) => sum + allotted, 0));
  });

  it('4. one economist prepares and may not attest; another attests; it is marked paid', async () => {
    const payment = async () => (await stockholmAsStaff()).payments[0] as PaymentRow;
    must(
      await as('erik').post(`/api/payments/${(await payment()).id}/preparation`, {
        version: (await payment()).version,
      }),
    );
    const own = await as('erik').post<Problem>(`/api/payments/${(await payment()).id}/attestation`, {
      version: (await payment()).version,
    });
    expect([own.status, own.body.code]).toEqual([422, 'payment.samePerson']);
    must(
      await as('elin').post(`/api/payments/${(await payment()).id}/attestation`, {
        version: (await payment()).version,
      }),
    );
    await product.setDay('2016-06-22');
    must(
      await as('erik').post(`/api/payments/${(await payment()).id}/settlement`, {
        version: (await payment()).version,
        paidOn: '2016-06-22',
        reference: 'BG-2016-0180',
      }),
    );
    expect(await stockholm()).toMatchObject({ paid: 3_125_250, amounts: { paid: 3_125_250 } });
  });

  it('5. what lapsed is redistributed among those who asked; Stockholm’s share is 40 883 kr, paid on the same requisition', async () => {
    const potId = story.round.pots[0]?.id;
    const preview = must(
      await as('maria').post<RedistributionPreview>(`/api/rounds/${story.round.id}/redistribution-previews`, {
        potId,
      }),
    );
    expect(preview.sum).toBe(preview.pool);
    expect(preview.shares.find(({ organisationName }) => organisationName === 'Stockholm')?.share).toBe(
      40_883,
    );
    must(
      await as('maria').post(`/api/rounds/${story.round.id}/redistribution`, {
        potId,
        fingerprint: preview.fingerprint,
        reasons: 'Medel som inte rekvirerats i tid.',
      }),
    );
    const twice = await as('maria').post<Problem>(`/api/rounds/${story.round.id}/redistribution`, {
      potId,
      fingerprint: preview.fingerprint,
      reasons: 'En gång till.',
    });
    expect(twice.status).toBeGreaterThanOrEqual(409);
    const second = (await stockholmAsStaff()).payments.find(
      ({ kind }) => kind === 'redistribution',
    ) as PaymentRow;
    expect(second.amount).toBe(40_883);
    const batch = (visitor: Visitor, step: string, more = {}) =>
      visitor.post<{ failed: number }>('/api/payment-batches', { step, ids: [second.id], ...more });
    expect(must(await batch(as('erik'), 'preparation')).failed).toBe(0);
    expect(must(await batch(as('elin'), 'attestation')).failed).toBe(0);
    expect(
      must(await batch(as('erik'), 'settlement', { paidOn: '2016-06-22', reference: 'BG-2016-0180-2' }))
        .failed,
    ).toBe(0);
    expect(await stockholm()).toMatchObject({ allotted: 3_166_133, paid: 3_166_133 });
  });

  it('6. Stockholm reports 2 664 713 kr; more than received is refused, and blank is not zero', async () => {
    await product.setDay('2017-03-28');
    const report = async (answers: Record<string, unknown>) => {
      const { id, version } = await stockholm();
      return as('sven').post<Problem>(`/api/cases/${id}/report`, {
        version,
        answers,
        password: PASSWORD,
        confirmedSignatory: true,
      });
    };
    const tooMuch = await report({ ...VALID_REPORT, used: 3_166_134 });
    expect(tooMuch.status).toBe(422);
    expect(JSON.stringify(tooMuch.body)).toContain('3 166 134'.replaceAll(' ', '\u00a0'));
    const { used: _, ...blank } = VALID_REPORT;
    const missing = await report(blank);
    expect(missing.status).toBe(422);
    expect((await stockholm()).state).toBe('rekvirerad');
    must(await report(VALID_REPORT));
    expect(await stockholm()).toMatchObject({ state: 'rapporterad', amounts: { used: 2_664_713 } });
  });

  it('8. the follow-up counts the report as it comes in', async () => {
    const followUp = async () =>
      must(await as('anders').get<FollowUp>(`/api/rounds/${story.round.id}/follow-up`));
    await until(async () => (await followUp()).reported === 1);
    const { used, returned, areas, notAnswered, obliged } = await followUp();
    expect([used, returned]).toEqual([2_664_713, 501_420]);
    expect(areas.map(({ n }) => n)).toEqual([1, 1, 1, 1, 1, 0]);
    expect(notAnswered).toHaveLength(obliged - 1);
    const [first] = areas;
    const behind = must(await as('anders').list<CaseRow>('/api/cases', { filter: first?.filter }));
    expect(behind.map(({ organisationName }) => organisationName)).toEqual(['Stockholm']);
  });

  it('7. the officer reviews, the decision maker hears the party and claims back 501 420 kr', async () => {
    const detail = () => stockholmAsStaff();
    must(
      await as('oskar').post(`/api/cases/${(await detail()).id}/report-review`, {
        version: (await detail()).version,
        acceptedUsed: 2_664_713,
        note: 'Stämmer.',
      }),
    );
    const close = await as('oskar').post<Problem>(`/api/cases/${(await detail()).id}/closure`, {
      version: (await detail()).version,
    });
    expect([close.status, close.body.reasons?.map(({ code }) => code)]).toEqual([422, ['rest.remains']]);
    const claim = async (more: object) =>
      as('beata').post<Problem>(`/api/cases/${(await detail()).id}/repayment-claim`, {
        version: (await detail()).version,
        ground: 'rest',
        amount: 501_420,
        reasons: 'Medlen har inte använts.',
        dueOn: '2017-06-30',
        ...more,
      });
    const unheard = await claim({});
    expect(unheard.body.reasons?.map(({ code }) => code)).toEqual(['party.notHeard']);
    must(
      await as('oskar').post(`/api/cases/${(await detail()).id}/communication`, {
        version: (await detail()).version,
        text: 'Vi överväger att återkräva 501 420 kr.',
        answerBy: '2017-04-10',
      }),
    );
    await product.setDay('2017-04-11');
    must(await claim({}));
    expect(await stockholm()).toMatchObject({
      state: 'aterkravd',
      claim: { amount: 501_420, open: 501_420, dueOn: '2017-06-30' },
    });
  });

  it('7. two part payments settle the claim; the case is repaid and every account stands at rest', async () => {
    const claim = async () => (await stockholmAsStaff()).claim as ClaimRow;
    const receive = async (amount: number, receivedOn: string, reference: string) => {
      await product.setDay(receivedOn);
      return as('elin').post<Problem>(`/api/repayment-claims/${(await claim()).id}/receipts`, {
        version: (await claim()).version,
        amount,
        receivedOn,
        reference,
      });
    };
    must(await receive(300_000, '2017-05-15', 'INB-1'));
    expect((await receive(300_000, '2017-05-16', 'INB-2')).status).toBe(422);
    await product.setDay('2017-05-22');
    const reminded = async () =>
      must(await as('sven').list<NoticeRow>('/api/me/notices', { range: [0, 99] })).some(
        ({ kind, title, body }) =>
          kind === 'sendDeadlineReminder' && `${title} ${body}`.includes('30 juni 2017'),
      );
    await until(reminded, 90_000, () => 'nobody was reminded of 30 June');
    must(await receive(201_420, '2017-06-20', 'INB-2'));
    const theCase = await stockholmAsStaff();
    expect(theCase).toMatchObject({
      state: 'aterbetald',
      amounts: { used: 2_664_713, repaid: 501_420, claimed: 501_420 },
    });
    expect(theCase.ledger.filter(({ final, balance }) => !final && balance !== 0)).toEqual([]);
    expect(
      theCase.ledger.filter(({ balance }) => balance > 0).map(({ account, balance }) => [account, balance]),
    ).toEqual([
      ['forbrukat', 2_664_713],
      ['aterbetalt', 501_420],
    ]);
  });

  it('9. the kommun got a notice and a document at every step, each once, and sees nothing internal', async () => {
    const expected = [
      'sendAllotmentNotice',
      'sendRequisitionReceipt',
      'sendPaymentNotice',
      'sendRedistributionNotice',
      'sendReportReceipt',
      'sendCommunication',
      'sendRepaymentClaim',
      'sendReceiptNotice',
      'sendSettlementReceipt',
    ];
    const notices = async () =>
      must(await as('sven').list<NoticeRow>('/api/me/notices', { range: [0, 99] })).map(({ kind }) => kind);
    await until(() => allIn(notices, expected), 90_000);
    const counted = (await notices()).filter((kind) => kind !== 'sendDeadlineReminder');
    expect(counted.filter((kind) => kind === 'sendPaymentNotice')).toHaveLength(2);
    expect(counted.filter((kind) => kind === 'sendReceiptNotice')).toHaveLength(2);
    expect(counted.filter((kind) => kind === 'sendRepaymentClaim')).toHaveLength(1);
    const theCase = await stockholm();
    expect(theCase.documents.length).toBeGreaterThanOrEqual(4);
    expect(theCase.history.some(({ internal }) => internal)).toBe(false);
    expect(theCase.ledger).toEqual([]);
    const dispatches = must(
      await as('maria').list<DispatchRow>('/api/dispatches', {
        filter: { caseId: theCase.id },
        range: [0, 199],
      }),
    );
    expect(dispatches.every(({ status }) => ['file', 'suppressed', 'waiting'].includes(status))).toBe(true);
    expect(dispatches.length).toBeGreaterThan(expected.length);
  });

  it('the county sees its own kommuner and no others', async () => {
    const seen = must(await as('lena').list<CaseRow>('/api/cases', { range: [0, 99] }));
    expect(new Set(seen.map(({ countyCode }) => countyCode))).toEqual(new Set(['01']));
    expect(seen).toHaveLength(27);
  });

  async function upload(content: Buffer | string): Promise<AllotmentPreview> {
    return must(
      await as('maria').upload<AllotmentPreview>(
        `/api/rounds/${story.round.id}/allotment-previews`,
        { name: 'bilaga-2.csv', content, type: 'text/csv' },
        { potId: String(story.round.pots[0]?.id) },
      ),
    );
  }

  async function stockholmAsStaff(): Promise<CaseDetail> {
    return caseOf(as('oskar'), 'Stockholm');
  }
});

async function allIn(read: () => Promise<string[]>, expected: string[]): Promise<boolean> {
  const there = new Set(await read());
  return expected.every((one) => there.has(one));
}
