import type { Attachment, Problem } from '#domain/contracts/index.js';
import { startApplication } from '../stories/application-round';
import { CaseRows } from '../stories/case-rows';
import { Assessing2013, DENIAL } from '../stories/decided-2013';
import { everyRoute, exampleOf, filled, type Ids, type Route } from '../stories/every-route';
import { hostileValues, namesField, ODD_TEXTS } from '../stories/hostile-values';
import { must } from '../stories/round-2016';
import { brokenInvariants } from '../support/invariants';
import { PASSWORD, type Product, startProduct } from '../support/product';
import type { Answer, Visitor } from '../support/visitor';

/** In whose row the version of a thing stands. */
const TABLES: Record<string, string> = {
  cases: 'grant_case',
  opinions: 'opinion_request',
  supplements: 'supplement_request',
  appeals: 'appeal',
  reviews: 'decision_review',
  conflicts: 'conflict_declaration',
  'change-requests': 'change_request',
  'delay-requests': 'delay_request',
  rounds: 'round',
  organisations: 'organisation',
  users: 'app_user',
};
/** Sessions and the rollups of technical tries are rightly touched by a refused attempt. */
const NOT_COUNTED = ['session', 'idempotency_key'];

describe('bad input to an application round', () => {
  let product: Product;
  let year: Assessing2013;
  let routes: Route[];
  let people: Visitor[];
  let things: Record<string, number | string>;
  /** One in each stage: draft, received, proposed, decided. */
  let stages: number[];
  const mayUse = new Map<Route, Visitor>();

  beforeAll(async () => {
    product = await startProduct();
    year = await Assessing2013.begin(product, { options: { severalApplications: true, appeal: 'all' } });
    const draft = await startApplication(year.story);
    const received = await year.received();
    const proposed = await year.proposed();
    const denied = await year.proposed(DENIAL);
    must(await year.decide('beata', denied));
    stages = [draft.id, received, proposed, denied];
    things = await gather(received, proposed, denied);
    people = await Promise.all(
      (['sven', 'petra', 'oskar', 'beata', 'maria', 'erik', 'rut', 'lena', 'siv'] as const).map((who) =>
        year.as(who),
      ),
    );
    routes = (await everyRoute(product)).filter(
      ({ method, path, schema }) =>
        schema?.properties && ['post', 'put', 'patch'].includes(method) && !path.startsWith('/api/session'),
    );
  });
  afterAll(() => product.stop());

  it('in a body that is otherwise right is refused, names its field and changes nothing', async () => {
    expect(routes.length).toBeGreaterThan(80);
    const before = await fingerprint();
    const wrong: string[] = [];
    let turn = 0;
    for (const route of routes) {
      for (const [field, schema] of Object.entries(route.schema?.properties ?? {})) {
        for (const value of hostileValues(field, schema)) {
          if (isFree(schema) && typeof value === 'object') continue;
          const answer = await send(route, { [field]: value }, turn++);
          const said = `${route.method} ${route.path} ${field}=${JSON.stringify(value)?.slice(0, 40)}: ${answer.status}`;
          if (answer.status < 400 || answer.status >= 500) wrong.push(said);
          else if (answer.status === 400 && !namesField(answer.body, field))
            wrong.push(`${said} does not name ${field}: ${JSON.stringify(answer.body.fields)}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(await fingerprint()).toBe(before);
  });

  it('with odd but honest text is kept or refused, in every stage, and never breaks anything', async () => {
    const wrong: string[] = [];
    let turn = 0;
    for (const route of routes) {
      const texts = Object.entries(route.schema?.properties ?? {}).filter(
        ([field, { type, enum: choices, format }]) =>
          type === 'string' && !choices && !format && !/password/i.test(field),
      );
      for (const [field] of texts) {
        for (const value of ODD_TEXTS) {
          const { status, body } = await send(route, { [field]: value }, turn++);
          if (status >= 500)
            wrong.push(`${route.method} ${route.path} ${field}=${value}: ${JSON.stringify(body)}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(await brokenInvariants(product.dataSource)).toEqual([]);
  });

  it('in free answers and nested lists is never a 500', async () => {
    const wrong: string[] = [];
    let turn = 0;
    for (const route of routes) {
      for (const [field, schema] of Object.entries(route.schema?.properties ?? {})) {
        if (schema.type !== 'object' && schema.type !== 'array') continue;
        for (const value of NESTED) {
          const { status } = await send(route, { [field]: value }, turn++);
          if (status >= 500)
            wrong.push(
              `${route.method} ${route.path} ${field}=${JSON.stringify(value).slice(0, 60)}: ${status}`,
            );
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(await brokenInvariants(product.dataSource)).toEqual([]);
  });

  describe('as a file', () => {
    let caseId: number;
    let sven: Visitor;
    beforeAll(async () => {
      await product.setDay('2013-03-01');
      sven = await year.as('sven');
      caseId = (await startApplication(year.story)).id;
    });

    it.each([
      ['a name with a path', '../../../etc/passwd', 'passwd.txt'],
      ['a name from Windows', 'C:\\\\temp\\\\plan.txt', 'plan.txt'],
      ['a name with markup', '<b>plan</b>.txt', expect.not.stringContaining('/')],
      ['a name that turns the text', 'plan\u202Efdp.exe', expect.not.stringContaining('\u202E')],
    ])('%s is kept under a clean one', async (_, name, kept) => {
      const { body, status } = await sven.upload<Attachment>(`/api/cases/${caseId}/attachments`, {
        name,
        content: 'text',
      });
      expect({ status, name: body.name }).toEqual({ status: 201, name: kept });
    });

    it.each([
      ['a huge name', part('file', 'a'.repeat(300_000)), [201, 400, 413, 422]],
      ['a long name', part('file', `${'å'.repeat(400)}.txt`), [201, 400, 422]],
      ['no name at all', part('file', ''), [201, 400, 422]],
      ['another field', part('bilaga', 'plan.txt'), [201, 400]],
      ['nothing in it', part('file', 'plan.txt', ''), [400, 422]],
      ['two files', part('file', 'a.txt') + part('file', 'b.txt'), [400, 413]],
      ['twenty fields', field('x').repeat(20) + part('file', 'a.txt'), [400, 413]],
      ['a large field', field('purpose', 'x'.repeat(5_000)) + part('file', 'a.txt'), [400, 413]],
      ['a zip that is broken', part('file', 'plan.docx', 'PK\u0003\u0004[Content_Types].xml'), [201, 422]],
      ['no end', '--x\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\ntext', [400]],
      ['no parts', '', [400]],
    ])('%s is answered in words, and only once', async (_, content, expected) => {
      const before = await fingerprint();
      const { status, body } = await multipart(`/api/cases/${caseId}/attachments`, content);
      expect(expected).toContain(status);
      if (status !== 201) {
        expect(body.title).toBeTruthy();
        expect(await fingerprint()).toBe(before);
      }
    });

    it('a list for allotment that is no list is refused in words', async () => {
      const maria = await year.as('maria');
      for (const content of [
        'PK\u0003\u0004',
        'PK\u0003\u0004[Content_Types].xml xl/workbook.xml',
        '\u0000\u0001',
      ])
        expect([400, 422]).toContain(
          (
            await maria.upload(
              `/api/rounds/${year.story.round.id}/allotment-previews`,
              { name: 'lista.xlsx', content },
              { potId: String(year.potId) },
            )
          ).status,
        );
    });

    function multipart(path: string, content: string): Promise<Answer<Problem>> {
      const ended = content === '' || !content.endsWith('\r\n') ? content : `${content}--x--\r\n`;
      return sven.post(path, Buffer.from(ended), {
        headers: { 'content-type': 'multipart/form-data; boundary=x' },
      });
    }
  });

  /** The route as the first who may use it, with a body that is right but for `hostile`. */
  async function send(
    route: Route,
    hostile: Record<string, unknown>,
    turn: number,
  ): Promise<Answer<Problem>> {
    const ids: Ids = { ...things, cases: stages[turn % stages.length] as number };
    const path = filled(route.path, ids);
    const body = { ...(await rightBody(route, ids)), ...hostile };
    const known = mayUse.get(route);
    if (known) return known[route.method as 'post'](path, body);
    let answer: Answer<Problem> | undefined;
    for (const visitor of people) {
      answer = await visitor[route.method as 'post']<Problem>(path, body);
      if (answer.status !== 403 && answer.status !== 404) mayUse.set(route, visitor);
      if (answer.status !== 403) return answer;
    }
    return answer as Answer<Problem>;
  }

  async function rightBody({ schema, path }: Route, ids: Ids): Promise<Record<string, unknown>> {
    const body = exampleOf(schema ?? {}) as Record<string, unknown>;
    const [, noun = ''] = /\/([\w-]+)\/\{id\}/.exec(path) ?? [];
    const known: Record<string, unknown> = {
      ...things,
      password: PASSWORD,
      newPassword: 'ett-annat-losenord',
    };
    for (const name of Object.keys(body)) if (name in known) body[name] = known[name];
    const table = TABLES[noun];
    if ('version' in body && table) body.version = await versionOf(table, Number(ids[noun]));
    return body;
  }

  async function versionOf(table: string, id: number): Promise<number> {
    const [row] = await product.dataSource.query<{ version: number }[]>(
      `SELECT version FROM ${table} WHERE id = ?`,
      [id],
    );
    return row?.version ?? 1;
  }

  async function gather(
    received: number,
    proposed: number,
    denied: number,
  ): Promise<Record<string, number | string>> {
    const [rows, decided] = [new CaseRows(product, received), new CaseRows(product, denied)];
    const newest = async (table: string) =>
      (await product.dataSource.query<[{ id: number }]>(`SELECT MAX(id) AS id FROM ${table}`))[0].id;
    const decisionId = await newest('decision');
    const stockholm = await year.story.organisationId('Stockholm');
    const { roundId, proposalId } = {
      roundId: year.story.round.id,
      proposalId: await newest('decision_proposal'),
    };
    await rows.batchRow('decision', {});
    return {
      rounds: roundId,
      roundId,
      pots: year.potId,
      potId: year.potId,
      programmes: year.story.programme.id,
      programmeId: year.story.programme.id,
      organisations: stockholm,
      organisationId: stockholm,
      users: await rows.userId('gun'),
      userId: await rows.userId('beata'),
      officerId: await rows.userId('oskar'),
      opinions: await rows.opinion(),
      supplements: await rows.supplement(),
      conflicts: await new CaseRows(product, proposed).conflict('anders'),
      appeals: await decided.appeal(decisionId),
      reviews: await decided.review(decisionId, 'request', 'open'),
      'change-requests': await decided.change(),
      'delay-requests': await rows.delay(),
      decisions: decisionId,
      decisionId,
      proposalId,
      batches: await newest('batch'),
      outbox: 1,
      payments: 999_999,
      'repayment-claims': 999_999,
      attachments: 999_999,
      kind: 'application',
      token: 'ingen',
    };
  }

  /** How many rows stand in every table, and how often the cases have changed. */
  async function fingerprint(): Promise<string> {
    const tables = await product.dataSource.query<Record<string, string>[]>('SHOW TABLES');
    const names = tables.map((row) => Object.values(row)[0] as string);
    const counts = await Promise.all(
      names
        .filter((name) => !NOT_COUNTED.includes(name))
        .map(async (name) => [
          name,
          (await product.dataSource.query<[{ n: number }]>(`SELECT COUNT(*) AS n FROM ${name}`))[0].n,
        ]),
    );
    return JSON.stringify([counts, await product.dataSource.query('SELECT SUM(version) FROM grant_case')]);
  }
});

const deep = (depth: number): unknown => (depth === 0 ? 'djupt' : { inre: deep(depth - 1) });

const NESTED: unknown[] = [
  { $gt: '' },
  { project_name: { $ne: null }, 'a.b': [1, [2]] },
  { ['x'.repeat(5_000)]: 1 },
  { project_name: '\u0000', constructor: { prototype: { admin: true } } },
  { budget_mapping_2013: 1e308, budget_total: -1 },
  deep(40),
  [{}],
  [null],
  [1e15, 'a', {}],
  [{ caseId: 1e15, version: -1 }],
  Array.from({ length: 3_000 }, () => 'x'),
];

/** Answers to a form and the like: any object is such a thing, and what is in it is judged by the form. */
function isFree({ type, properties }: { type?: string; properties?: object }): boolean {
  return (type === 'object' && !properties) || type === undefined;
}

function part(name: string, filename: string, content = 'text'): string {
  return `--x\r\nContent-Disposition: form-data; name="${name}"; filename="${filename}"\r\nContent-Type: text/plain\r\n\r\n${content}\r\n`;
}

function field(name: string, value = 'x'): string {
  return `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
}
