import type { CountyComparison, OpinionRow, Problem, Today } from '#domain/contracts/index.js';
import {
  type ApplicationRound,
  jointDraft,
  openApplicationRound,
  submitApplication,
  submittedApplication,
} from '../stories/application-round';
import { askForOpinions, caseOf, opinionsOf, VALID_OPINION } from '../stories/handling';
import { must } from '../stories/round-2016';
import { codes } from '../stories/stockholm-2016';
import { brokenInvariants } from '../support/invariants';
import { type Product, startProduct } from '../support/product';
import type { Answer, Visitor } from '../support/visitor';

let product: Product;
let story: ApplicationRound;
let oskar: Visitor;
let lena: Visitor;
let olle: Visitor;

beforeAll(async () => {
  product = await startProduct();
  story = await openApplicationRound(product, { options: { severalApplications: true } });
  oskar = await story.as('oskar');
  lena = await story.as('lena');
  olle = await story.as('olle');
});
afterEach(async () => expect(await brokenInvariants(product.dataSource)).toEqual([]));
afterAll(() => product.stop());
beforeEach(() => product.setDay('2013-04-02'));

const submitted = async () => {
  await product.setDay('2013-03-20');
  const { id } = await submittedApplication(story);
  await product.setDay('2013-04-02');
  return id;
};
const joint = async () => {
  await product.setDay('2013-03-20');
  const { id } = await jointDraft(story);
  must(await submitApplication(await story.as('sven'), id));
  await product.setDay('2013-04-02');
  return id;
};
const step = (
  visitor: Visitor,
  opinion: OpinionRow,
  path: string,
  body: object = {},
): Promise<Answer<Problem>> =>
  visitor.post<Problem>(`/api/opinions/${opinion.id}/${path}`, { version: opinion.version, ...body });
const openDays = async (visitor: Visitor, id: number) =>
  (await caseOf(visitor, id)).deadlines
    .filter(({ kind, metAt }) => kind === 'opinion' && metAt === null)
    .map(({ dueOn }) => dueOn);
const effects = async (effect: string, id: number) =>
  product.dataSource.query<unknown[]>('SELECT id FROM outbox_message WHERE effect = ? AND case_id = ?', [
    effect,
    id,
  ]);

describe('asking', () => {
  it('goes to the applicant’s county, with a day and a letter', async () => {
    const id = await submitted();
    must(await askForOpinions(story, id));
    expect(await opinionsOf(oskar, id)).toMatchObject([
      {
        countyCode: '01',
        countyName: 'Stockholms län',
        state: 'requested',
        dueOn: '2013-04-30',
        overdue: false,
      },
    ]);
    expect(await openDays(oskar, id)).toEqual(['2013-04-30']);
    expect(await effects('sendOpinionRequest', id)).toHaveLength(1);
    expect((await caseOf(oskar, id)).whatHappensNext).toContain('Registrera ansökan');
  });

  it('goes to each county of a joint application at once', async () => {
    const id = await joint();
    must(await askForOpinions(story, id));
    expect((await opinionsOf(oskar, id)).map(({ countyCode }) => countyCode).toSorted()).toEqual([
      '01',
      '03',
    ]);
    expect((await opinionsOf(olle, id)).map(({ countyCode }) => countyCode)).toEqual(['03']);
  });

  it('refuses a county that is not concerned, one that is asked, and a day that is past, all at once', async () => {
    const id = await submitted();
    must(await askForOpinions(story, id));
    const refused = await askForOpinions(story, id, { countyCodes: ['01', '14'], dueOn: '2013-04-02' });
    expect([refused.status, codes(refused).toSorted()]).toEqual([
      422,
      ['opinion.alreadyAsked', 'opinion.countyNotConcerned', 'opinion.dayPast'],
    ]);
    expect(codes(await askForOpinions(story, id))).toEqual(['opinion.alreadyAsked']);
  });

  it('is for those who may: not for a registrar, a stranger or somebody who saw another version', async () => {
    const id = await submitted();
    const body = { version: 1, dueOn: '2013-04-30' };
    const ask = (visitor: Visitor, caseId = id) =>
      visitor.post(`/api/cases/${caseId}/opinion-requests`, body);
    expect((await ask(await story.as('rut'))).status).toBe(403);
    expect((await ask(oskar, 999_999)).status).toBe(404);
    expect((await ask(oskar)).status).toBe(409);
  });

  it('is refused once the application has been withdrawn, and takes back what was asked', async () => {
    const id = await submitted();
    must(await askForOpinions(story, id));
    const sven = await story.as('sven');
    const { version } = await caseOf(sven, id);
    must(await sven.post(`/api/cases/${id}/withdrawal`, { version, reasons: 'Vi väntar ett år.' }));
    expect(await opinionsOf(lena, id)).toMatchObject([{ state: 'revoked' }]);
    expect(codes(await askForOpinions(story, id, { countyCodes: ['01'] }))).toContain(
      'case.notBeforeDecision',
    );
  });

  it('can be done for the whole round, with a result per case', async () => {
    const id = await submitted();
    const answer = must(
      await oskar.post<{ results: { id: number; ok: boolean }[] }>(
        `/api/rounds/${story.round.id}/opinion-requests`,
        { dueOn: '2013-04-30' },
      ),
    );
    expect(answer.results).toContainEqual(expect.objectContaining({ id, ok: true }));
    expect(await opinionsOf(oskar, id)).toMatchObject([{ state: 'requested' }]);
    expect((await oskar.post('/api/rounds/999999/opinion-requests', { dueOn: '2013-04-30' })).status).toBe(
      404,
    );
  });
});

describe('answering', () => {
  it('takes a draft that only the county board sees, and then the whole form', async () => {
    const id = await submitted();
    must(await askForOpinions(story, id));
    const [asked] = await opinionsOf(lena, id);
    const draft = { version: asked!.version, answers: { reasons: 'Vi tror' } };
    const saved = must(await lena.put<OpinionRow>(`/api/opinions/${asked!.id}/draft`, draft));
    expect(saved).toMatchObject({ version: asked!.version + 1, answers: { reasons: 'Vi tror' } });
    expect((await lena.put(`/api/opinions/${asked!.id}/draft`, draft)).status).toBe(409);
    expect(await opinionsOf(oskar, id)).toMatchObject([{ answers: null }]);
    const incomplete = await step(lena, saved, 'answer', { answers: { recommendation: 'grant' } });
    expect([incomplete.status, codes(incomplete)]).toEqual([422, ['form.incomplete']]);
    must(await step(lena, saved, 'answer', { answers: VALID_OPINION }));
    expect(await openDays(oskar, id)).toEqual([]);
    expect(await effects('sendOpinionAnswer', id)).toHaveLength(1);
  });

  it('gives the applicant the content once it has come in, not before (FL 10 §)', async () => {
    const id = await submitted();
    must(await askForOpinions(story, id));
    const sven = await story.as('sven');
    const [before] = await opinionsOf(sven, id);
    expect(before).toMatchObject({ state: 'requested', reasons: null, allowedEvents: [] });
    must(await step(lena, before!, 'answer', { answers: VALID_OPINION }));
    expect(await opinionsOf(sven, id)).toMatchObject([
      {
        state: 'answered',
        stateLabel: 'Inkommet',
        recommendationLabel: 'Tillstyrker',
        reasons: VALID_OPINION.reasons,
        answers: VALID_OPINION,
        late: false,
        answeredOn: '2013-04-02',
      },
    ]);
  });

  it('is taken late, and marked so', async () => {
    const id = await submitted();
    must(await askForOpinions(story, id));
    await product.setDay('2013-05-02');
    const [asked] = await opinionsOf(lena, id);
    expect(asked).toMatchObject({ overdue: true });
    must(await step(lena, asked!, 'answer', { answers: { ...VALID_OPINION, recommendation: 'deny' } }));
    expect(await opinionsOf(oskar, id)).toMatchObject([{ late: true, recommendation: 'deny' }]);
  });

  it('is for the county that was asked alone, once', async () => {
    const id = await joint();
    must(await askForOpinions(story, id));
    const stockholms = (await opinionsOf(lena, id)).find(({ countyCode }) => countyCode === '01')!;
    const answers = { answers: VALID_OPINION };
    expect((await step(olle, stockholms, 'answer', answers)).status).toBe(404);
    expect((await olle.get(`/api/opinions/${stockholms.id}`)).status).toBe(404);
    expect((await step(oskar, stockholms, 'answer', answers)).status).toBe(403);
    must(await step(lena, stockholms, 'answer', answers));
    expect((await step(lena, stockholms, 'answer', answers)).status).toBe(409);
    const [answered] = await opinionsOf(lena, id);
    expect(codes(await step(lena, answered!, 'answer', answers))).toEqual(['event.wrongState']);
    expect(await opinionsOf(olle, id)).toHaveLength(2);
  });

  it('asks for each prestationskrav of the round', async () => {
    const id = await submitted();
    must(await askForOpinions(story, id));
    const [asked] = await opinionsOf(lena, id);
    const form = must(await lena.get<{ json: object }>(`/api/opinions/${asked!.id}/form`));
    expect(JSON.stringify(form.json)).toContain('requirement_actionPlan');
    expect((await olle.get(`/api/opinions/${asked!.id}/form`)).status).toBe(404);
  });

  it('is refused to an officer with jäv in the case', async () => {
    const id = await submitted();
    must(await askForOpinions(story, id));
    const [asked] = await opinionsOf(lena, id);
    must(
      await lena.post(`/api/cases/${id}/conflicts`, {
        ground: 'otherCircumstance',
        text: 'Min syster är chef där.',
      }),
    );
    expect(codes(await step(lena, asked!, 'answer', { answers: VALID_OPINION }))).toEqual([
      'officer.conflict',
    ]);
  });
});

describe('closing', () => {
  it('revokes with a reason, and the county can be asked again', async () => {
    const id = await submitted();
    must(await askForOpinions(story, id));
    const [asked] = await opinionsOf(oskar, id);
    must(await step(oskar, asked!, 'revocation', { reason: 'Frågan var fel ställd.' }));
    must(await askForOpinions(story, id, { question: 'En bättre fråga?' }));
    expect((await opinionsOf(oskar, id)).map(({ state }) => state)).toEqual(['requested', 'revoked']);
    expect(await openDays(oskar, id)).toHaveLength(1);
  });

  it('goes on without it, decided by the decision maker too', async () => {
    const id = await submitted();
    must(await askForOpinions(story, id));
    const [asked] = await opinionsOf(oskar, id);
    must(await step(await story.as('beata'), asked!, 'skip', { reason: 'Tiden medger inte mer väntan.' }));
    expect(await opinionsOf(oskar, id)).toMatchObject([
      { state: 'skipped', closedReason: 'Tiden medger inte mer väntan.' },
    ]);
    expect(codes(await askForOpinions(story, id))).toEqual(['opinion.alreadyAsked']);
    expect((await step(await story.as('maria'), asked!, 'skip', { reason: 'Nej' })).status).not.toBe(201);
  });

  it('reminds once a day', async () => {
    const id = await submitted();
    must(await askForOpinions(story, id));
    const remind = async () => step(oskar, (await opinionsOf(oskar, id))[0]!, 'reminder');
    must(await remind());
    expect(codes(await remind())).toEqual(['opinion.remindedToday']);
    await product.setDay('2013-04-03');
    must(await remind());
    expect(await effects('sendOpinionReminder', id)).toHaveLength(2);
    expect(
      (await opinionsOf(oskar, id))[0]!.allowedEvents.find(({ event }) => event === 'remind'),
    ).toMatchObject({ allowed: false });
  });
});

describe('lists', () => {
  it('shows a county board its own, and the authority all, by the day they are due', async () => {
    const id = await joint();
    must(await askForOpinions(story, id));
    const ofLena = must(await lena.list<OpinionRow>('/api/opinions', { filter: { caseId: id } }));
    expect(ofLena.map(({ countyCode }) => countyCode)).toEqual(['01']);
    const all = await oskar.list<OpinionRow>('/api/opinions', {
      filter: { roundId: story.round.id, state: 'requested' },
      sort: ['dueOn', 'ASC'],
    });
    expect(must(all).filter(({ caseId }) => caseId === id)).toHaveLength(2);
    expect((await (await story.as('sven')).list('/api/opinions')).status).toBe(403);
  });

  it('stands on the first page of those it concerns', async () => {
    const waiting = async (visitor: Visitor) =>
      must(await visitor.get<Today>('/api/today')).waiting.map(({ kind }) => kind);
    const id = await submitted();
    must(await askForOpinions(story, id));
    expect(await waiting(lena)).toContain('opinionsToGive');
    expect(await waiting(oskar)).not.toContain('opinionsOverdue');
    await product.setDay('2013-05-02');
    expect(await waiting(oskar)).toContain('opinionsOverdue');
  });

  it('compares the counties: times, lateness, recommendations', async () => {
    const rows = must(
      await oskar.get<CountyComparison[]>(`/api/rounds/${story.round.id}/opinion-comparison`),
    );
    const stockholm = rows.find(({ countyCode }) => countyCode === '01')!;
    const opinions = must(
      await oskar.list<OpinionRow>('/api/opinions', { filter: { countyCode: '01' }, range: [0, 499] }),
    ).filter(({ state }) => state !== 'revoked');
    const answered = opinions.filter(({ state }) => state === 'answered');
    expect(stockholm).toMatchObject({
      asked: opinions.length,
      answered: answered.length,
      late: answered.filter(({ late }) => late).length,
      medianDays: 0,
      recommendations: {
        grant: answered.filter(({ recommendation }) => recommendation === 'grant').length,
        deny: 1,
      },
    });
    expect(stockholm.applied).toBe(stockholm.applications * 500_000);
    expect(
      must(await olle.get<CountyComparison[]>(`/api/rounds/${story.round.id}/opinion-comparison`)).map(
        ({ countyCode }) => countyCode,
      ),
    ).toEqual(['03']);
  });
});
