import type { CaseDetail, PaymentRow, Problem } from '#domain/contracts/index.js';
import { brokenInvariants } from '../support/invariants';
import { type Product, startProduct } from '../support/product';
import { allotRound2016, must } from '../stories/round-2016';
import { codes, StockholmsYear } from '../stories/stockholm-2016';

describe('a payment', () => {
  let product: Product;
  let stockholm: StockholmsYear;
  let umea: StockholmsYear;
  const payment = async (year = stockholm): Promise<PaymentRow> =>
    (await year.seenBy('oskar')).payments.at(-1) as PaymentRow;
  const balances = async (year = stockholm) =>
    Object.fromEntries((await year.seenBy('oskar')).ledger.map(({ account, balance }) => [account, balance]));

  beforeAll(async () => {
    product = await startProduct({ day: '2016-06-01' });
    await allotRound2016(product);
    stockholm = new StockholmsYear(product);
    umea = new StockholmsYear(product, 'Umeå', 'ulla');
    for (const year of [stockholm, umea]) await year.requisition();
  });
  afterEach(async () => expect(await brokenInvariants(product.dataSource)).toEqual([]));
  afterAll(() => product.stop());

  it('is planned by the requisition, and its buttons say what the economist may do', async () => {
    const erik = await stockholm.as('erik');
    const row = must(await erik.get<PaymentRow>(`/api/payments/${(await payment()).id}`));
    expect(row).toMatchObject({
      state: 'planned',
      amount: 3_125_250,
      bankgiro: '160-9908',
      dueOn: '2016-06-23',
      overdue: false,
      kindLabel: 'Rekvisition',
    });
    expect(row.allowedEvents?.filter(({ allowed }) => allowed).map(({ event }) => event)).toEqual([
      'prepare',
      'stop',
      'cancel',
    ]);
  });

  it('is not attested before it is prepared, and says in which state it may be', async () => {
    const answer = await stockholm.tryPaymentStep('elin', 'attestation');
    expect(answer.status).toBe(422);
    expect(codes(answer)).toContain('event.wrongState');
    expect(JSON.stringify(answer.body)).toContain('Förberedd');
  });

  it('is prepared by an economist and by nobody else', async () => {
    for (const person of ['oskar', 'beata', 'maria', 'ragnar', 'sven', 'lena'] as const)
      expect((await stockholm.tryPaymentStep(person, 'preparation')).status).toBe(403);
    await stockholm.paymentStep('erik', 'preparation');
    expect(await payment()).toMatchObject({ state: 'prepared', preparedBy: 'Erik Norling' });
  });

  it('is not attested by the one who prepared it: the button is grey and the request refused', async () => {
    const erik = await stockholm.as('erik');
    const row = must(await erik.get<PaymentRow>(`/api/payments/${(await payment()).id}`));
    expect(row.allowedEvents?.find(({ event }) => event === 'attest')).toMatchObject({
      allowed: false,
      reasons: [{ code: 'payment.samePerson', title: 'Du har själv förberett utbetalningen' }],
    });
    const answer = await stockholm.tryPaymentStep('erik', 'attestation');
    expect([answer.status, codes(answer)]).toEqual([422, ['payment.samePerson']]);
  });

  it('is sent back with a reason, and prepared anew', async () => {
    const { id, version } = await payment();
    const blank = await (
      await stockholm.as('elin')
    ).post<Problem>(`/api/payments/${id}/return`, { version, reason: ' ' });
    expect([blank.status, blank.body.fields?.[0]?.field]).toEqual([400, 'reason']);
    await stockholm.paymentStep('elin', 'return', { reason: 'Fel bankgiro?' });
    expect(await payment()).toMatchObject({ state: 'planned', preparedBy: null });
    await stockholm.paymentStep('elin', 'preparation');
    await stockholm.paymentStep('erik', 'attestation');
    expect(await payment()).toMatchObject({
      state: 'attested',
      preparedBy: 'Elin Backman',
      attestedBy: 'Erik Norling',
    });
  });

  it('of a version somebody has changed since is stale', async () => {
    const { id } = await payment();
    const answer = await (
      await stockholm.as('erik')
    ).post<Problem>(`/api/payments/${id}/stop`, { version: 1, reason: 'Sen.' });
    expect([answer.status, answer.body.code]).toEqual([409, 'payment.stale']);
  });

  it('stopped starts over once the stop is lifted', async () => {
    await stockholm.paymentStep('beata', 'stop', { reason: 'Felaktiga uppgifter.' });
    expect(await payment()).toMatchObject({ state: 'stopped', stopReason: 'Felaktiga uppgifter.' });
    expect(
      codes(await stockholm.tryPaymentStep('erik', 'settlement', { paidOn: '2016-06-01', reference: 'X' })),
    ).toContain('event.wrongState');
    await stockholm.paymentStep('beata', 'release', { reason: 'Rättat.' });
    expect(await payment()).toMatchObject({
      state: 'planned',
      preparedBy: null,
      attestedBy: null,
      stopReason: null,
    });
  });

  it('is not paid tomorrow', async () => {
    await stockholm.paymentStep('erik', 'preparation');
    await stockholm.paymentStep('elin', 'attestation');
    const answer = await stockholm.tryPaymentStep('erik', 'settlement', {
      paidOn: '2016-06-02',
      reference: 'BG-1',
    });
    expect([answer.status, codes(answer)]).toEqual([422, ['payment.dayInFuture']]);
    expect(await balances()).toMatchObject({ beviljat: 3_125_250, utbetalt: 0 });
  });

  it('paid moves the money, meets its deadline and opens that of the report', async () => {
    await stockholm.paymentStep('erik', 'settlement', { paidOn: '2016-06-01', reference: 'BG-1' });
    const theCase = await stockholm.seenBy('oskar');
    expect(theCase.amounts.paid).toBe(3_125_250);
    expect(await balances()).toMatchObject({ beviljat: 0, utbetalt: 3_125_250 });
    expect(theCase.deadlines.map(({ kind, dueOn, metAt }) => [kind, dueOn, metAt !== null])).toEqual([
      ['requisition', '2016-06-01', true],
      ['payment', '2016-06-23', true],
      ['report', '2017-03-31', false],
    ]);
    expect(theCase).toMatchObject({ nextDueOn: '2017-03-31', nextDueLabel: 'Redovisa senast' });
  });

  it('leaves a notice for the recipient once it is paid, and only then', async () => {
    const rows = await product.dataSource.query<{ payload: string }[]>(
      "SELECT payload FROM outbox_message WHERE effect = 'sendPaymentNotice'",
    );
    expect(rows.map(({ payload }) => JSON.parse(payload) as object)).toEqual([
      { paymentId: (await payment()).id, eventId: expect.any(Number) },
    ]);
  });

  it('is seen by the recipient without who prepared and attested, and its inner turns stay inside', async () => {
    const theCase = await stockholm.seenBy('sven');
    expect(theCase.payments).toMatchObject([
      { state: 'paid', preparedBy: null, attestedBy: null, stopReason: null },
    ]);
    expect(theCase.payments[0]).not.toHaveProperty('allowedEvents');
    expect(theCase.history.map(({ event }) => event)).toEqual(['markPaid', 'requisition', 'allot']);
    expect((await (await stockholm.as('sven')).get('/api/payments')).status).toBe(403);
  });

  it('cancelled gives its money back to the pot', async () => {
    const before = await umea.seenBy('oskar');
    await umea.paymentStep('erik', 'cancellation', { reason: 'Kommunen avstår.' });
    const after = await umea.seenBy('oskar');
    expect([after.allotted, after.payments[0]?.state]).toEqual([
      before.allotted - (before.payments[0]?.amount ?? 0),
      'cancelled',
    ]);
    expect(await balances(umea)).toMatchObject({ beviljat: 0, utbetalt: 0 });
    expect(after.deadlines.filter(({ kind }) => kind === 'payment')).toEqual([]);
  });

  it('of an authority one does not belong to does not exist', async () => {
    const { insertId: authority } = await product.dataSource.query<{ insertId: number }>(
      "INSERT INTO organisation (kind, name) VALUES ('grantingAuthority', 'Annan myndighet')",
    );
    const [stranger] = await product.dataSource.query<{ id: number }[]>(
      "SELECT id FROM app_user WHERE email LIKE 'elin@%'",
    );
    await product.dataSource.query('UPDATE membership SET organisation_id = ? WHERE user_id = ?', [
      authority,
      stranger?.id,
    ]);
    const elin = await product.signIn('elin@socialstyrelsen.example');
    const { id, version } = await payment();
    expect((await elin.get(`/api/payments/${id}`)).status).toBe(404);
    expect((await elin.post(`/api/payments/${id}/preparation`, { version })).status).toBe(404);
    expect(must(await elin.list('/api/payments'))).toEqual([]);
    await product.dataSource.query(
      "UPDATE membership SET organisation_id = (SELECT id FROM organisation WHERE name = 'Socialstyrelsen') WHERE user_id = ?",
      [stranger?.id],
    );
  });
});

describe('a batch of payments', () => {
  let product: Product;
  const kommuner = [
    ['Stockholm', 'sven'],
    ['Umeå', 'ulla'],
    ['Göteborg', 'gun'],
  ] as const;
  let ids: number[];

  beforeAll(async () => {
    product = await startProduct({ day: '2016-06-01' });
    await allotRound2016(product);
    for (const [kommun, signatory] of kommuner)
      await new StockholmsYear(product, kommun, signatory).requisition();
    const erik = await product.signIn('erik@socialstyrelsen.example');
    ids = must(await erik.list<PaymentRow>('/api/payments', { sort: ['id', 'ASC'] })).map(({ id }) => id);
  });
  afterEach(async () => expect(await brokenInvariants(product.dataSource)).toEqual([]));
  afterAll(() => product.stop());

  type Batch = {
    results: { id: number; ok: boolean; state: string | null; message: string | null }[];
    done: number;
    failed: number;
  };

  it('goes through row by row; one that is refused stops no other', async () => {
    const erik = await product.signIn('erik@socialstyrelsen.example');
    const elin = await product.signIn('elin@socialstyrelsen.example');
    must(await elin.post(`/api/payments/${ids[1]}/preparation`, { version: 1 }));
    const result = must(
      await erik.post<Batch>('/api/payment-batches', { step: 'preparation', ids: [...ids, 999_999] }),
    );
    expect(result).toMatchObject({ done: 2, failed: 2 });
    expect(result.results.map(({ ok, state }) => [ok, state])).toEqual([
      [true, 'prepared'],
      [false, null],
      [true, 'prepared'],
      [false, null],
    ]);
    expect(result.results[1]?.message).toContain('Åtgärden går inte i det här läget');
  });

  it('sent twice with one key answers the same for the whole batch', async () => {
    const elin = await product.signIn('elin@socialstyrelsen.example');
    const send = () =>
      elin.post<Batch>(
        '/api/payment-batches',
        { step: 'attestation', ids },
        { idempotencyKey: 'attestera-2016-06-01' },
      );
    const first = must(await send());
    expect(first).toMatchObject({ done: 2, failed: 1 });
    expect(first.results.find(({ ok }) => !ok)?.message).toContain('Du har själv förberett utbetalningen');
    const second = await send();
    expect(second.headers['idempotency-replayed']).toBe('true');
    expect(second.body).toEqual(first);
  });

  it('settles without a reference nothing', async () => {
    const erik = await product.signIn('erik@socialstyrelsen.example');
    const result = must(
      await erik.post<Batch>('/api/payment-batches', { step: 'settlement', ids: [ids[0]] }),
    );
    expect(result.results[0]).toMatchObject({
      ok: false,
      message: expect.stringContaining('Utbetalningsdag saknas'),
    });
  });

  it('lists by state, name and lateness', async () => {
    const erik = await product.signIn('erik@socialstyrelsen.example');
    const names = async (filter: object) =>
      must(await erik.list<PaymentRow>('/api/payments', { filter, sort: ['organisationName', 'ASC'] })).map(
        ({ organisationName }) => organisationName,
      );
    expect(await names({ state: 'prepared' })).toEqual(['Umeå']);
    expect(await names({ q: 'borg' })).toEqual(['Göteborg']);
    expect(await names({ overdue: true })).toEqual([]);
    await product.setDay('2016-06-27');
    expect(await names({ overdue: true })).toEqual(['Göteborg', 'Stockholm', 'Umeå']);
    expect((await erik.list('/api/payments', { range: [0, 0] })).headers['content-range']).toBe(
      'payments 0-0/3',
    );
    expect((await erik.list('/api/payments', { sort: ['password_hash', 'ASC'] })).status).toBe(400);
    const { id } = must(
      await erik.list<CaseDetail>('/api/cases', { filter: { tab: 'toPay' } }),
    )[0] as CaseDetail;
    expect(await names({ caseId: id })).toHaveLength(1);
  });
});
