import type { AssessmentRow } from '#domain/contracts/assessments.js';
import type { Problem } from '#domain/contracts/index.js';
import { jointDraft, submitApplication } from '../stories/application-round';
import { Assessing2013 } from '../stories/decided-2013';
import { must } from '../stories/round-2016';
import { codes } from '../stories/stockholm-2016';
import { brokenInvariants } from '../support/invariants';
import { type Product, startProduct } from '../support/product';

const CRITERIA = [
  { key: 'quality', title: 'Kvalitet', weight: 70, maxScore: 5 },
  { key: 'tie', title: 'Koppling till budgeten', weight: 30, maxScore: 5 },
];

describe('an application is assessed', () => {
  let product: Product;
  let year: Assessing2013;
  let caseId: number;

  beforeAll(async () => {
    product = await startProduct({ day: '2013-01-15' });
    year = await Assessing2013.begin(product, { settings: { criteria: CRITERIA } });
    caseId = await year.received();
  });
  afterEach(async () => expect(await brokenInvariants(product.dataSource)).toEqual([]));
  afterAll(() => product.stop());

  it('not before an officer has opened the assessment, and then that officer has it', async () => {
    expect(codes(await year.assess('oskar', caseId))).toEqual(['assessment.notOpen']);
    expect((await year.act('beata', caseId, 'assessment-opening')).status).toBe(403);
    expect((await year.act('sven', caseId, 'assessment-opening')).status).toBe(403);
    const opened = must(await year.act('oskar', caseId, 'assessment-opening'));
    expect(opened).toMatchObject({ state: 'bedomning', stateLabel: 'Under bedömning' });
    expect(await year.seenBy('oskar', caseId)).toMatchObject({ officerName: 'Oskar Hallgren' });
    expect(codes(await year.act('anders', caseId, 'assessment-opening'))).toEqual(['event.wrongState']);
  });

  it('is about the round’s requirements, criteria and what is applied for', async () => {
    const file = await year.file('oskar', caseId);
    expect(file.criteria.map(({ title }) => title)).toEqual(['Kvalitet', 'Koppling till budgeten']);
    expect(file.members).toEqual([
      { organisationId: expect.any(Number), organisationName: 'Stockholm', isLead: true, share: null },
    ]);
    expect(file.requirements).toHaveLength(3);
    expect(file.measures.reduce((sum, { applied }) => sum + (applied ?? 0), 0)).toBe(500_000);
    expect(file.reasonCatalogue.map(({ code }) => code)).toHaveLength(7);
    expect(file).toMatchObject({ mayAssess: true, mayConsolidate: true, secondAssessorNeeded: false });
    expect(await year.file('maria', caseId)).toMatchObject({ mayAssess: false, mayConsolidate: false });
  });

  it('is nobody’s business outside the authority', async () => {
    for (const person of ['sven', 'lena'] as const)
      expect((await (await year.as(person)).get(`/api/cases/${caseId}/assessments`)).status).toBe(403);
    expect((await (await year.as('oskar')).get('/api/cases/999999/assessments')).status).toBe(404);
    for (const person of ['beata', 'maria', 'rut', 'erik'] as const)
      expect((await year.assess(person, caseId)).status).toBe(403);
  });

  it('may be saved half done, by version, and not finished half done', async () => {
    const saved = await year.assess(
      'oskar',
      caseId,
      { requirements: [], measures: [], scores: [] },
      { finish: false },
    );
    expect([saved.status, saved.body]).toEqual([
      200,
      expect.objectContaining({ version: 1, proposed: null, score: null, finishedAt: null, mine: true }),
    ]);
    const history = (await year.seenBy('oskar', caseId)).history.map(({ event }) => event);
    expect(history).not.toContain('finishAssessment');
    const unfinished = await year.assess('oskar', caseId, { requirements: [], scores: [] }, { version: 1 });
    expect(codes(unfinished)).toEqual(['assessment.incomplete']);
    const stale = await year.assess('oskar', caseId, {}, { version: 7 });
    expect([stale.status, stale.body.data]).toMatchObject([409, { assessment: { version: 1 } }]);
  });

  it('proposes no more than is applied for, and nothing that is not asked about', async () => {
    const { measures } = await year.file('oskar', caseId);
    const [first] = measures.filter(({ applied }) => (applied ?? 0) > 0);
    const tooMuch = await year.assess(
      'oskar',
      caseId,
      { measures: [{ measure: first?.key ?? '', proposed: (first?.applied ?? 0) + 1 }] },
      { version: 1, finish: false },
    );
    expect(codes(tooMuch)).toEqual(['measure.exceedsApplied']);
    const unknown = await year.assess(
      'oskar',
      caseId,
      {
        measures: [{ measure: 'unheardOf', proposed: 1 }],
        scores: [{ criterion: 'tie', score: 6, note: '' }],
      },
      { version: 1, finish: false },
    );
    expect([unknown.status, unknown.body.fields?.map(({ field }) => field)]).toEqual([
      400,
      ['protocol.scores.0.score', 'protocol.measures.0.measure'],
    ]);
  });

  it('another’s work is not seen before it is finished, and both are seen to differ', async () => {
    expect((await year.file('anders', caseId)).assessments).toEqual([]);
    must(await year.assess('oskar', caseId, {}, { version: 1 }));
    expect((await year.file('anders', caseId)).assessments).toMatchObject([
      { assessorName: 'Oskar Hallgren', mine: false, proposed: 500_000, score: 100 },
    ]);
    must(
      await year.assess('anders', caseId, {
        scores: [
          { criterion: 'quality', score: 5, note: '' },
          { criterion: 'tie', score: 0, note: 'Otydlig budget.' },
        ],
      }),
    );
    const { disagreements, assessments } = await year.file('oskar', caseId);
    expect(assessments.map(({ score }) => score)).toEqual([100, 70]);
    expect(disagreements).toEqual([
      {
        what: 'Koppling till budgeten',
        values: [
          { assessorName: 'Oskar Hallgren', value: '5 av 5' },
          { assessorName: 'Anders Wik', value: '0 av 5' },
        ],
      },
    ]);
  });

  it('is locked when finished, until it is opened again', async () => {
    expect(codes(await year.assess('oskar', caseId, {}, { version: 2 }))).toEqual(['assessment.locked']);
    const reopen = async (version: number) =>
      (await year.as('oskar')).post<Problem & AssessmentRow>(`/api/cases/${caseId}/assessment-reopening`, {
        version,
      });
    expect((await reopen(1)).status).toBe(409);
    expect(await reopen(2)).toMatchObject({ status: 200, body: { version: 3, finishedAt: null } });
    expect(codes(await reopen(3))).toEqual(['assessment.notFinished']);
    must(await year.assess('oskar', caseId, {}, { version: 3 }));
    const [reopened, finished] = (await year.seenBy('oskar', caseId)).history
      .map(({ label, internal }) => [label, internal])
      .slice(0, 2)
      .reverse();
    expect([reopened, finished]).toEqual([
      ['Bedömning öppnad igen', true],
      ['Bedömning färdig', true],
    ]);
    expect((await year.seenBy('sven', caseId)).history.map(({ event }) => event)).not.toContain(
      'finishAssessment',
    );
  });
});

describe('two assessors', () => {
  let product: Product;
  let year: Assessing2013;
  let caseId: number;

  beforeAll(async () => {
    product = await startProduct({ day: '2013-01-15' });
    year = await Assessing2013.begin(product, { options: { secondAssessor: true } });
    const { id } = await jointDraft(year.story);
    must(await submitApplication(await year.as('sven'), id));
    await product.setDay('2013-04-15');
    caseId = id;
    must(await year.act('oskar', caseId, 'assessment-opening'));
  });
  afterAll(() => product.stop());

  const consolidate = (person: 'oskar' | 'anders', version = 0) =>
    year.assess(person, caseId, {}, { kind: 'consolidated-assessment', version });

  it('judge each participating kommun', async () => {
    expect((await year.file('oskar', caseId)).members).toMatchObject([
      { organisationName: 'Stockholm', isLead: true, share: 300_000 },
      { organisationName: 'Uppsala', isLead: false, share: 200_000 },
    ]);
  });

  it('finish one each before they are weighed together', async () => {
    expect(codes(await consolidate('oskar'))).toEqual(['assessment.twoNeeded']);
    must(await year.assess('oskar', caseId));
    expect(await year.file('oskar', caseId)).toMatchObject({ mayConsolidate: false });
    expect(codes(await consolidate('oskar'))).toEqual(['assessment.twoNeeded']);
    must(await year.assess('anders', caseId));
    must(await consolidate('anders'));
    expect((await year.file('oskar', caseId)).assessments.map(({ kind }) => kind)).toEqual([
      'individual',
      'individual',
      'consolidated',
    ]);
  });

  it('open their own again only after the consolidated one', async () => {
    const reopen = async (kind: string) =>
      (await year.as('oskar')).post<Problem>(`/api/cases/${caseId}/assessment-reopening`, {
        version: 1,
        kind,
      });
    expect(codes(await reopen('individual'))).toEqual(['assessment.consolidated']);
    expect((await reopen('consolidated')).status).toBe(200);
    expect((await reopen('individual')).status).toBe(200);
  });
});
