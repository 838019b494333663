import { randomUUID } from 'node:crypto';
import type { CaseChanged, Problem } from '#domain/contracts/index.js';
import { VALID_APPLICATION } from '#domain/applications/valid-application.fixture.js';
import { type Applicant, startApplication } from '../stories/application-round';
import { Assessing2013 } from '../stories/decided-2013';
import { askForOpinions, askForSupplement, opinionsOf, VALID_OPINION } from '../stories/handling';
import { must } from '../stories/round-2016';
import { brokenInvariants } from '../support/invariants';
import { PASSWORD, type Product, startProduct } from '../support/product';
import type { Answer } from '../support/visitor';

type Attempt = (idempotencyKey: string) => Promise<Answer<Problem & CaseChanged>>;

/** What every change leaves behind; one effect is one row in each that it touches. */
const TRACES = [
  'application_version',
  'decision',
  'decision_proposal',
  'opinion_request',
  'supplement_request',
  'case_event',
  'audit_record',
  'outbox_message',
  'document',
  'ledger_entry',
  'payment',
  'case_message',
];

describe('what is sent twice', () => {
  let product: Product;
  let year: Assessing2013;
  beforeAll(async () => {
    product = await startProduct();
    year = await Assessing2013.begin(product, {
      options: { severalApplications: true, opinionNeeded: true },
    });
  });
  beforeEach(() => product.setDay('2013-03-01'));
  afterEach(async () => expect(await brokenInvariants(product.dataSource)).toEqual([]));
  afterAll(() => product.stop());

  /** One with each of the things that may be sent, in the order of a case. */
  const ACTS: [string, () => Promise<Attempt>][] = [
    ['an application', submission],
    ['a withdrawal', async () => act('sven', await year.received(), 'withdrawal', { reasons: 'Vi avstår.' })],
    ['an opinion', opinion],
    ['a supplement', supplement],
    [
      'a proposal',
      async () =>
        act('oskar', await skipped(await year.assessed()), 'proposal', { kind: 'grant', amount: 500_000 }),
    ],
    ['a grant', async () => decision({ kind: 'grant', amount: 500_000 })],
    [
      'a denial',
      async () =>
        decision({
          kind: 'deny',
          amount: 0,
          reasons: 'Kraven är inte uppfyllda.',
          hearingSkippedReason: 'Uppenbart obehövligt.',
        }),
    ],
    ['a request for a supplement', async () => supplementRequest()],
  ];

  it.each(ACTS)('%s with the same key has one effect and one answer', async (_, prepare) => {
    const attempt = await prepare();
    const key = randomUUID();
    const before = await traces();
    const first = await attempt(key);
    expect(first.status).toBeLessThan(300);
    const after = await traces();
    expect(after).not.toEqual(before);
    const again = await attempt(key);
    expect([again.status, again.body]).toEqual([first.status, first.body]);
    expect(again.headers['idempotency-replayed']).toBe('true');
    expect(await traces()).toEqual(after);
  });

  it.each(ACTS)('%s with the same key at the same moment has one effect', async (_, prepare) => {
    const attempt = await prepare();
    const [key, alone] = [randomUUID(), await difference(await prepare())];
    const together = await differenceOf(() => Promise.all([attempt(key), attempt(key), attempt(key)]));
    expect(together.traces).toEqual(alone.traces);
    const statuses = together.answers.map(({ status }) => status);
    expect(statuses.filter((status) => status < 300).length).toBeGreaterThan(0);
    expect(statuses.every((status) => status < 300 || status === 409)).toBe(true);
  });

  it.each(ACTS)('%s from two tabs at once has one effect; the other tab is told', async (_, prepare) => {
    const attempt = await prepare();
    const alone = await difference(await prepare());
    const together = await differenceOf(() => Promise.all([attempt(randomUUID()), attempt(randomUUID())]));
    expect(together.traces).toEqual(alone.traces);
    const [won, lost] = together.answers.toSorted((a, b) => a.status - b.status);
    expect(won?.status).toBeLessThan(300);
    expect([409, 422]).toContain(lost?.status);
    expect(lost?.body.title).toBeTruthy();
  });

  async function submission(): Promise<Attempt> {
    const { id, version } = await startApplication(year.story);
    return act('sven', id, 'application', {
      version,
      answers: VALID_APPLICATION,
      password: PASSWORD,
      confirmedSignatory: true,
    });
  }

  async function opinion(): Promise<Attempt> {
    const caseId = await year.received();
    must(await askForOpinions(year.story, caseId));
    const lena = await year.as('lena');
    const [asked] = await opinionsOf(lena, caseId);
    const body = { version: asked?.version, answers: VALID_OPINION };
    return (idempotencyKey) => lena.post(`/api/opinions/${asked?.id}/answer`, body, { idempotencyKey });
  }

  async function supplement(): Promise<Attempt> {
    const caseId = await year.received();
    must(await askForSupplement(year.story, caseId, { dueOn: '2013-05-15' }));
    const sven = await year.as('sven');
    const [{ id, version } = { id: 0, version: 0 }] = must(
      await sven.get<{ id: number; version: number }[]>(`/api/cases/${caseId}/supplements`),
    );
    const body = {
      version,
      answers: { ...VALID_APPLICATION, expected_results: 'Fler får skydd.' },
      password: PASSWORD,
    };
    return (idempotencyKey) => sven.post(`/api/supplements/${id}/answer`, body, { idempotencyKey });
  }

  async function supplementRequest(): Promise<Attempt> {
    return act('oskar', await year.received(), 'supplement-requests', {
      questions: ['expected_results'],
      text: 'Beskriv hur resultaten mäts.',
      dueOn: '2013-05-15',
    });
  }

  async function decision(proposal: object): Promise<Attempt> {
    const caseId = await skipped(await year.assessed());
    must(await year.act('oskar', caseId, 'proposal', proposal));
    const [row] = await product.dataSource.query<[{ id: number }]>(
      'SELECT MAX(id) AS id FROM decision_proposal WHERE case_id = ?',
      [caseId],
    );
    return act('beata', caseId, 'decision', { proposalId: row.id });
  }

  async function skipped(caseId: number): Promise<number> {
    must(await askForOpinions(year.story, caseId));
    const oskar = await year.as('oskar');
    for (const { id, version } of await opinionsOf(oskar, caseId))
      must(await oskar.post(`/api/opinions/${id}/skip`, { version, reason: 'Tiden medger det inte.' }));
    return caseId;
  }

  /** The same body each time, as a tab that was opened before would send it. */
  async function act(person: Applicant, caseId: number, noun: string, body: object): Promise<Attempt> {
    const visitor = await year.as(person);
    const sent = { version: await year.versionOf(caseId), ...body };
    return (idempotencyKey) => visitor.post(`/api/cases/${caseId}/${noun}`, sent, { idempotencyKey });
  }

  async function traces(): Promise<Record<string, number>> {
    const counts = await Promise.all(
      TRACES.map(async (table) => [
        table,
        Number((await product.dataSource.query<[{ n: number }]>(`SELECT COUNT(*) AS n FROM ${table}`))[0].n),
      ]),
    );
    return Object.fromEntries(counts) as Record<string, number>;
  }

  function difference(attempt: Attempt) {
    return differenceOf(async () => [await attempt(randomUUID())]);
  }

  async function differenceOf<T>(
    doing: () => Promise<T>,
  ): Promise<{ traces: Record<string, number>; answers: T }> {
    const before = await traces();
    const answers = await doing();
    const after = await traces();
    return {
      traces: Object.fromEntries(TRACES.map((table) => [table, (after[table] ?? 0) - (before[table] ?? 0)])),
      answers,
    };
  }
});
