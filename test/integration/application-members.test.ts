import type { ApplicationDetail, CaseChanged, CaseDetail, Problem, Round } from '#domain/contracts/index.js';
import {
  type Applicant,
  type ApplicationRound,
  applicationOf,
  jointDraft,
  openApplicationRound,
  startApplication,
  submitApplication,
} from '../stories/application-round';
import { must } from '../stories/round-2016';
import { codes } from '../stories/stockholm-2016';
import { brokenInvariants } from '../support/invariants';
import { PASSWORD, type Product, startProduct } from '../support/product';
import type { Answer } from '../support/visitor';

describe('those who apply together', () => {
  let product: Product;
  let story: ApplicationRound;
  let caseId: number;
  beforeAll(async () => {
    product = await startProduct();
    story = await openApplicationRound(product);
    caseId = (await startApplication(story)).id;
  });
  afterEach(async () => expect(await brokenInvariants(product.dataSource)).toEqual([]));
  afterAll(() => product.stop());

  const seenBy = async (person: Applicant): Promise<ApplicationDetail> =>
    applicationOf(await story.as(person), caseId);
  const statusFor = async (person: Applicant, path = '/application') =>
    (await (await story.as(person)).get(`/api/cases/${caseId}${path}`)).status;
  const invite = async (name: string, person: Applicant = 'sven', share: number | null = null) =>
    (await story.as(person)).post<Problem>(`/api/cases/${caseId}/members`, {
      version: (await seenBy('sven')).caseVersion,
      organisationId: await story.organisationId(name),
      share,
    });
  const answer = async (
    person: Applicant,
    name: string,
    said: 'confirmed' | 'declined',
    password = PASSWORD,
  ): Promise<Answer<Problem>> =>
    (await story.as(person)).post<Problem>(`/api/cases/${caseId}/member-answer`, {
      organisationId: await story.organisationId(name),
      answer: said,
      password,
    });
  const share = async (name: string, kronor: number | null, person: Applicant = 'sven') =>
    (await story.as(person)).put<Problem>(
      `/api/cases/${caseId}/members/${await story.organisationId(name)}/share`,
      { version: (await seenBy('sven')).caseVersion, share: kronor },
    );
  const remove = async (name: string) =>
    (await story.as('sven')).del<Problem>(`/api/cases/${caseId}/members/${await story.organisationId(name)}`);

  it('are found by name among those who may apply in the same pot', async () => {
    const find = async (q: string, person: Applicant = 'sven') =>
      must(
        await (
          await story.as(person)
        ).get<{ name: string; countyName: string }[]>(
          `/api/applicant-organisations?roundId=${story.round.id}&q=${encodeURIComponent(q)}`,
        ),
      ).map(({ name, countyName }) => [name, countyName]);
    expect(await find('uppsala')).toEqual([['Uppsala', 'Uppsala län']]);
    expect(await find('skärholm')).toEqual([['Skärholmens stadsdelsnämnd', 'Stockholms län']]);
    expect([await find('jouren'), await find('stockholm'), await find('%')]).toEqual([[], [], []]);
    expect(await find('uppsala', 'asa')).toEqual([]);
    expect((await (await story.as('oskar')).get(`/api/applicant-organisations?roundId=1&q=a`)).status).toBe(
      403,
    );
  });

  it('are invited by the lead, once, and only from the same pot', async () => {
    expect(await statusFor('petra')).toBe(404);
    must(await invite('Uppsala', 'karin', 200_000));
    expect(await statusFor('petra')).toBe(200);
    expect(codes(await invite('Uppsala'))).toEqual(['members.alreadyInvited']);
    expect(codes(await invite('Stockholm'))).toEqual(['members.notEligible']);
    expect(codes(await invite('Kvinnojouren Sol'))).toEqual(['members.notEligible']);
    expect((await invite('Umeå', 'lotta')).status).toBe(403);
    expect((await invite('Umeå', 'petra')).status).toBe(403);
    expect((await invite('Umeå', 'gun')).status).toBe(404);
  });

  it('see the draft and read what is written in it, and change nothing', async () => {
    const sven = await story.as('sven');
    must(
      await sven.put(`/api/cases/${caseId}/drafts/application`, {
        version: 0,
        answers: { project_name: 'Ett' },
      }),
    );
    const petra = await story.as('petra');
    const draft = must(await petra.get<{ answers: object }>(`/api/cases/${caseId}/drafts/application`));
    expect(draft.answers).toEqual({ project_name: 'Ett' });
    const written = await petra.put(`/api/cases/${caseId}/drafts/application`, { version: 1, answers: {} });
    expect(written.status).toBe(403);
    expect(await seenBy('petra')).toMatchObject({ mayEdit: false, maySign: false });
    expect((await submitApplication(petra, caseId)).status).toBe(403);
    expect(
      (await petra.post(`/api/cases/${caseId}/withdrawal`, { version: 3, reasons: 'Nej.' })).status,
    ).toBe(403);
    expect(await statusFor('olle')).toBe(404);
  });

  it('hold the application back until they have answered', async () => {
    const refused = await submitApplication<Problem>(await story.as('sven'), caseId);
    expect(codes(refused).sort()).toEqual(['members.sharesDiffer', 'members.unconfirmed']);
  });

  it('answer through their own signatory and password, and nobody else’s', async () => {
    expect((await answer('nils', 'Uppsala', 'confirmed')).status).toBe(403);
    expect((await answer('sven', 'Uppsala', 'confirmed')).status).toBe(404);
    expect((await answer('petra', 'Stockholm', 'confirmed')).status).toBe(404);
    expect((await answer('gun', 'Göteborg', 'confirmed')).status).toBe(404);
    expect(codes(await answer('petra', 'Uppsala', 'confirmed', 'fel'))).toEqual(['signature.wrongPassword']);
    expect((await seenBy('petra')).members.map(({ mayAnswer }) => mayAnswer)).toEqual([false, true]);
    expect((await seenBy('nils')).members.map(({ mayAnswer }) => mayAnswer)).toEqual([false, false]);
    must(await answer('petra', 'Uppsala', 'confirmed'));
    expect(codes(await answer('petra', 'Uppsala', 'confirmed'))).toEqual(['members.answered']);
    expect((await seenBy('sven')).members[1]).toMatchObject({
      organisationName: 'Uppsala',
      status: 'confirmed',
      share: 200_000,
      answeredBy: 'Petra Dahl',
    });
  });

  it('are asked again when their share changes', async () => {
    must(await share('Uppsala', 250_000));
    expect((await seenBy('sven')).members[1]).toMatchObject({ status: 'invited', share: 250_000 });
    must(await answer('petra', 'Uppsala', 'confirmed'));
    must(await share('Stockholm', 250_000));
    expect((await seenBy('sven')).members.map(({ status }) => status)).toEqual(['confirmed', 'confirmed']);
    expect((await share('Umeå', 1)).status).toBe(404);
    expect((await share('Stockholm', 1, 'petra')).status).toBe(403);
    const stale = await (
      await story.as('sven')
    ).put(`/api/cases/${caseId}/members/${await story.organisationId('Stockholm')}/share`, {
      version: 1,
      share: 1,
    });
    expect(stale.status).toBe(409);
  });

  it('that decline or are removed no longer see it, and may be asked anew', async () => {
    must(await invite('Umeå'));
    must(await answer('ulla', 'Umeå', 'declined'));
    expect(await statusFor('ulla')).toBe(404);
    must(await invite('Umeå'));
    must(await remove('Umeå'));
    expect(await statusFor('ulla')).toBe(404);
    expect((await remove('Umeå')).status).toBe(404);
    expect(codes(await remove('Stockholm'))).toEqual(['members.lead']);
    expect((await seenBy('sven')).members.map(({ organisationName }) => organisationName)).toEqual([
      'Stockholm',
      'Uppsala',
    ]);
  });

  it('send in one application, whose shares make up its sum, and whose counties all see it', async () => {
    const refused = await submitApplication<Problem>(await story.as('sven'), caseId, {
      budget_mapping_2013: 1,
    });
    expect(codes(refused)).toEqual(['members.sharesDiffer']);
    must(await submitApplication(await story.as('sven'), caseId));
    const { pots } = must(await (await story.as('maria')).get<Round>(`/api/rounds/${story.round.id}`));
    expect(pots[0]?.applications).toMatchObject({ applications: 1, joint: 1, applied: 500_000 });
    const seen = [
      await statusFor('petra'),
      await statusFor('olle'),
      await statusFor('lena'),
      await statusFor('ulla'),
    ];
    expect(seen).toEqual([200, 200, 200, 404]);
    expect((await seenBy('olle')).members.map(({ organisationName }) => organisationName)).toEqual([
      'Stockholm',
      'Uppsala',
    ]);
    const [version] = await product.dataSource.query<{ members: string }[]>(
      'SELECT members FROM application_version WHERE case_id = ?',
      [caseId],
    );
    expect(JSON.parse(version?.members ?? '[]')).toMatchObject([{ share: 250_000 }, { share: 250_000 }]);
  });

  it('leave nothing of the draft in the history that officials read', async () => {
    const events = async (person: Applicant) =>
      must(await (await story.as(person)).get<CaseDetail>(`/api/cases/${caseId}`)).history.map(
        ({ event }) => event,
      );
    expect(await events('sven')).toEqual(expect.arrayContaining(['startApplication', 'inviteCoApplicant']));
    expect(await events('oskar')).toEqual(['submitApplication']);
    expect(await events('olle')).toEqual(['submitApplication']);
  });

  it('are settled when it is sent in', async () => {
    expect(codes(await invite('Umeå'))).toEqual(['application.notDraft']);
    expect(codes(await share('Uppsala', 1))).toEqual(['application.notDraft']);
    expect(codes(await remove('Uppsala'))).toEqual(['application.notDraft']);
    expect(codes(await answer('petra', 'Uppsala', 'declined'))).toEqual(['application.notDraft']);
  });
});

describe('a round where everybody applies alone', () => {
  let product: Product;
  afterAll(() => product.stop());

  it('takes no co-applicants', async () => {
    product = await startProduct();
    const story = await openApplicationRound(product, { options: { jointAllowed: false } });
    const draft: CaseChanged = await startApplication(story);
    const refused = await (
      await story.as('sven')
    ).post<Problem>(`/api/cases/${draft.id}/members`, {
      version: draft.version,
      organisationId: await story.organisationId('Uppsala'),
    });
    expect(codes(refused)).toEqual(['members.jointNotAllowed']);
  });
});

describe('earlier grants', () => {
  let product: Product;
  afterAll(() => product.stop());

  it('are the applicant’s own, out of Medel’s cases, and shown beside the application', async () => {
    product = await startProduct();
    const story = await openApplicationRound(product);
    const granted = async (name: string, number: string) =>
      product.dataSource.query(
        `INSERT INTO grant_case (registry_number, round_id, pot_id, organisation_id, recipient_class, county_code, state, state_since, allotted, used, created_at)
         VALUES (?, ?, ?, ?, 'municipality', '01', 'avslutad', UTC_TIMESTAMP(3), 90000, 80000, UTC_TIMESTAMP(3))`,
        [number, story.round.id, story.round.pots[0]?.id, await story.organisationId(name)],
      );
    await granted('Stockholm', '9.3-17/2012');
    await granted('Umeå', '9.3-18/2012');
    await product.dataSource.query(
      `UPDATE round SET settings = JSON_SET(settings, '$.options.severalApplications', TRUE) WHERE id = ?`,
      [story.round.id],
    );
    const { id } = await startApplication(story);
    expect((await applicationOf(await story.as('sven'), id)).earlierGrants).toMatchObject([
      { registryNumber: '9.3-17/2012', granted: 90_000, used: 80_000, stateLabel: 'Avslutad' },
    ]);
  });
});

describe('the joint draft of the story', () => {
  let product: Product;
  afterAll(() => product.stop());

  it('is ready to be sent in', async () => {
    product = await startProduct();
    const story = await openApplicationRound(product);
    const { id } = await jointDraft(story);
    expect(must(await submitApplication(await story.as('sven'), id)).state).toBe('ansokan');
  });
});
