import { randomUUID } from 'node:crypto';
import type { ApplicationDetail, CaseChanged, CaseDetail, Problem, Round } from '#domain/contracts/index.js';
import { verifyLedger } from '../../api/src/audit/verify-ledger';
import {
  type ApplicationRound,
  applicationOf,
  openApplicationRound,
  startApplication,
  submitApplication,
  submittedApplication,
} from '../stories/application-round';
import { must } from '../stories/round-2016';
import { codes } from '../stories/stockholm-2016';
import { brokenInvariants } from '../support/invariants';
import { PASSWORD, type Product, startProduct } from '../support/product';

describe('an application', () => {
  let product: Product;
  let story: ApplicationRound;
  beforeAll(async () => {
    product = await startProduct();
    story = await openApplicationRound(product);
  });
  afterEach(async () => {
    expect(await brokenInvariants(product.dataSource)).toEqual([]);
    expect(await verifyLedger(product.dataSource.manager)).toEqual([]);
  });
  afterAll(() => product.stop());

  const figures = async () =>
    must(await (await story.as('maria')).get<Round>(`/api/rounds/${story.round.id}`)).pots.map(
      ({ applications }) => applications,
    );

  it('is a draft that the applicant alone sees, and that is counted nowhere', async () => {
    const draft = await startApplication(story);
    expect(draft).toMatchObject({ state: 'utkast', registryNumber: `Utkast ${draft.id}`, version: 1 });
    const seen = async (person: 'sven' | 'lotta' | 'oskar' | 'lena' | 'ulla') =>
      (await (await story.as(person)).get(`/api/cases/${draft.id}/application`)).status;
    expect([await seen('sven'), await seen('lotta')]).toEqual([200, 200]);
    expect([await seen('oskar'), await seen('lena'), await seen('ulla')]).toEqual([404, 404, 404]);
    expect((await figures())[0]?.applications).toBe(0);
    const { mayEdit, maySign, closesOn, form, budget } = await applicationOf(
      await story.as('karin'),
      draft.id,
    );
    expect([mayEdit, maySign, closesOn, form.formId, budget.length]).toEqual([
      true,
      false,
      '2013-03-28',
      'application-2013-kommun',
      13,
    ]);
    expect((await applicationOf(await story.as('lotta'), draft.id)).mayEdit).toBe(false);
  });

  it('is one for each applicant, also when two begin at once', async () => {
    const organisationId = await story.organisationId('Stockholm');
    const again = await (
      await story.as('sven')
    ).post<Problem>('/api/applications', { roundId: story.round.id, organisationId });
    expect([again.status, codes(again)]).toEqual([422, ['application.exists']]);
    const disa = await story.as('disa');
    const board = await story.organisationId('Skärholmens stadsdelsnämnd');
    const both = await Promise.all(
      [1, 2, 3].map(() => disa.post('/api/applications', { roundId: story.round.id, organisationId: board })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([201, 422, 422]);
  });

  it('is not begun for others, by readers, by classes without a pot or in rounds that are not published', async () => {
    const start = async (person: 'karin' | 'lotta' | 'rebecka', name: string, roundId = story.round.id) => {
      const organisationId = await story.organisationId(name);
      return await (await story.as(person)).post<Problem>('/api/applications', { roundId, organisationId });
    };
    expect((await start('karin', 'Umeå')).status).toBe(404);
    expect((await start('lotta', 'Stockholm')).status).toBe(403);
    expect(codes(await start('rebecka', 'Region Stockholm'))).toEqual(['application.notEligible']);
    expect((await start('karin', 'Stockholm', 4_711)).status).toBe(404);
  });

  it('names every question that is wrong, and needs the signatory’s password', async () => {
    const sven = await story.as('sven');
    const { id } = await caseOf('sven');
    const wrong = await submitApplication<Problem>(sven, id, {
      project_name: '',
      bankgiro: '160-9909',
      budget_mapping_2013: '',
      budget_assessmentMethods_2013: '',
    });
    const questions = wrong.body.reasons?.[0]?.data?.questions as { question: string }[];
    expect(questions.map(({ question }) => question).sort()).toEqual([
      'bankgiro',
      'budget_total',
      'project_name',
    ]);
    const { caseVersion } = await applicationOf(sven, id);
    const unsigned = await sven.post<Problem>(`/api/cases/${id}/application`, {
      version: caseVersion,
      answers: {},
      password: 'fel',
      confirmedSignatory: true,
    });
    expect(codes(unsigned)).toEqual(['signature.wrongPassword']);
    expect((await submitApplication(await story.as('karin'), id)).status).toBe(403);
  });

  it('sent twenty times at once comes in once, with a diarienummer, a day and a receipt', async () => {
    await product.setDay('2013-03-04');
    const sven = await story.as('sven');
    const { id } = await caseOf('sven');
    const key = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, at) => submitApplication(sven, id, {}, at < 10 ? key : undefined)),
    );
    const made = answers.filter(({ status }) => status === 201).map(({ body }) => body);
    expect(new Set(made.map((body) => JSON.stringify(body))).size).toBe(1);
    expect(made[0]).toMatchObject({ state: 'ansokan', registryNumber: '9.3-1/2013', stateLabel: 'Mottagen' });
    const detail = await applicationOf(await story.as('oskar'), id);
    expect(detail).toMatchObject({
      draft: false,
      applied: 500_000,
      arrivedOn: '2013-03-04',
      late: false,
      receivedAt: made[0]?.receivedAt,
      versions: [{ number: 1, reason: 'submitted', applied: 500_000, signedBy: 'Sven Ström' }],
    });
    expect(
      detail.budget.filter(({ sum }) => sum !== null).map(({ measureTitle, sum }) => [measureTitle, sum]),
    ).toEqual([
      ['Kartläggning', 300_000],
      ['Bedömningsmetoder', 200_000],
    ]);
    expect((await figures())[0]).toMatchObject({ applications: 1, joint: 0, applied: 500_000 });
    const effects = await product.dataSource.query<{ payload: string }[]>(
      "SELECT payload FROM outbox_message WHERE effect = 'sendApplicationReceipt' AND case_id = ?",
      [id],
    );
    expect(effects).toHaveLength(1);
    expect(JSON.parse(effects[0]?.payload ?? '{}')).toHaveProperty('versionId');
    const deadlines = await product.dataSource.query<{ kind: string; open: number }[]>(
      'SELECT kind, met_at IS NULL AS open FROM deadline WHERE case_id = ? ORDER BY id',
      [id],
    );
    expect(deadlines.map(({ kind, open }) => [kind, Number(open)])).toEqual([
      ['application', 0],
      ['decision', 1],
    ]);
  });

  it('is pinned to the legal basis that was newest when it came in', async () => {
    const { id } = await caseOf('sven');
    const [row] = await product.dataSource.query<{ number: number }[]>(
      'SELECT b.number FROM grant_case c JOIN legal_basis b ON b.id = c.legal_basis_id WHERE c.id = ?',
      [id],
    );
    expect(row?.number).toBe(1);
  });

  it('from a stale tab is refused as stale, and from one that is open still as sent', async () => {
    const sven = await story.as('sven');
    const { id } = await caseOf('sven');
    const send = (version: number) =>
      sven.post<Problem>(`/api/cases/${id}/application`, {
        version,
        answers: {},
        password: PASSWORD,
        confirmedSignatory: true,
      });
    expect((await send(1)).status).toBe(409);
    const { caseVersion } = await applicationOf(sven, id);
    expect(codes(await send(caseVersion))).toContain('event.wrongState');
  });

  it('of a non-profit and of a district board come in under their own pots', async () => {
    const sun = await submittedApplication(story, 'asa', 'Kvinnojouren Sol');
    const board = await caseOf('disa');
    must(await submitApplication(await story.as('disa'), board.id));
    expect(sun.registryNumber).toBe('9.3-2/2013');
    expect((await figures()).map((pot) => [pot?.applications, pot?.applied])).toEqual([
      [2, 1_000_000],
      [1, 180_000],
    ]);
    const seen = (await (await story.as('olle')).get<CaseDetail>(`/api/cases/${sun.id}`)).body;
    expect(seen.organisationName).toBe('Kvinnojouren Sol');
  });

  it('has its day of arrival corrected by the registrar, with the reason, and is then late', async () => {
    const { id } = await caseOf('disa');
    const rut = await story.as('rut');
    const correct = async (arrivedOn: string, person = rut) =>
      person.put<Problem>(`/api/cases/${id}/arrival`, {
        version: (await applicationOf(rut, id)).caseVersion,
        arrivedOn,
        reason: 'Kom i ett brev som nådde myndigheten på påskdagen.',
      });
    expect(codes(await correct('2013-03-31'))).toEqual(['arrival.inFuture']);
    expect((await correct('2013-03-01', await story.as('disa'))).status).toBe(403);
    await product.setDay('2013-04-02');
    must(await correct('2013-03-29'));
    expect(await applicationOf(rut, id)).toMatchObject({
      arrivedOn: '2013-03-29',
      late: true,
      arrivalNote: 'Kom i ett brev som nådde myndigheten på påskdagen.',
    });
    must(await correct('2013-03-28'));
    expect((await applicationOf(rut, id)).late).toBe(false);
    const draft = await product.dataSource.query<unknown[]>(
      "SELECT id FROM grant_case WHERE state = 'utkast'",
    );
    expect(draft).toEqual([]);
  });

  it('after the last day is refused with the day, and no draft is begun', async () => {
    await product.setDay('2013-03-28');
    const draft = await startApplication(story, 'petra', 'Uppsala');
    await product.setDay('2013-03-29');
    const late = await submitApplication<Problem>(await story.as('petra'), draft.id);
    expect(codes(late)).toEqual(['round.closed']);
    expect(late.body.reasons?.[0]?.detail).toContain('28 mars 2013 klockan 24.00');
    const organisationId = await story.organisationId('Umeå');
    const begun = await (
      await story.as('ulla')
    ).post<Problem>('/api/applications', { roundId: story.round.id, organisationId });
    expect(codes(begun)).toEqual(['round.closed']);
  });

  it('is withdrawn: a draft without a trace for others, one that has come in as withdrawn', async () => {
    const withdraw = async (person: 'petra' | 'disa') => {
      const { id, version } = await caseOf(person);
      return must(
        await (
          await story.as(person)
        ).post<CaseChanged>(`/api/cases/${id}/withdrawal`, { version, reasons: 'Vi söker inte i år.' }),
      );
    };
    const draft = await withdraw('petra');
    expect(draft.state).toBe('aterkallad');
    expect((await (await story.as('oskar')).get(`/api/cases/${draft.id}`)).status).toBe(404);
    expect((await (await story.as('petra')).get(`/api/cases/${draft.id}`)).status).toBe(200);
    expect((await figures())[0]).toMatchObject({ applications: 2, withdrawn: 0 });
    const requests = await openRequests((await caseOf('disa')).id);
    const sent = await withdraw('disa');
    expect(await requests()).toEqual(['revoked', 'withdrawn', 'sendOpinionClosed']);
    expect((await (await story.as('oskar')).get(`/api/cases/${sent.id}`)).status).toBe(200);
    expect((await figures())[0]).toMatchObject({ applications: 2, applied: 1_000_000, withdrawn: 1 });
  });

  /** An opinion and a supplement that wait for an answer; gives what has become of them. */
  async function openRequests(caseId: number): Promise<() => Promise<unknown[]>> {
    const { dataSource } = product;
    await dataSource.query(
      `INSERT INTO opinion_request (case_id, county_code, state, question, asked_by_name, asked_at, asked_on, due_on, form_id, form_version)
       VALUES (?, '01', 'requested', 'Vad vet ni?', 'Oskar Hallgren', UTC_TIMESTAMP(3), '2013-03-29', '2013-04-30', 'opinion-2013', 1)`,
      [caseId],
    );
    await dataSource.query(
      `INSERT INTO supplement_request (case_id, state, questions, text, asked_by, asked_by_name, asked_at, asked_on, due_on, from_version)
       VALUES (?, 'requested', '[]', 'Komplettera.', 1, 'Oskar Hallgren', UTC_TIMESTAMP(3), '2013-03-29', '2013-04-30', 1)`,
      [caseId],
    );
    return async () => {
      const [row] = await dataSource.query<Record<string, unknown>[]>(
        `SELECT (SELECT state FROM opinion_request WHERE case_id = ?) AS opinion, (SELECT state FROM supplement_request WHERE case_id = ?) AS supplement,
                (SELECT effect FROM outbox_message WHERE case_id = ? AND effect = 'sendOpinionClosed') AS effect`,
        [caseId, caseId, caseId],
      );
      return Object.values(row ?? {});
    };
  }

  /** The newest case of the person's own organisation. */
  async function caseOf(person: 'sven' | 'petra' | 'disa'): Promise<{ id: number; version: number }> {
    const name = { sven: 'Stockholm', petra: 'Uppsala', disa: 'Skärholmens stadsdelsnämnd' }[person];
    const [row] = await product.dataSource.query<{ id: number; version: number }[]>(
      'SELECT id, version FROM grant_case WHERE organisation_id = ? ORDER BY id DESC LIMIT 1',
      [await story.organisationId(name)],
    );
    if (!row) throw new Error(`${name} has no case`);
    return row;
  }
});

describe('a draft of an application', () => {
  let product: Product;
  let story: ApplicationRound;
  beforeAll(async () => {
    product = await startProduct();
    story = await openApplicationRound(product, {
      options: { sealed: true, late: 'acceptAndMark', severalApplications: true },
    });
  });
  afterEach(async () => expect(await brokenInvariants(product.dataSource)).toEqual([]));
  afterAll(() => product.stop());

  it('is written by several, and its budget is summed', async () => {
    const { id } = await startApplication(story, 'karin');
    const save = async (person: 'karin' | 'rolf', version: number, answers: object) =>
      (await story.as(person)).put<Problem>(`/api/cases/${id}/drafts/application`, { version, answers });
    must(await save('karin', 0, { project_name: 'Trygga hem', budget_mapping_2013: '150 000' }));
    expect((await save('rolf', 0, {})).status).toBe(409);
    must(await save('rolf', 1, { project_name: 'Trygga hem', budget_mapping_2013: 160_000 }));
    const detail = await applicationOf(await story.as('sven'), id);
    expect([detail.applied, detail.budget[0]?.sum]).toEqual([160_000, 160_000]);
    expect((await (await story.as('oskar')).get(`/api/cases/${id}/drafts/application`)).status).toBe(403);
  });

  it('sealed is opened for the authority and the county when the last day has passed', async () => {
    const sent = await submittedApplication(story);
    const seen = async (person: 'oskar' | 'lena' | 'sven') =>
      (await (await story.as(person)).get<ApplicationDetail>(`/api/cases/${sent.id}/application`)).status;
    expect([await seen('sven'), await seen('oskar'), await seen('lena')]).toEqual([200, 404, 404]);
    await product.setDay('2013-03-28');
    expect(
      await (await product.signIn('oskar@socialstyrelsen.example')).get(`/api/cases/${sent.id}`),
    ).toMatchObject({
      status: 404,
    });
    await product.setDay('2013-03-29');
    const oskar = await product.signIn('oskar@socialstyrelsen.example');
    expect((await oskar.get(`/api/cases/${sent.id}/application`)).status).toBe(200);
  });

  it('comes in late and is marked so where the round takes late ones', async () => {
    await product.setDay('2013-03-31');
    const late = await submittedApplication(story, 'asa', 'Kvinnojouren Sol');
    expect(await applicationOf(await story.as('asa'), late.id)).toMatchObject({
      late: true,
      arrivedOn: '2013-03-31',
      lateAccepted: true,
    });
  });

  it('in a round that takes several is one of many', async () => {
    const first = await submittedApplication(story, 'disa', 'Skärholmens stadsdelsnämnd');
    const second = await submittedApplication(story, 'disa', 'Skärholmens stadsdelsnämnd');
    expect(second.id).toBeGreaterThan(first.id);
    expect(second.registryNumber).not.toBe(first.registryNumber);
  });
});
