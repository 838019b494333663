import type { Problem, Round, RoundCorrection } from '#domain/contracts/index.js';
import {
  type ApplicationRound,
  openApplicationRound,
  startApplication,
  submitApplication,
} from '../stories/application-round';
import { PEOPLE } from '../stories/people';
import { caseOf, must } from '../stories/round-2016';
import { fieldsOf } from '../stories/round-draft';
import { startProduct, type Product } from '../support/product';
import type { Visitor } from '../support/visitor';

let product: Product;
let story: ApplicationRound;
let maria: Visitor;

beforeAll(async () => {
  product = await startProduct();
  story = await openApplicationRound(product, {
    options: { sealed: true },
    settings: { rollRules: { application: 'nextWorkingDay' } },
  });
  maria = await story.as('maria');
});
afterAll(() => product.stop());

const url = () => `/api/rounds/${story.round.id}`;
const correct = async (body: Record<string, unknown>) =>
  maria.patch<Round & Problem>(url(), { version: must(await maria.get<Round>(url())).version, ...body });
const reason = 'Ett fel i utlysningen.';

it('needs a reason', async () => {
  const answer = await correct({ applicationClosesOn: '2013-04-02' });
  expect([answer.status, fieldsOf(answer.body)]).toEqual([400, ['reason reason.missing']]);
});

it.each<[string, Record<string, unknown>, string]>([
  ['the frame', { frame: 91_000_000 }, 'round.published'],
  [
    'the pots',
    { pots: [{ recipientClass: 'municipality', name: 'Alla', frame: 90_000_000 }] },
    'round.published',
  ],
  ['the legal basis', { legalBasis: 'Något annat' }, 'round.published'],
  ['what would leave the round unready', { settings: { areas: [] } }, 'round.notReady'],
])('never changes %s', async (_, body, code) => {
  const answer = await correct({ ...body, reason });
  expect([answer.status, answer.body.code]).toEqual([422, code]);
});

it('has no days in the past, and none out of order', async () => {
  const past = await correct({ applicationClosesOn: '2013-02-20', reason });
  expect(fieldsOf(past.body)).toEqual(['applicationClosesOn day.past']);
  const disorder = await correct({ applicationClosesOn: '2013-05-15', reason });
  expect(fieldsOf(disorder.body)).toEqual(['opinionDueOn days.order']);
  const exception = { countyCode: '03', deadline: 'application', dueOn: '2013-02-27', reason: 'Brand.' };
  const county = await correct({ settings: { countyExceptions: [exception] }, reason });
  expect(fieldsOf(county.body)).toEqual(['settings.countyExceptions day.past']);
});

it('changes the requirements while nobody has applied', async () => {
  const { requirements } = story.round.settings;
  must(await correct({ settings: { requirements: requirements.slice(0, 2) }, reason }));
  expect(must(await correct({ settings: { requirements }, reason })).settings.requirements).toEqual(
    requirements,
  );
});

describe('when somebody has begun', () => {
  let stockholm: number;
  let uppsala: number;

  beforeAll(async () => {
    stockholm = (await startApplication(story)).id;
    uppsala = (await startApplication(story, 'petra', 'Uppsala')).id;
  });

  const dueOn = async (caseId: number) => {
    const [row] = await product.dataSource.query<{ dueOn: string; nextDueOn: string }[]>(
      "SELECT d.due_on AS dueOn, c.next_due_on AS nextDueOn FROM deadline d JOIN grant_case c ON c.id = d.case_id WHERE c.id = ? AND d.kind = 'application'",
      [caseId],
    );
    expect(row?.nextDueOn).toBe(row?.dueOn);
    return row?.dueOn;
  };

  it('moves the open deadlines by county and roll rule, and logs each field', async () => {
    const exception = {
      countyCode: '03',
      deadline: 'application',
      dueOn: '2013-04-12',
      reason: 'Brand i arkivet.',
    };
    must(
      await correct({
        applicationClosesOn: '2013-03-29',
        settings: { countyExceptions: [exception] },
        reason: 'Systemet låg nere.',
      }),
    );
    // Good Friday rolls over Easter; Uppsala has a day of its own.
    expect([await dueOn(stockholm), await dueOn(uppsala)]).toEqual(['2013-04-02', '2013-04-12']);
    const [newest] = must(await maria.get<RoundCorrection[]>(`${url()}/corrections`));
    expect(newest).toMatchObject({
      reason: 'Systemet låg nere.',
      correctedByName: PEOPLE.maria.name,
      changes: [
        {
          field: 'applicationClosesOn',
          label: 'ansökningstidens sista dag',
          before: '2013-03-28',
          after: '2013-03-29',
        },
        { field: 'settings.countyExceptions', label: 'undantag för län', before: [], after: [exception] },
      ],
    });
  });

  it('stops the requirements, areas and forms as soon as one has been sent in, and moves its seal with the day', async () => {
    must(await submitApplication(await story.as('sven'), stockholm));
    const refused = await correct({
      settings: { requirements: [], budgetYears: [2013, 2014] },
      reason,
    });
    expect([refused.status, refused.body.code]).toEqual([422, 'round.applied']);
    expect(refused.body.reasons?.[0]?.detail).toContain('prestationskrav och budgetår');
    must(await correct({ applicationClosesOn: '2013-04-05', reason }));
    const [row] = await product.dataSource.query<{ sealedUntil: string }[]>(
      'SELECT sealed_until AS sealedUntil FROM grant_case WHERE id = ?',
      [stockholm],
    );
    expect([row?.sealedUntil, await dueOn(uppsala)]).toEqual(['2013-04-05', '2013-04-12']);
  });

  it('changes its name and letters, even then', async () => {
    const answer = must(await correct({ name: 'Utvecklingsmedel 2013, rättad', reason }));
    expect(answer.name).toBe('Utvecklingsmedel 2013, rättad');
    expect(must(await maria.get<RoundCorrection[]>(`${url()}/corrections`))[0]?.changes).toMatchObject([
      { field: 'name', label: 'namn', before: 'Utvecklingsmedel 2013' },
    ]);
  });

  it('moves the days of opinions that were asked for by the round’s day, and no other', async () => {
    await product.setDay('2013-04-08');
    const ask = (county: string, due: string) =>
      product.dataSource.query(
        `INSERT INTO opinion_request (case_id, county_code, state, question, asked_by_name, asked_at, asked_on, due_on, form_id, form_version)
         VALUES (?, ?, 'requested', '', 'Oskar', UTC_TIMESTAMP(3), '2013-04-08', ?, 'opinion-2013', 1)`,
        [stockholm, county, due],
      );
    await ask('01', '2013-04-30');
    await ask('03', '2013-04-19');
    must(await correct({ opinionDueOn: '2013-05-06', reason }));
    const rows = await product.dataSource.query(
      'SELECT county_code AS county, due_on AS dueOn, version FROM opinion_request ORDER BY county_code',
    );
    expect(rows).toEqual([
      { county: '01', dueOn: '2013-05-06', version: 2 },
      { county: '03', dueOn: '2013-04-19', version: 1 },
    ]);
  });

  it('opens no round again that nobody was told about: the case stays in its state', async () => {
    expect((await caseOf(await story.as('sven'), 'Stockholm')).state).toBe('ansokan');
  });

  it('shows the figures of the pot to the authority, and no county', async () => {
    const pots = must(await maria.get<Round>(url())).pots;
    expect(pots.map(({ applications }) => [applications?.applications, applications?.applied])).toEqual([
      [1, 500_000],
      [0, 0],
    ]);
    const lena = must(await (await story.as('lena')).get<Round>(url()));
    expect(lena.pots.map(({ applications }) => applications)).toEqual([null, null]);
  });
});
