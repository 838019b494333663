import type { z } from 'zod';
import type { delegationOrder, Problem } from '#domain/contracts/index.js';
import { invitePeople, PEOPLE } from '../stories/people';
import { must } from '../stories/round-2016';
import { fieldsOf, manageAnotherProgramme } from '../stories/round-draft';
import { startProduct, type Product } from '../support/product';
import type { Visitor } from '../support/visitor';

type Order = z.infer<typeof delegationOrder>;

let product: Product;
let maria: Visitor;

beforeAll(async () => {
  product = await startProduct({ day: '2013-05-02' });
  await invitePeople(product.dataSource);
  maria = await product.signIn(PEOPLE.maria.email);
});
afterAll(() => product.stop());

const order = async (visitor = maria) => must(await visitor.get<Order>('/api/delegation-order'));
const beata = async () => Number((await order()).deciders[0]?.userId);
const add = async (rule: Record<string, unknown>, visitor = maria) =>
  visitor.post<Order & Problem>('/api/delegation-order/rules', {
    decisionKind: 'grant',
    userId: null,
    upTo: 500_000,
    validFrom: '2013-05-01',
    ...rule,
  });

it('is empty from the start, and names those who can be given a mandate', async () => {
  expect(await order()).toMatchObject({ rules: [], deciders: [{ name: PEOPLE.beata.name }] });
  expect(await order(await product.signIn(PEOPLE.oskar.email))).toMatchObject({ rules: [] });
});

it('takes a rule, and shows it with the person’s name', async () => {
  const answer = await add({ userId: await beata(), upTo: null });
  expect(answer.status).toBe(201);
  expect(answer.body.rules).toMatchObject([
    {
      decisionKind: 'grant',
      userName: PEOPLE.beata.name,
      upTo: null,
      validFrom: '2013-05-01',
      validTo: null,
    },
  ]);
  expect((await add({})).body.rules.map(({ upTo }) => upTo)).toEqual([500_000, null]);
});

it('refuses the same rule twice, who decides nothing, and days in the wrong order', async () => {
  const twice = await add({ validFrom: '2013-06-01', validTo: '2013-06-30' });
  expect([twice.status, twice.body.code]).toEqual([422, 'delegation.exists']);
  const [oskar] = await product.dataSource.query<{ id: number }[]>(
    'SELECT id FROM app_user WHERE email = ?',
    [PEOPLE.oskar.email],
  );
  expect(fieldsOf((await add({ userId: oskar?.id })).body)).toEqual(['userId user.notDecider']);
  expect(fieldsOf((await add({ validFrom: '2013-06-01', validTo: '2013-05-31' })).body)).toEqual([
    'validTo days.order',
  ]);
  expect((await add({ upTo: -1 })).status).toBe(400);
});

it('ends a rule today, once; one that has not begun never does', async () => {
  const { rules } = must(await add({ decisionKind: 'deny', validFrom: '2013-09-01' }));
  const ended = rules.find(({ decisionKind, userId }) => decisionKind === 'grant' && userId === null);
  const coming = rules.find(({ decisionKind }) => decisionKind === 'deny');
  const after = await maria.del<Order>(`/api/delegation-order/rules/${ended?.id}`);
  expect([after.status, after.body.rules.find(({ id }) => id === ended?.id)?.validTo]).toEqual([
    200,
    '2013-05-02',
  ]);
  const again = await maria.del<Problem>(`/api/delegation-order/rules/${ended?.id}`);
  expect([again.status, again.body.code]).toEqual([422, 'delegation.ended']);
  const without = must(await maria.del<Order>(`/api/delegation-order/rules/${coming?.id}`));
  expect(without.rules.map(({ id }) => id)).not.toContain(coming?.id);
  await product.setDay('2013-05-03');
  expect((await order()).rules).toHaveLength(1);
});

it('is a matter for the authority’s programme manager', async () => {
  const oskar = await product.signIn(PEOPLE.oskar.email);
  expect((await add({}, oskar)).status).toBe(403);
  expect((await oskar.del('/api/delegation-order/rules/1')).status).toBe(403);
  const rut = await manageAnotherProgramme(product, PEOPLE.rut.email);
  expect((await add({}, rut)).status).toBe(403);
  const lena = await product.signIn(PEOPLE.lena.email);
  expect((await lena.get('/api/delegation-order')).status).toBe(403);
  expect((await maria.del('/api/delegation-order/rules/4711')).status).toBe(404);
});

it('is in the audit of the authority', async () => {
  const rows = await product.dataSource.query<{ action: string }[]>(
    "SELECT action FROM audit_record a JOIN organisation o ON a.scope = CONCAT('organisation:', o.id) WHERE o.kind = 'grantingAuthority' ORDER BY a.sequence",
  );
  expect(rows.map(({ action }) => action)).toEqual([
    'addDelegationRule',
    'addDelegationRule',
    'addDelegationRule',
    'endDelegationRule',
    'endDelegationRule',
  ]);
});
