import type { CaseDetail, Portal } from '#domain/contracts/index.js';
import { runDueWork } from '../../workers/src/run-due-work';
import { PEOPLE, type Person } from '../stories/people';
import { allotRound2016, must } from '../stories/round-2016';
import { codes, StockholmsYear } from '../stories/stockholm-2016';
import { brokenInvariants } from '../support/invariants';
import { type Product, startProduct } from '../support/product';

const TOLD = { text: 'Vi överväger att återkräva 460 537 kr.', answerBy: '2017-04-10' };
const ANSWER = { text: 'Pengarna är reserverade för en utbildning i april.' };
const CLAIM = {
  ground: 'rest',
  amount: 460_537,
  reasons: 'Medlen har inte använts.',
  dueOn: '2017-06-30',
};

describe('the party’s answer to a communication', () => {
  let product: Product;
  let stockholm: StockholmsYear;
  let umea: StockholmsYear;
  let goteborg: StockholmsYear;

  beforeAll(async () => {
    product = await startProduct({ day: '2016-06-01' });
    await allotRound2016(product);
    stockholm = new StockholmsYear(product);
    umea = new StockholmsYear(product, 'Umeå', 'ulla');
    goteborg = new StockholmsYear(product, 'Göteborg', 'gun');
    for (const year of [umea, goteborg, stockholm]) await year.untilPaid('2017-03-28');
    must(await stockholm.report());
    must(await stockholm.act('oskar', 'report-review', { acceptedUsed: 2_664_713 }));
    await product.dataSource.query("UPDATE outbox_message SET state = 'done'");
  });
  afterEach(async () => expect(await brokenInvariants(product.dataSource)).toEqual([]));
  afterAll(() => product.stop());

  const answer = (person: Person, year = stockholm, body: object = ANSWER) =>
    year.act(person, 'communication-answer', body);
  const toDos = async (person: Person) =>
    must(await (await stockholm.as(person)).get<Portal>('/api/portal')).toDo;
  const openDeadlines = ({ deadlines }: CaseDetail) =>
    deadlines.filter(({ metAt }) => metAt === null).map(({ kind }) => kind);

  it('is not taken before anything has been communicated', async () => {
    const refused = await answer('sven');
    expect([refused.status, codes(refused)]).toEqual([422, ['hearing.none']]);
    expect(await stockholm.seenBy('sven')).toMatchObject({ hearing: null, toDo: null });
    expect(await toDos('sven')).toEqual([]);
  });

  it('is asked for on the first page and in the case, in the reader’s language', async () => {
    must(await stockholm.act('oskar', 'communication', TOLD));
    expect(await stockholm.seenBy('sven')).toMatchObject({
      hearing: {
        sentOn: '2017-03-28',
        answerBy: '2017-04-10',
        text: TOLD.text,
        answeredOn: null,
        answer: null,
        open: true,
      },
      toDo: { text: 'Svara på underrättelsen senast 10 april 2017.', dueOn: '2017-04-10', form: null },
    });
    expect(await toDos('sven')).toMatchObject([
      { dueOn: '2017-04-10', form: null, overdue: false, draftSavedAt: null, mayAct: true },
    ]);
    expect(await toDos('karin')).toMatchObject([{ mayAct: false }]);
    await product.dataSource.query("UPDATE app_user SET locale = 'en' WHERE email = ?", [PEOPLE.sven.email]);
    expect((await toDos('sven'))[0]?.text).toBe('Answer the communication by 10 April 2017.');
    await product.dataSource.query("UPDATE app_user SET locale = 'sv' WHERE email = ?", [PEOPLE.sven.email]);
  });

  it('is given by those who sign for the party, and the case of others does not exist', async () => {
    for (const person of ['karin', 'rolf', 'lotta', 'oskar', 'beata'] as const)
      expect((await answer(person)).status).toBe(403);
    const { id, version } = await stockholm.seenBy('sven');
    const stranger = await stockholm.as('ulla');
    expect(
      (await stranger.post(`/api/cases/${id}/communication-answer`, { version, ...ANSWER })).status,
    ).toBe(404);
    expect((await answer('sven', stockholm, { text: '  ' })).status).toBe(400);
    expect((await answer('sven', stockholm, { text: 'x'.repeat(4001) })).status).toBe(400);
    const stale = await (
      await stockholm.as('sven')
    ).post(`/api/cases/${id}/communication-answer`, { version: version - 1, ...ANSWER });
    expect(stale.status).toBe(409);
    expect((await stockholm.seenBy('sven')).hearing).toMatchObject({ open: true, answer: null });
  });

  it('is kept in the case, meets the deadline, and both sides read it', async () => {
    expect(openDeadlines(await stockholm.seenBy('sven'))).toContain('hearing');
    must(await answer('agnes'));
    for (const person of ['sven', 'lotta', 'oskar', 'beata'] as const) {
      const theCase = await stockholm.seenBy(person);
      expect(theCase.history[0]).toMatchObject({
        event: 'answerCommunication',
        label: 'Mottagaren har svarat på underrättelsen',
        text: ANSWER.text,
        actorName: PEOPLE.agnes.name,
        internal: false,
      });
      expect(theCase.hearing).toMatchObject({
        text: TOLD.text,
        answeredOn: '2017-03-28',
        answer: ANSWER.text,
        open: false,
      });
      expect(openDeadlines(theCase)).not.toContain('hearing');
    }
    expect(await stockholm.seenBy('sven')).toMatchObject({ toDo: null, state: 'rapporterad' });
    expect(await toDos('sven')).toEqual([]);
  });

  it('is told to the officer of the case, and the party gets a receipt', async () => {
    await product.dataSource.query(
      'UPDATE grant_case SET officer_id = (SELECT id FROM app_user WHERE email = ?) WHERE id = ?',
      [PEOPLE.oskar.email, (await stockholm.seenBy('oskar')).id],
    );
    expect((await runDueWork(product.ground)).failed).toEqual([]);
    const told = await product.dataSource.query<{ email: string; title: string }[]>(
      "SELECT u.email, n.title FROM notice n JOIN app_user u ON u.id = n.user_id WHERE n.kind = 'sendHearingAnswer' ORDER BY u.email",
    );
    expect(told.filter(({ email }) => email.endsWith('socialstyrelsen.example'))).toEqual([
      { email: PEOPLE.oskar.email, title: 'Svar på underrättelsen: Stockholm' },
    ]);
    expect(told).toContainEqual({
      email: PEOPLE.agnes.email,
      title: 'Ert svar på underrättelsen är mottaget',
    });
    const [mail] = await product.dataSource.query<{ body: string }[]>(
      "SELECT body FROM mail_dispatch WHERE kind = 'sendHearingAnswer' AND to_email = ?",
      [PEOPLE.oskar.email],
    );
    expect(mail?.body).not.toContain(ANSWER.text);
  });

  it('is given once', async () => {
    expect(codes(await answer('sven'))).toEqual(['hearing.answered']);
  });

  it('lets the claim be decided the same day, after which there is nothing to answer', async () => {
    must(await stockholm.act('beata', 'repayment-claim', CLAIM));
    expect((await stockholm.seenBy('sven')).state).toBe('aterkravd');
    expect(codes(await answer('sven'))).toEqual(['hearing.none']);
  });

  it('is asked for anew by a new communication, and the claim waits again', async () => {
    must(await goteborg.act('oskar', 'communication', TOLD));
    must(await answer('gun', goteborg));
    must(await goteborg.act('oskar', 'communication', { text: 'En ny uppgift.', answerBy: '2017-04-12' }));
    expect((await goteborg.seenBy('gun')).hearing).toMatchObject({
      text: 'En ny uppgift.',
      answerBy: '2017-04-12',
      answeredOn: null,
      answer: null,
      open: true,
    });
    expect(codes(await goteborg.act('beata', 'repayment-claim', { ...CLAIM, ground: 'wrongUse' }))).toEqual([
      'party.notHeard',
    ]);
  });

  it('stands beside the report that is due, and is taken to the end of the last day', async () => {
    must(await umea.act('oskar', 'communication', TOLD));
    await product.setDay('2017-04-10');
    expect((await toDos('ulla')).map(({ form, dueOn }) => [form, dueOn])).toEqual([
      ['report', '2017-03-31'],
      [null, '2017-04-10'],
    ]);
    expect(await umea.seenBy('ulla')).toMatchObject({ toDo: { form: 'report' }, hearing: { open: true } });
    await product.setDay('2017-04-11');
    const late = await answer('ulla', umea);
    expect([late.status, codes(late)]).toEqual([422, ['hearing.closed']]);
    expect((await toDos('ulla')).map(({ form }) => form)).toEqual(['report']);
    expect((await umea.seenBy('oskar')).hearing).toMatchObject({ open: false, answeredOn: null });
    const { amounts } = await umea.seenBy('oskar');
    must(
      await umea.act('beata', 'repayment-claim', {
        ...CLAIM,
        ground: 'reportMissing',
        amount: amounts.paid,
      }),
    );
  });
});
