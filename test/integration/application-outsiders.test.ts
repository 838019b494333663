import type { Problem } from '#domain/contracts/index.js';
import { type Applicant, applicationOf, jointDraft, submitApplication } from '../stories/application-round';
import { Assessing2013 } from '../stories/decided-2013';
import { everyRoute, exampleOf, filled, type Ids, readingOf, type Route, told } from '../stories/every-route';
import { askForOpinions, opinionsOf } from '../stories/handling';
import type { Person } from '../stories/people';
import { must } from '../stories/round-2016';
import { PASSWORD, type Product, startProduct } from '../support/product';

/** Written where only the authority reads. */
const INSIDE = 'Endast inom myndigheten';
/** Written where all will read it, once it is decided. */
const PROPOSED = 'Endast ett förslag än';

const NOWHERE = 999_999;
const OWN: Applicant[] = ['sven', 'karin', 'lotta', 'agnes', 'petra', 'nils'];
const COUNTIES: Person[] = ['lena', 'olle'];
const STRANGERS: Applicant[] = ['gun', 'asa', 'rebecka'];

describe('a joint application and those around it', () => {
  let product: Product;
  let year: Assessing2013;
  let routes: Route[];
  let things: Ids;
  let caseId: number;

  beforeAll(async () => {
    product = await startProduct();
    year = await Assessing2013.begin(product, { options: { opinionNeeded: true } });
    routes = await everyRoute(product);
    caseId = (await jointDraft(year.story)).id;
    await inviteUlla();
    things = {
      cases: caseId,
      rounds: year.story.round.id,
      pots: year.potId,
      programmes: year.story.programme.id,
      organisations: await year.story.organisationId('Stockholm'),
      organisationId: await year.story.organisationId('Uppsala'),
      users: 1,
      kind: 'application',
      documentId: 1,
      previewId: NOWHERE,
      token: 'ingen',
      attachments: NOWHERE,
      opinions: NOWHERE,
      appeals: NOWHERE,
      batches: NOWHERE,
      payments: NOWHERE,
      dispatches: NOWHERE,
      'repayment-claims': NOWHERE,
    };
  });
  afterAll(() => product.stop());

  const ofCase = (method: 'get' | 'write') =>
    routes.filter(
      (route) => route.path.startsWith('/api/cases/{id}') && (route.method === 'get') === (method === 'get'),
    );

  it('whoever is asked sees the draft, and whoever declines sees nothing of it any more', async () => {
    const before = await whatDiffers('ulla');
    expect(before).toContain('/api/cases/{id}/application');
    must(
      await (
        await year.as('ulla')
      ).post(`/api/cases/${caseId}/member-answer`, {
        organisationId: await year.story.organisationId('Umeå'),
        answer: 'declined',
        password: PASSWORD,
      }),
    );
    expect(await whatDiffers('ulla')).toEqual([]);
  });

  it('whoever is removed sees nothing of it any more', async () => {
    await inviteUlla();
    expect(await whatDiffers('ulla')).toContain('/api/cases/{id}');
    const removed = await (
      await year.as('sven')
    ).del<Problem>(`/api/cases/${caseId}/members/${await year.story.organisationId('Umeå')}`);
    expect(removed.status).toBeLessThan(300);
    expect(await whatDiffers('ulla')).toEqual([]);
    must(await submitApplication(await year.as('sven'), caseId));
  });

  it('for another kommun there is no such case at any route, to read or to change', async () => {
    for (const stranger of [...STRANGERS, 'ulla'] as const) {
      expect([stranger, await whatDiffers(stranger)]).toEqual([stranger, []]);
      expect([stranger, await whatIsAnswered(stranger, [403, 404])]).toEqual([stranger, []]);
    }
  });

  it('a co-applicant reads it, and changes it by no route', async () => {
    expect((await applicationOf(await year.as('petra'), caseId)).mayEdit).toBe(false);
    const answering = ['post /api/cases/{id}/member-answer'];
    expect(await whatIsAnswered('petra', [403, 404], answering)).toEqual([]);
    expect(await whatIsAnswered('nils', [403, 404], answering)).toEqual([]);
  });

  it('a county reads it, and changes it by no route but its opinion and its own jäv', async () => {
    const own = ['post /api/cases/{id}/conflicts', 'post /api/cases/{id}/report-return'];
    expect(await whatIsAnswered('olle', [403, 404], own)).toEqual([]);
  });

  it('what is thought, proposed and disclosed inside stays inside while it is examined', async () => {
    await handleInside();
    expect(await whereTold([INSIDE, PROPOSED])).toEqual([]);
    const { body } = await (await year.as('oskar')).get(`/api/cases/${caseId}/assessments`);
    expect(JSON.stringify(body)).toContain(INSIDE);
  });

  it('and what was not decided stays inside afterwards too', async () => {
    must(await year.decide('beata', caseId));
    expect(await whereTold([INSIDE])).toEqual([]);
    const { body } = await (await year.as('petra')).get(`/api/cases/${caseId}/decisions`);
    expect(JSON.stringify(body)).toContain(PROPOSED);
  });

  async function inviteUlla(): Promise<void> {
    const sven = await year.as('sven');
    must(
      await sven.post(`/api/cases/${caseId}/members`, {
        version: (await applicationOf(sven, caseId)).caseVersion,
        organisationId: await year.story.organisationId('Umeå'),
      }),
    );
  }

  /** Every path where the case is told from one that does not exist. */
  async function whatDiffers(person: Applicant): Promise<string[]> {
    const visitor = await year.as(person);
    const differing: string[] = [];
    for (const { path } of ofCase('get')) {
      const real = await readingOf(visitor, filled(path, things));
      const none = await readingOf(visitor, filled(path, { ...things, cases: NOWHERE }));
      if (JSON.stringify(real) !== JSON.stringify(none)) differing.push(path);
    }
    return differing;
  }

  /** Every route of the case that answers a well-formed change otherwise. */
  async function whatIsAnswered(
    person: Applicant,
    expected: readonly number[],
    except: readonly string[] = [],
  ): Promise<string[]> {
    const visitor = await year.as(person);
    const others: string[] = [];
    for (const route of ofCase('write')) {
      const name = `${route.method} ${route.path}`;
      const path = filled(route.path, things);
      const answer = path.endsWith('/attachments')
        ? await visitor.upload<Problem>(path, { name: 'plan.pdf', content: '%PDF-1.7\n' })
        : route.method === 'delete'
          ? await visitor.del<Problem>(path)
          : await visitor[route.method as 'post']<Problem>(
              path,
              bodyFor(route, await year.versionOf(caseId)),
            );
      if (!expected.includes(answer.status) && !except.includes(name))
        others.push(
          `${name}: ${JSON.stringify(await told(answer))} ${JSON.stringify(answer.body.fields ?? '')}`,
        );
    }
    return others;
  }

  function bodyFor({ schema }: Route, version: number): Record<string, unknown> {
    const body = exampleOf(schema ?? { type: 'object' }) as Record<string, unknown>;
    return {
      ...body,
      ...('version' in body ? { version } : {}),
      ...('password' in body ? { password: PASSWORD } : {}),
    };
  }

  /** Notes, protocol, proposal, jäv, tags and a scenario, all saying what nobody outside should read. */
  async function handleInside(): Promise<void> {
    await product.setDay('2013-04-15');
    must(await askForOpinions(year.story, caseId));
    const [opinion] = await opinionsOf(await year.as('oskar'), caseId);
    things = { ...things, opinions: opinion?.id ?? NOWHERE };
    must(await year.act('oskar', caseId, 'completeness', { complete: true, note: INSIDE }));
    must(await year.act('oskar', caseId, 'assessment-opening'));
    must(await year.assess('oskar', caseId, { summary: INSIDE }));
    must(await (await year.as('oskar')).post(`/api/cases/${caseId}/notes`, { text: INSIDE }));
    must(await (await year.as('oskar')).put(`/api/cases/${caseId}/tags`, { tags: [INSIDE] }));
    must(
      await (
        await year.as('anders')
      ).post(`/api/cases/${caseId}/conflicts`, { ground: 'party', text: INSIDE }),
    );
    must(
      await (
        await year.as('beata')
      ).post(`/api/pots/${year.potId}/scenarios`, { name: INSIDE, steps: [{ kind: 'cut', percent: 10 }] }),
    );
    for (const opinionRow of await opinionsOf(await year.as('oskar'), caseId))
      must(
        await (
          await year.as('oskar')
        ).post(`/api/opinions/${opinionRow.id}/skip`, {
          version: opinionRow.version,
          reason: 'Tiden medger det inte.',
        }),
      );
    must(
      await year.act('oskar', caseId, 'proposal', {
        kind: 'grantInPart',
        amount: 400_000,
        reasons: PROPOSED,
        hearingSkippedReason: 'Uppenbart obehövligt.',
      }),
    );
  }

  /** Every answer to anybody outside that holds one of the texts. */
  async function whereTold(texts: readonly string[]): Promise<string[]> {
    const found: string[] = [];
    for (const person of [...OWN, ...COUNTIES, ...STRANGERS]) {
      const visitor = await year.as(person);
      for (const { path } of routes.filter(({ method }) => method === 'get')) {
        const telling = JSON.stringify(await readingOf(visitor, filled(path, things)));
        if (texts.some((text) => telling.includes(text))) found.push(`${path} to ${person}`);
      }
    }
    return found;
  }
});
