import type { INestApplicationContext } from '@nestjs/common';
import type { Attachment, CaseChanged, Problem } from '#domain/contracts/index.js';
import { VALID_APPLICATION } from '#domain/applications/valid-application.fixture.js';
import { Sessions } from '../../api/src/platform/sessions';
import { CarryOut } from '../../workers/src/carry-out';
import {
  type Applicant,
  type ApplicationRound,
  applicationOf,
  jointDraft,
  openApplicationRound,
  startApplication,
  submitApplication,
} from '../stories/application-round';
import { everyRoute, filled, type Ids, readingOf, type Route } from '../stories/every-route';
import type { Person } from '../stories/people';
import { must } from '../stories/round-2016';
import { type Product, startProduct } from '../support/product';
import { staffOf } from '../support/staff';

const OFFICIALS: Person[] = [
  'maria',
  'oskar',
  'beata',
  'erik',
  'rut',
  'anders',
  'siv',
  'ragnar',
  'lena',
  'olle',
];
/** Kommuner and a förening with no part in it. */
const STRANGERS: Applicant[] = ['gun', 'asa', 'rebecka'];

/** Read apart: one's own session, and how many messages wait in the outbox, which names no case. */
const NOT_COMPARED = ['/api/session', '/api/operations'];

const NOWHERE = 999_999;
const MARK = 'Hemligheten i utkastet';

interface Secret {
  caseId: number;
  attachmentId: number;
  dispatchId: number;
}
const NOTHING: Secret = { caseId: NOWHERE, attachmentId: NOWHERE, dispatchId: NOWHERE };

type Readings = Map<string, unknown>;

describe('what is not yet anybody else’s', () => {
  let product: Product;
  let story: ApplicationRound;
  let staff: INestApplicationContext;
  let reads: Route[];
  let things: Ids;
  let before: Readings;
  let secret: Secret;

  beforeAll(async () => {
    product = await startProduct();
    story = await openApplicationRound(product, { options: { sealed: true, severalApplications: true } });
    staff = await staffOf(product);
    reads = (await everyRoute(product)).filter(({ method }) => method === 'get');
    things = {
      rounds: story.round.id,
      pots: story.round.pots[0]?.id ?? 0,
      programmes: story.programme.id,
      organisations: await story.organisationId('Stockholm'),
      users: 1,
      kind: 'application',
      token: 'ingen',
      documentId: 1,
      previewId: NOWHERE,
      opinions: NOWHERE,
      appeals: NOWHERE,
      batches: NOWHERE,
      payments: NOWHERE,
      'repayment-claims': NOWHERE,
    };
    for (const who of ['sven', 'petra', ...OFFICIALS, ...STRANGERS] as const) await story.as(who);
    await deliver();
    before = await readings([...OFFICIALS, ...STRANGERS], NOTHING);
  });
  afterAll(async () => {
    await staff?.close();
    await product.stop();
  });

  it('is asked for at every route that reads, by everybody', () => {
    expect(reads.length).toBeGreaterThan(50);
    const [whoever] = [...before.values()];
    expect(whoever).toMatchObject({ status: expect.any(Number) });
  });

  it('a draft with co-applicants, attachments and mails tells officials and strangers nothing at all', async () => {
    secret = await writeDraft();
    await throwAwayDraft();
    await deliver();
    secret.dispatchId = await dispatchOf(secret.caseId);
    expect(secret.dispatchId).toBeGreaterThan(0);
    expect(await changed([...OFFICIALS, ...STRANGERS])).toEqual([]);
  });

  it('no more does a sealed application before its day', async () => {
    must(await submitApplication(await story.as('sven'), secret.caseId, { project_name: MARK }));
    await deliver();
    expect(await changed([...OFFICIALS, ...STRANGERS])).toEqual([]);
    await toDay('2013-03-28');
    const lastDay = await story.as('oskar');
    expect((await lastDay.get(`/api/cases/${secret.caseId}`)).status).toBe(404);
    expect((await lastDay.list('/api/cases')).body).toEqual([]);
  });

  it('the day after it is opened to those who handle it, and to the counties of its members', async () => {
    await toDay('2013-03-29');
    const seen = await Promise.all(
      (['oskar', 'rut', 'ragnar', 'lena', 'olle', 'petra', 'siv', ...STRANGERS] as const).map(async (who) => [
        who,
        (await (await story.as(who)).get(`/api/cases/${secret.caseId}`)).status,
      ]),
    );
    expect(Object.fromEntries(seen)).toEqual({
      oskar: 200,
      rut: 200,
      ragnar: 200,
      lena: 200,
      olle: 200,
      petra: 200,
      siv: 403,
      gun: 404,
      asa: 404,
      rebecka: 404,
    });
    const { body } = await (
      await story.as('oskar')
    ).get<{ cases: number }>(`/api/organisations/${things.organisations}`);
    expect(body.cases).toBe(1);
    expect(
      await changed(
        STRANGERS.filter((who) => who !== 'asa'),
        caseRoutes(),
      ),
    ).toEqual([]);
  });

  /** Every path that one of these reads, and what it tells. */
  async function readings(
    who: readonly Applicant[],
    { caseId, attachmentId, dispatchId }: Secret,
    routes: readonly Route[] = reads,
  ): Promise<Readings> {
    const ids = { ...things, cases: caseId, attachments: attachmentId, dispatches: dispatchId };
    const filter = (value: object) => `?filter=${encodeURIComponent(JSON.stringify(value))}`;
    const searches: [string, string][] = [
      ['cases of it', `/api/cases${filter({ id: [caseId] })}`],
      ['cases by name', `/api/cases${filter({ q: 'Stockholm' })}`],
      ['cases called drafts', `/api/cases${filter({ q: 'Utkast' })}`],
      ['cases in draft', `/api/cases${filter({ state: 'utkast' })}`],
      ['facets by name', `/api/cases/facets${filter({ q: 'Stockholm' })}`],
      ['cases by round', `/api/cases${filter({ roundId: things.rounds })}`],
      ['mails about it', `/api/dispatches${filter({ caseId })}`],
      ['mails to its members', `/api/dispatches${filter({ q: 'uppsala' })}`],
      ['the log of it', `/api/audit-records${filter({ caseId })}`],
      ['the log of its applicant', `/api/audit-records${filter({ q: 'Sven' })}`],
    ];
    const paths = [
      ...routes
        .filter(({ path }) => !NOT_COMPARED.includes(path))
        .map(({ path }) => [path, filled(path, ids)] as const),
      ...(routes === reads ? searches : []),
    ];
    const found: Readings = new Map();
    for (const person of who) {
      const visitor = await story.as(person);
      for (const [name, path] of paths) found.set(`${name} by ${person}`, await readingOf(visitor, path));
    }
    return found;
  }

  async function changed(who: readonly Applicant[], routes: readonly Route[] = reads): Promise<string[]> {
    const now = await readings(who, secret, routes);
    return [...now].flatMap(([name, telling]) => {
      const earlier = JSON.stringify(before.get(name));
      return JSON.stringify(telling) === earlier
        ? []
        : [`${name}: ${difference(earlier ?? '', JSON.stringify(telling))}`];
    });
  }

  function caseRoutes(): Route[] {
    return reads.filter(({ path }) => path.startsWith('/api/cases/{id}'));
  }

  async function writeDraft(): Promise<Secret> {
    const { id: caseId } = await jointDraft(story);
    const sven = await story.as('sven');
    const attachment = must(
      await sven.upload<Attachment>(`/api/cases/${caseId}/attachments`, {
        name: 'plan.pdf',
        content: '%PDF-1.7\n',
      }),
    );
    must(
      await sven.put(`/api/cases/${caseId}/drafts/application`, {
        version: 0,
        answers: { ...VALID_APPLICATION, project_name: MARK },
      }),
    );
    return { caseId, attachmentId: attachment.id, dispatchId: NOWHERE };
  }

  async function throwAwayDraft(): Promise<void> {
    const { id } = await startApplication(story);
    const sven = await story.as('sven');
    const { caseVersion } = await applicationOf(sven, id);
    must(
      await sven.post<CaseChanged | Problem>(`/api/cases/${id}/withdrawal`, {
        version: caseVersion,
        reasons: 'Vi börjar om.',
      }),
    );
  }

  async function deliver(): Promise<void> {
    const waiting = await product.dataSource.query<{ id: number }[]>(
      "SELECT id FROM outbox_message WHERE state = 'waiting' ORDER BY id",
    );
    for (const { id } of waiting) await staff.get(CarryOut).run(Number(id));
  }

  async function dispatchOf(caseId: number): Promise<number> {
    const [row] = await product.dataSource.query<{ id: number }[]>(
      'SELECT MIN(id) AS id FROM mail_dispatch WHERE case_id = ?',
      [caseId],
    );
    return Number(row?.id ?? 0);
  }

  async function toDay(day: string): Promise<void> {
    await product.setDay(day);
    product.app.get(Sessions, { strict: false }).forget();
  }
});

/** From where they part. */
function difference(earlier: string, now: string): string {
  const at = [...now].findIndex((letter, index) => letter !== earlier[index]);
  return `${earlier.slice(Math.max(0, at - 60), at + 80)} → ${now.slice(Math.max(0, at - 60), at + 80)}`;
}
