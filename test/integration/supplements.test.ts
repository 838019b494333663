import type {
  AnswerDifference,
  ApplicationDetail,
  Portal,
  Problem,
  SupplementRow,
} from '#domain/contracts/index.js';
import { VALID_APPLICATION } from '#domain/applications/valid-application.fixture.js';
import {
  type ApplicationRound,
  jointDraft,
  openApplicationRound,
  submitApplication,
  submittedApplication,
} from '../stories/application-round';
import { answerSupplement, askForSupplement, caseOf, supplementsOf } from '../stories/handling';
import { must } from '../stories/round-2016';
import { codes } from '../stories/stockholm-2016';
import { brokenInvariants } from '../support/invariants';
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
afterEach(async () => expect(await brokenInvariants(product.dataSource)).toEqual([]));
afterAll(() => product.stop());

const submitted = async () => {
  await product.setDay('2013-03-20');
  const { id } = await submittedApplication(story);
  await product.setDay('2013-04-02');
  return id;
};
const appliedInPot = async () => {
  const [row] = await product.dataSource.query<{ applied: number }[]>(
    'SELECT SUM(applied) AS applied FROM pot_application',
  );
  return Number(row!.applied);
};
const close = async (visitor: Visitor, id: number, path: 'withdrawal' | 'closure') => {
  const [supplement] = await supplementsOf(visitor, id);
  return visitor.post<Problem>(`/api/supplements/${supplement!.id}/${path}`, {
    version: supplement!.version,
    reason: 'Uppgiften behövs inte.',
  });
};

describe('asking', () => {
  it('opens the questions named, tells the consequence and waits for the applicant', async () => {
    const id = await submitted();
    must(await askForSupplement(story, id));
    const [asked] = await supplementsOf(sven, id);
    expect(asked).toMatchObject({
      state: 'requested',
      stateLabel: 'Väntar på er',
      questions: [{ name: 'expected_results' }],
      dueOn: '2013-04-15',
      draft: { version: 0 },
    });
    expect(asked!.consequence).toContain('20 § förvaltningslagen');
    const seen = await caseOf(sven, id);
    expect(seen).toMatchObject({
      awaiting: 'applicant',
      nextDueOn: '2013-04-15',
      toDo: { dueOn: '2013-04-15', form: null },
    });
    expect(
      must(await sven.get<Portal>('/api/portal')).toDo.find(({ caseId }) => caseId === id),
    ).toMatchObject({
      kind: 'supplement',
      mayAct: true,
    });
  });

  it('takes a whole page, never the sums', async () => {
    const id = await submitted();
    must(await askForSupplement(story, id, { questions: ['budgetPage'] }));
    const names = (await supplementsOf(oskar, id))[0]!.questions.map(({ name }) => name);
    expect(names).toContain('budget_mapping_2013');
    expect(names).not.toContain('budget_total');
  });

  it('says every reason at once why it cannot be', async () => {
    const id = await submitted();
    must(await askForSupplement(story, id));
    const refused = await askForSupplement(story, id, { questions: ['no_such'], dueOn: '2013-04-02' });
    expect([refused.status, codes(refused).toSorted()]).toEqual([
      422,
      ['supplement.alreadyOpen', 'supplement.dayPast', 'supplement.unknownQuestion'],
    ]);
    must(await close(oskar, id, 'withdrawal'));
    expect(codes(await askForSupplement(story, id, { questions: [] }))).toEqual(['supplement.nothingAsked']);
  });

  it('is the case officer’s: not a decision maker’s, a stranger’s, or anybody’s who saw another version', async () => {
    const id = await submitted();
    const body = { version: 1, questions: ['expected_results'], text: 'Mer?', dueOn: '2013-04-15' };
    const ask = (visitor: Visitor, caseId = id) =>
      visitor.post(`/api/cases/${caseId}/supplement-requests`, body);
    expect((await ask(await story.as('beata'))).status).toBe(403);
    expect((await ask(oskar, 999_999)).status).toBe(404);
    expect((await ask(oskar)).status).toBe(409);
  });
});

describe('answering', () => {
  it('makes a new version, and shows the officer what differs in words', async () => {
    const id = await submitted();
    must(await askForSupplement(story, id));
    must(await answerSupplement(sven, id, { expected_results: 'Fler upptäcks: 40 i stället för 25.' }));
    expect(await supplementsOf(oskar, id)).toMatchObject([
      { state: 'answered', fromVersion: 1, toVersion: 2, late: false, draft: null },
    ]);
    expect(await caseOf(oskar, id)).toMatchObject({ awaiting: null, applied: 500_000 });
    const difference = must(
      await oskar.get<AnswerDifference[]>(`/api/cases/${id}/application-difference?from=1&to=2`),
    );
    expect(difference).toMatchObject([
      {
        question: 'expected_results',
        before: VALID_APPLICATION.expected_results,
        after: 'Fler upptäcks: 40 i stället för 25.',
      },
    ]);
    expect((await oskar.get(`/api/cases/${id}/application-difference?from=1&to=9`)).status).toBe(404);
    expect((await oskar.get(`/api/cases/${id}/application-difference?from=1`)).status).toBe(400);
  });

  it('refuses any other change, naming it', async () => {
    const id = await submitted();
    must(await askForSupplement(story, id));
    const refused = await answerSupplement(sven, id, { project_name: 'Ett annat namn' });
    expect([refused.status, codes(refused)]).toEqual([422, ['supplement.otherQuestions']]);
    expect(JSON.stringify(refused.body)).toContain('Återställ: ');
    expect((await supplementsOf(sven, id))[0]).toMatchObject({ state: 'requested' });
  });

  it('checks the whole form and the password', async () => {
    const id = await submitted();
    must(await askForSupplement(story, id));
    expect(codes(await answerSupplement(sven, id, { expected_results: '' }))).toEqual(['form.incomplete']);
    expect(codes(await answerSupplement(sven, id, {}, { password: 'fel-losenord-2013' }))).toEqual([
      'signature.wrongPassword',
    ]);
  });

  it('moves the sum applied for, in the case and in the pot', async () => {
    const id = await submitted();
    const before = await appliedInPot();
    must(await askForSupplement(story, id, { questions: ['budgetPage'] }));
    must(await answerSupplement(sven, id, { budget_mapping_2013: 250_000 }));
    expect((await caseOf(oskar, id)).applied).toBe(450_000);
    expect(await appliedInPot()).toBe(before - 50_000);
  });

  const sharesOf = async (id: number) =>
    must(await sven.get<ApplicationDetail>(`/api/cases/${id}/application`)).members.map(
      ({ isLead, share }) => ({
        isLead,
        share,
      }),
    );

  it('keeps the shares of those who apply together equal to the sum', async () => {
    await product.setDay('2013-03-20');
    const { id } = await jointDraft(story);
    must(await submitApplication(sven, id));
    must(await askForSupplement(story, id, { questions: ['budgetPage'] }));
    const petra = await story.as('petra');
    expect((await answerSupplement(petra, id, {})).status).toBe(403);
    const before = await sharesOf(id);
    const tooLittle = { budget_mapping_2013: 1, budget_assessmentMethods_2013: 1 };
    expect(codes(await answerSupplement(sven, id, tooLittle))).toEqual(['members.sharesDiffer']);
    must(await answerSupplement(sven, id, { budget_mapping_2013: 250_000 }));
    expect(await sharesOf(id)).toEqual(
      before.map(({ isLead, share }) => ({ isLead, share: isLead ? (share ?? 0) - 50_000 : share })),
    );
  });

  it('is taken after the day too, and marked late, but only from whoever may sign', async () => {
    const id = await submitted();
    must(await askForSupplement(story, id));
    await product.setDay('2013-04-16');
    expect((await answerSupplement(await story.as('karin'), id, {})).status).toBe(403);
    must(await answerSupplement(sven, id, {}));
    expect(await supplementsOf(oskar, id)).toMatchObject([{ late: true }]);
    expect(codes(await answerSupplement(sven, id, {}))).toEqual(['event.wrongState']);
  });

  it('is not possible when the application is withdrawn', async () => {
    const id = await submitted();
    must(await askForSupplement(story, id));
    const { version } = await caseOf(sven, id);
    must(await sven.post(`/api/cases/${id}/withdrawal`, { version, reasons: 'Vi avstår.' }));
    expect(codes(await answerSupplement(sven, id, {}))).toContain('case.notBeforeDecision');
    expect((await caseOf(oskar, id)).awaiting).toBeNull();
  });
});

describe('the draft', () => {
  it('is the applicant’s own, and the second one to save gets the other’s', async () => {
    const id = await submitted();
    must(await askForSupplement(story, id));
    const [asked] = await supplementsOf(sven, id);
    expect(asked!.draft?.answers).toMatchObject({ project_name: VALID_APPLICATION.project_name });
    const path = `/api/supplements/${asked!.id}/draft`;
    const answers = { expected_results: 'Ett utkast' };
    const karin = await story.as('karin');
    expect(must(await karin.put<SupplementRow>(path, { draftVersion: 0, answers })).draft).toMatchObject({
      version: 1,
      savedBy: 'Karin Ek',
    });
    const conflict = await sven.put<{ data: { draft: object } }>(path, { draftVersion: 0, answers: {} });
    expect(conflict.status).toBe(409);
    expect(JSON.stringify(conflict.body)).toContain('Ett utkast');
    expect((await supplementsOf(oskar, id))[0]!.draft).toBeNull();
    expect((await oskar.put(path, { draftVersion: 1, answers: {} })).status).toBe(403);
    expect((await (await story.as('ulla')).put(path, { draftVersion: 1, answers: {} })).status).toBe(404);
  });
});

describe('closing', () => {
  it('takes the request back at any time', async () => {
    const id = await submitted();
    must(await askForSupplement(story, id));
    must(await close(oskar, id, 'withdrawal'));
    expect(await supplementsOf(sven, id)).toMatchObject([
      { state: 'withdrawn', closedReason: 'Uppgiften behövs inte.' },
    ]);
    const seen = await caseOf(sven, id);
    expect([seen.awaiting, seen.toDo]).toEqual([null, null]);
  });

  it('lets the applicant have its whole time before the application is examined as it stands', async () => {
    const id = await submitted();
    must(await askForSupplement(story, id));
    await product.setDay('2013-04-15');
    expect(codes(await close(oskar, id, 'closure'))).toEqual(['supplement.dayNotPast']);
    await product.setDay('2013-04-16');
    must(await close(oskar, id, 'closure'));
    expect((await supplementsOf(sven, id))[0]).toMatchObject({ state: 'closed' });
    expect(codes(await close(oskar, id, 'closure'))).toEqual(['event.wrongState']);
  });
});
