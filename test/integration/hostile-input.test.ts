import type { Problem } from '#domain/contracts/index.js';
import { brokenInvariants } from '../support/invariants';
import { type Product, startProduct } from '../support/product';
import type { Answer, Visitor } from '../support/visitor';
import { everyRoute, type Route } from '../stories/every-route';
import { hostileValues, MEGABYTE, namesField, ODD_TEXTS } from '../stories/hostile-values';
import { PEOPLE } from '../stories/people';
import { allotRound2016, caseOf, must, requisition } from '../stories/round-2016';

describe('bad input to every write', () => {
  let product: Product;
  let routes: Route[];
  let people: Visitor[];
  let caseId: number;

  beforeAll(async () => {
    product = await startProduct({ day: '2016-05-30' });
    await allotRound2016(product);
    people = await Promise.all(
      (['maria', 'oskar', 'beata', 'erik', 'siv', 'sven', 'rut', 'lena'] as const).map((name) =>
        product.signIn(PEOPLE[name].email),
      ),
    );
    const sven = await product.signIn(PEOPLE.sven.email);
    const theCase = await caseOf(sven, 'Stockholm');
    caseId = theCase.id;
    must(await requisition(sven, theCase));
    routes = (await everyRoute(product)).filter(
      ({ method, schema }) => schema?.properties && ['post', 'put', 'patch'].includes(method),
    );
  });
  afterAll(() => product.stop());

  it('is tried on every route with a body', () => {
    expect(routes.length).toBeGreaterThan(20);
  });

  it('is answered with 4xx problem+json that names the field, and changes nothing', async () => {
    const before = await fingerprint();
    const wrong: string[] = [];
    for (const route of routes) {
      for (const [field, schema] of Object.entries(route.schema?.properties ?? {})) {
        for (const value of hostileValues(field, schema)) {
          const answer = await asSomebodyWhoMay(route, { [field]: value });
          const said = `${route.method} ${route.path} ${field}=${JSON.stringify(value)?.slice(0, 40)}: ${answer.status}`;
          if (answer.status < 400 || answer.status >= 500) wrong.push(said);
          else if (!String(answer.headers['content-type']).startsWith('application/problem+json'))
            wrong.push(`${said} is no problem+json`);
          else if (answer.status === 400 && !namesField(answer.body, field))
            wrong.push(`${said} does not name ${field}: ${JSON.stringify(answer.body.fields)}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(await fingerprint()).toBe(before);
  });

  it('with odd but honest text is never a 500', async () => {
    const wrong: string[] = [];
    for (const route of routes) {
      const texts = Object.entries(route.schema?.properties ?? {}).filter(
        ([, schema]) => schema.type === 'string' && !schema.enum,
      );
      for (const [field] of texts) {
        for (const value of ODD_TEXTS) {
          const { status } = await asSomebodyWhoMay(route, { [field]: value });
          if (status >= 500) wrong.push(`${route.method} ${route.path} ${field}=${value}: ${status}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(await brokenInvariants(product.dataSource)).toEqual([]);
  });

  it('that is no JSON, too large, deeply nested or of the wrong sort is refused in words', async () => {
    const [maria] = people as [Visitor];
    const json = { headers: { 'content-type': 'application/json' } };
    const bodies: [unknown, number[]][] = [
      ['{"name":', [400]],
      [JSON.stringify({ name: MEGABYTE.repeat(2) }), [413]],
      [`${'['.repeat(50_000)}${']'.repeat(50_000)}`, [400]],
      ['"just text"', [400]],
      ['null', [400]],
      ['{"__proto__":{"admin":true}}', [400]],
    ];
    for (const [body, expected] of bodies) {
      const answer = await maria.post<Problem>('/api/programmes', body, json);
      expect(expected).toContain(answer.status);
      expect(answer.body.title).toBeTruthy();
    }
    const xml = await maria.post<Problem>('/api/programmes', '<a/>', {
      headers: { 'content-type': 'text/xml' },
    });
    expect([xml.status, xml.body.code]).toEqual([415, 'wrongMediaType']);
  });

  it('in a list’s query is refused with the parameter’s name', async () => {
    const [maria] = people as [Visitor];
    for (const query of [
      'filter={bad',
      'filter={"state":{"$ne":1}}',
      'filter={"okänt":1}',
      'sort=["registryNumber;--","ASC"]',
      'sort=["id","NEDÅT"]',
      'range=[-5,10]',
      'range=["a",1]',
    ]) {
      const { status, body } = await maria.get<Problem>(`/api/cases?${encodeURI(query)}`);
      expect([query, status]).toEqual([query, 400]);
      expect(body.fields?.length).toBeGreaterThan(0);
    }
  });

  async function asSomebodyWhoMay(route: Route, body: unknown): Promise<Answer<Problem>> {
    const path = route.path
      .replace('{kind}', 'report')
      .replace('{token}', 'ingen')
      .replace(/\{[^}]+\}/g, String(caseId));
    let answer: Answer<Problem> | undefined;
    for (const visitor of people) {
      answer = await visitor[route.method as 'post']<Problem>(path, body);
      if (answer.status !== 403) return answer;
    }
    return answer as Answer<Problem>;
  }

  /** How many rows stand in every table, less the counters that a refused attempt may rightly leave. */
  async function fingerprint(): Promise<string> {
    const tables = await product.dataSource.query<Record<string, string>[]>('SHOW TABLES');
    const names = tables
      .map((row) => Object.values(row)[0] as string)
      .filter((name) => !['session', 'idempotency_key'].includes(name));
    const counts = await Promise.all(
      names.map(async (name) => [
        name,
        (await product.dataSource.query<[{ n: number }]>(`SELECT COUNT(*) AS n FROM ${name}`))[0].n,
      ]),
    );
    return JSON.stringify([counts, await product.dataSource.query('SELECT SUM(version) FROM grant_case')]);
  }
});
