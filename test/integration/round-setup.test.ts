import type { FollowUp, Problem, Readiness, Round } from '#domain/contracts/index.js';
import { brokenInvariants } from '../support/invariants';
import { startProduct, type Product } from '../support/product';
import { PEOPLE } from '../stories/people';
import { must, ROUND_2016 } from '../stories/round-2016';
import {
  DRAFT_2013,
  draftRound2013,
  type DraftStory,
  fieldsOf,
  manageAnotherProgramme,
} from '../stories/round-draft';

let product: Product;
let story: DraftStory;

beforeAll(async () => {
  product = await startProduct({ day: '2013-02-11' });
  story = await draftRound2013(product);
});
afterAll(() => product.stop());

const url = () => `/api/rounds/${story.draft.id}`;
const now = async () => must(await story.maria.get<Round>(url()));
const change = async (body: Record<string, unknown>) =>
  story.maria.patch<Round & Problem>(url(), { version: (await now()).version, ...body });
const readiness = async () => must(await story.maria.get<Readiness>(`${url()}/readiness`));
const entries = async () => {
  const [row] = await product.dataSource.query<{ n: number }[]>('SELECT COUNT(*) AS n FROM ledger_entry');
  return Number(row?.n);
};

describe('a draft', () => {
  it('is what an application round begins as, with its money in no account', async () => {
    expect(story.draft).toMatchObject({
      mechanism: 'application',
      state: 'draft',
      stateLabel: 'Utkast',
      publishedAt: null,
      copiedFrom: null,
      applicationClosesOn: '2013-03-28',
      legalBases: [{ number: 1, kind: 'governmentDecision', title: 'Regeringsbeslut 2012-12-20 nr III:1' }],
    });
    expect(story.draft.settings.options.paysOnDecision).toBe(true);
    expect(story.draft.pots.map((pot) => [pot.recipientClass, pot.unallotted, pot.applications])).toEqual([
      ['municipality', 70_000_000, expect.objectContaining({ applications: 0, granted: 0 })],
      ['nonProfit', 20_000_000, expect.objectContaining({ applications: 0, granted: 0 })],
    ]);
    expect(await entries()).toBe(0);
  });

  it('is seen by the authority’s officials, and by nobody else', async () => {
    await product.dataSource.query(
      "INSERT INTO case_count (round_id, pot_id, county_code, state, n) SELECT round_id, id, '01', 'ansokan', 1 FROM pot WHERE recipient_class = 'municipality' AND round_id = ?",
      [story.draft.id],
    );
    const oskar = await product.signIn(PEOPLE.oskar.email);
    expect((await oskar.get(url())).status).toBe(200);
    const lena = await product.signIn(PEOPLE.lena.email);
    expect((await lena.get(url())).status).toBe(404);
    expect((await lena.list('/api/rounds')).body).toEqual([]);
    expect((await lena.get(`${url()}/corrections`)).status).toBe(404);
    expect((await lena.get(`${url()}/follow-up`)).status).toBe(404);
    await product.dataSource.query('DELETE FROM case_count');
  });

  it('changes freely: pots keep their id, and parts of the settings that are not sent stay', async () => {
    const [kommuner] = story.draft.pots;
    const changed = must(
      await change({
        frame: 75_000_000,
        pots: [{ recipientClass: 'municipality', name: 'Alla kommuner', frame: 75_000_000 }],
        legalBasis: 'Förordning (2013:1) om statsbidrag',
        settings: { options: { ...story.draft.settings.options, carryOver: true, appeal: 'all' } },
      }),
    );
    expect(changed.pots).toMatchObject([{ id: kommuner?.id, name: 'Alla kommuner', frame: 75_000_000 }]);
    expect(changed).toMatchObject({ carryOverAllowed: true, appealAllowed: true, version: 2 });
    expect(changed.settings.areas).toEqual(story.draft.settings.areas);
    expect(changed.settings.rollRules).toEqual(story.draft.settings.rollRules);
    expect(changed.legalBases.map(({ number, kind }) => [number, kind])).toEqual([
      [1, 'governmentDecision'],
      [2, 'ordinance'],
    ]);
    const back = must(
      await change({
        frame: 90_000_000,
        pots: DRAFT_2013.pots,
        settings: { options: DRAFT_2013.settings.options },
      }),
    );
    expect(back.pots.map(({ id }) => id)[0]).toBe(kommuner?.id);
  });

  it('cannot have two pots for one class', async () => {
    const pot = { recipientClass: 'municipality', name: 'Kommuner', frame: 45_000_000 };
    expect(fieldsOf((await change({ pots: [pot, pot] })).body)).toEqual(['pots pots.twice']);
  });

  it('is changed by its programme manager, who saw the newest version', async () => {
    const stale = await story.maria.patch(url(), { version: 1, name: 'För sent' });
    expect(stale.status).toBe(409);
    const oskar = await product.signIn(PEOPLE.oskar.email);
    expect((await oskar.patch(url(), { version: 1, name: 'Oskars' })).status).toBe(403);
    expect((await oskar.get(`${url()}/readiness`)).status).toBe(403);
  });

  it('does not exist for who manages another programme', async () => {
    const rut = await manageAnotherProgramme(product, PEOPLE.rut.email);
    const { version } = await now();
    const answers = [
      await rut.patch(url(), { version, name: 'Ruts' }),
      await rut.get(`${url()}/readiness`),
      await rut.post(`${url()}/publication`, { version }),
      await rut.post(`${url()}/copies`, { year: 2014, name: 'Ruts' }),
      await rut.post(`${url()}/legal-bases`, {
        kind: 'ordinance',
        reference: '2013:1',
        title: 'Förordning',
        validFrom: '2013-01-01',
      }),
      await rut.post(`${url()}/dry-run`, {}),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404]);
  });

  it('may be half done, and says what is missing', async () => {
    const half = must(
      await story.maria.post<Round>('/api/rounds', {
        programmeId: story.programme.id,
        ...ROUND_2016,
        year: 2019,
        mechanism: 'application',
        name: 'Halvfärdig',
      }),
    );
    const { ready, problems } = must(await story.maria.get<Readiness>(`/api/rounds/${half.id}/readiness`));
    expect(ready).toBe(false);
    expect([...new Set(problems.map(({ code }) => code))].sort()).toEqual([
      'areas.missing',
      'budgetYears.missing',
      'day.missing',
      'form.missing',
    ]);
    const refused = await story.maria.post<Problem>(`/api/rounds/${half.id}/publication`, { version: 1 });
    expect([refused.status, refused.body.code]).toEqual([422, 'round.notReady']);
    expect(refused.body.reasons?.[0]?.data).toMatchObject({ problems: problems.length });
    expect(await entries()).toBe(0);
    // No report is shipped for its year: the follow-up has figures, and no questions.
    const followUp = must(await story.maria.get<FollowUp>(`/api/rounds/${half.id}/follow-up`));
    expect([followUp.questions, followUp.areas, followUp.recipients]).toEqual([[], [], 0]);
  });
});

describe('the publication', () => {
  it('refuses a pot sum that is not the frame', async () => {
    must(await change({ frame: 80_000_000 }));
    expect((await readiness()).problems).toMatchObject([{ part: 'pots', code: 'pots.sum' }]);
    const refused = await story.maria.post<Problem>(`${url()}/publication`, {
      version: (await now()).version,
    });
    expect([refused.status, refused.body.code]).toEqual([422, 'round.notReady']);
    must(await change({ frame: 90_000_000 }));
  });

  it('is made by who saw the newest version', async () => {
    expect((await story.maria.post(`${url()}/publication`, { version: 1 })).status).toBe(409);
    const oskar = await product.signIn(PEOPLE.oskar.email);
    expect((await oskar.post(`${url()}/publication`, { version: 1 })).status).toBe(403);
  });

  it('puts the frame into the ledger, once', async () => {
    const answer = await story.maria.post<Round>(`${url()}/publication`, { version: (await now()).version });
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({ state: 'published', stateLabel: 'Publicerad' });
    expect(answer.body.pots.map(({ unallotted }) => unallotted)).toEqual([70_000_000, 20_000_000]);
    expect(await entries()).toBe(2);
    const again = await story.maria.post<Problem>(`${url()}/publication`, { version: answer.body.version });
    expect([again.status, again.body.code]).toEqual([422, 'round.alreadyPublished']);
    expect(await entries()).toBe(2);
    expect(await brokenInvariants(product.dataSource)).toEqual([]);
  });

  it('opens and closes the round by the calendar', async () => {
    const stateOn = async (day: string) => {
      await product.setDay(day);
      return (await now()).state;
    };
    expect([await stateOn('2013-02-17'), await stateOn('2013-02-18'), await stateOn('2013-03-28')]).toEqual([
      'published',
      'open',
      'open',
    ]);
    expect(await stateOn('2013-03-29')).toBe('closed');
    await product.setDay('2013-02-18');
  });

  it('leaves an application round’s money to decisions, and a draft’s alone', async () => {
    const preview = async ({ id, pots: [pot] }: Round) =>
      story.maria.post<Problem>(`/api/rounds/${id}/allotment-previews`, {
        potId: pot?.id,
        key: 'equalShares',
      });
    expect((await preview(await now())).body.code).toBe('round.appliedFor');
    const draft = must(
      await story.maria.post<Round>('/api/rounds', {
        programmeId: story.programme.id,
        ...ROUND_2016,
        name: 'Utkast till rekvisitionsomgång',
        draft: true,
      }),
    );
    expect([draft.state, await entries()]).toEqual(['draft', 2]);
    expect((await preview(draft)).body.code).toBe('round.notPublished');
    const published = must(
      await story.maria.post<Round>(`/api/rounds/${draft.id}/publication`, { version: 1 }),
    );
    expect([published.publishedAt === null, await entries()]).toEqual([false, 4]);
    expect((await preview(published)).status).toBe(201);
  });

  it('shows a follow-up without crashing on a class that has no report yet', async () => {
    const followUp = must(await story.maria.get<FollowUp>(`${url()}/follow-up`));
    expect(followUp.byRecipientClass.map(({ recipientClass }) => recipientClass)).toEqual([
      'municipality',
      'nonProfit',
    ]);
    const regions = must(await story.maria.get<FollowUp>(`${url()}/follow-up?recipientClass=region`));
    expect(regions.byRecipientClass).toMatchObject([{ recipientClass: 'region', recipients: 0 }]);
  });
});

describe('the legal basis', () => {
  const basis = {
    kind: 'ordinance',
    reference: '2013:100',
    title: 'Förordning om statsbidrag till utvecklingsarbete',
    text: '1 § …',
    validFrom: '2013-03-01',
  };

  it('gets a new version; a published round keeps its words', async () => {
    const before = (await now()).legalBasis;
    const answer = await story.maria.post<Round>(`${url()}/legal-bases`, basis);
    expect(answer.status).toBe(201);
    expect(answer.body.legalBases.at(-1)).toMatchObject({ ...basis, createdByName: 'Maria Lindqvist' });
    expect(answer.body.legalBasis).toBe(before);
  });

  it('is followed by a draft', async () => {
    const copy = must(await story.maria.post<Round>(`${url()}/copies`, { year: 2015, name: 'Med ny grund' }));
    const answer = must(await story.maria.post<Round>(`/api/rounds/${copy.id}/legal-bases`, basis));
    expect(answer.legalBasis).toBe('Förordning om statsbidrag till utvecklingsarbete (2013:100)');
    expect(answer.legalBases.map(({ number }) => number)).toEqual([1, 2]);
  });

  it('needs a reference, and is a matter for the programme manager', async () => {
    const without = await story.maria.post<Problem>(`${url()}/legal-bases`, { ...basis, reference: ' ' });
    expect(without.status).toBe(400);
    const oskar = await product.signIn(PEOPLE.oskar.email);
    expect((await oskar.post(`${url()}/legal-bases`, basis)).status).toBe(403);
  });
});

describe('a copy', () => {
  it('is a draft of the other year, with days moved, forms named and no exceptions', async () => {
    const answer = await story.maria.post<Round>(`${url()}/copies`, {
      year: 2014,
      name: 'Utvecklingsmedel 2014',
    });
    expect(answer.status).toBe(201);
    const copy = answer.body;
    expect(copy).toMatchObject({
      state: 'draft',
      year: 2014,
      copiedFrom: story.draft.id,
      frame: 90_000_000,
      applicationClosesOn: '2014-03-28',
      reportDueOn: '2015-06-01',
    });
    expect(copy.settings).toMatchObject({
      budgetYears: [2014, 2015],
      forms: {
        application: { municipality: { formId: 'application-2013-kommun', version: 1 } },
        opinion: { formId: 'opinion-2013', version: 1 },
      },
    });
    expect(must(await story.maria.get<Readiness>(`/api/rounds/${copy.id}/readiness`)).problems).toEqual([]);
  });

  it('needs a name of its own, and a programme manager', async () => {
    const twice = await story.maria.post<Problem>(`${url()}/copies`, {
      year: 2014,
      name: 'Utvecklingsmedel 2014',
    });
    expect(fieldsOf(twice.body)).toEqual(['name round.taken']);
    const oskar = await product.signIn(PEOPLE.oskar.email);
    expect((await oskar.post(`${url()}/copies`, { year: 2014, name: 'Oskars' })).status).toBe(403);
  });
});
