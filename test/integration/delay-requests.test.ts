import type { Aftermath, CaseChanged, Problem } from '#domain/contracts/index.js';
import { runDueWork } from '../../workers/src/run-due-work';
import type { Applicant } from '../stories/application-round';
import { Assessing2013, DENIAL } from '../stories/decided-2013';
import { must } from '../stories/round-2016';
import { codes } from '../stories/stockholm-2016';
import { expectAccessible } from '../support/accessible-pdf';
import { type Product, startProduct } from '../support/product';
import type { Answer } from '../support/visitor';

/** Six months after it came in on 1 March. */
const SEPTEMBER = '2013-09-01';

describe('a case that is slow', () => {
  let product: Product;
  let year: Assessing2013;

  beforeAll(async () => {
    product = await startProduct();
    year = await Assessing2013.begin(product, { options: { severalApplications: true } });
  });
  afterAll(() => product.stop());

  const ask = async (person: Applicant, caseId: number): Promise<Answer<Problem & CaseChanged>> =>
    (await year.as(person)).post(`/api/cases/${caseId}/delay-request`, {
      text: 'Vi begär att ärendet avgörs.',
    });
  const aftermath = async (caseId: number, person: Applicant = 'asa'): Promise<Aftermath> =>
    must(await (await year.as(person)).get<Aftermath>(`/api/cases/${caseId}/aftermath`));
  const refuse = async (person: Applicant, caseId: number, more: object = {}) => {
    const request = (await aftermath(caseId, 'oskar')).delayRequest;
    return (await year.as(person)).post<Problem & CaseChanged>(`/api/delay-requests/${request?.id}/refusal`, {
      version: request?.version,
      reasons: 'Länsstyrelsens yttrande väntas.',
      ...more,
    });
  };
  const waiting = () => year.assessed('asa', 'Kvinnojouren Sol');

  it('may be asked for after six months, once, and is to be answered within four weeks (FL 12 §)', async () => {
    const caseId = await waiting();
    await product.setDay('2013-08-31');
    expect((await aftermath(caseId)).may).toMatchObject({
      askForDecision: false,
      askForDecisionFrom: SEPTEMBER,
    });
    const early = await ask('asa', caseId);
    expect([early.status, codes(early)]).toEqual([422, ['delay.tooEarly']]);
    expect(early.body.reasons?.[0]?.detail).toContain('1 september 2013');
    await product.setDay(SEPTEMBER);
    expect((await aftermath(caseId)).may.askForDecision).toBe(true);
    must(await ask('asa', caseId));
    expect(await aftermath(caseId)).toMatchObject({
      delayRequest: {
        state: 'requested',
        requestedBy: 'Åsa Holmgren',
        requestedOn: SEPTEMBER,
        dueOn: '2013-09-29',
      },
      may: { askForDecision: false, askForDecisionFrom: null },
    });
    const { deadlines } = await year.seenBy('oskar', caseId);
    expect(deadlines.filter(({ kind }) => kind === 'delay')).toMatchObject([
      { dueOn: '2013-09-29', metAt: null },
    ]);
    expect(codes(await ask('asa', caseId))).toEqual(['delay.alreadyAsked']);
  });

  it('may be refused, in a decision with reasons, and cannot be asked again', async () => {
    const caseId = await waiting();
    await product.setDay(SEPTEMBER);
    must(await ask('asa', caseId));
    must(await refuse('oskar', caseId));
    expect((await aftermath(caseId)).delayRequest).toMatchObject({
      state: 'refused',
      stateLabel: 'Avslagen',
      decidedBy: 'Oskar Hallgren',
      reasons: 'Länsstyrelsens yttrande väntas.',
    });
    await runDueWork(product.ground);
    const { deadlines, documents } = await year.seenBy('oskar', caseId);
    const letter = documents.find(({ kind }) => kind === 'delayRefusal');
    const file = await (await year.as('asa')).get(`/api/cases/${caseId}/documents/${letter?.id}`);
    expectAccessible(file.raw, 'Beslut om begäran att ärendet avgörs');
    expect(deadlines.filter(({ kind, metAt }) => kind === 'delay' && metAt === null)).toEqual([]);
    expect(codes(await refuse('oskar', caseId))).toEqual(['delay.alreadyAnswered']);
    expect(codes(await ask('asa', caseId))).toEqual(['delay.alreadyAsked']);
  });

  it('is met by the decision itself', async () => {
    const caseId = await waiting();
    await product.setDay(SEPTEMBER);
    must(await ask('asa', caseId));
    must(await year.act('oskar', caseId, 'proposal', DENIAL));
    must(await year.decide('beata', caseId));
    expect((await aftermath(caseId)).delayRequest).toMatchObject({
      state: 'met',
      stateLabel: 'Ärendet är avgjort',
    });
    expect(codes(await refuse('oskar', caseId))).toEqual(['delay.alreadyAnswered']);
  });

  it('cannot be asked for when it has been decided, or where the round does not offer it', async () => {
    const decided = await waiting();
    must(await year.act('oskar', decided, 'proposal', DENIAL));
    must(await year.decide('beata', decided));
    await product.setDay(SEPTEMBER);
    expect(codes(await ask('asa', decided))).toEqual(['delay.decided']);
    const caseId = await waiting();
    await product.setDay(SEPTEMBER);
    const option = (value: string) =>
      product.dataSource.query(
        `UPDATE round SET settings = JSON_SET(settings, '$.options.slowCaseRequests', JSON_EXTRACT('${value}', '$'))`,
      );
    await option('false');
    expect(codes(await ask('asa', caseId))).toEqual(['delay.notAllowed']);
    expect((await aftermath(caseId)).may.askForDecisionFrom).toBeNull();
    await option('true');
  });

  describe('is told of (FL 11 §)', () => {
    const tell = (person: Applicant, caseId: number, more: object = {}) =>
      year.act(person, caseId, 'delay-notice', { reasons: 'Många ansökningar.', ...more });

    it('with the reasons, in the history, to the party; a new day for the decision goes into the calendar', async () => {
      const caseId = await waiting();
      must(await tell('oskar', caseId, { newDecisionOn: '2013-10-15' }));
      const { history } = await year.seenBy('asa', caseId);
      expect(history[0]).toMatchObject({ label: 'Underrättelse om försening', text: 'Många ansökningar.' });
      const { deadlines } = await year.seenBy('oskar', caseId);
      expect(deadlines.filter(({ kind }) => kind === 'decision')).toMatchObject([{ dueOn: '2013-10-15' }]);
      const left = await product.dataSource.query<{ payload: string }[]>(
        "SELECT payload FROM outbox_message WHERE effect = 'sendDelayNotice' AND case_id = ?",
        [caseId],
      );
      expect(JSON.parse(left[0]?.payload ?? '{}')).toMatchObject({ reasons: 'Många ansökningar.' });
    });

    it('only while it waits, by those who handle it, in the newest version', async () => {
      const caseId = await waiting();
      expect((await tell('asa', caseId)).status).toBe(403);
      expect((await tell('rut', caseId)).status).toBe(403);
      expect((await tell('oskar', caseId, { version: 99 })).status).toBe(409);
      must(await year.act('oskar', caseId, 'proposal', DENIAL));
      must(await year.decide('beata', caseId));
      expect(codes(await tell('oskar', caseId))).toEqual(['delay.decided']);
    });
  });

  it('is the party’s to ask about and the handlers’ to answer', async () => {
    const caseId = await waiting();
    await product.setDay(SEPTEMBER);
    expect((await ask('oskar', caseId)).status).toBe(403);
    expect((await ask('petra', caseId)).status).toBe(404);
    must(await ask('asa', caseId));
    expect((await refuse('asa', caseId)).status).toBe(403);
    expect((await refuse('rut', caseId)).status).toBe(403);
    expect((await refuse('oskar', caseId, { version: 99 })).status).toBe(409);
    const nowhere = await (
      await year.as('oskar')
    ).post('/api/delay-requests/999999/refusal', { version: 1, reasons: 'x' });
    expect(nowhere.status).toBe(404);
  });
});
