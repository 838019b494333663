import { type Product, startProduct } from '../support/product';
import { invitePeople, PEOPLE } from '../stories/people';

describe('signing in', () => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct();
    await invitePeople(product.dataSource);
  });
  afterAll(() => product.stop());

  it('tells who is signed in, with roles and permissions', async () => {
    const karin = await product.signIn(PEOPLE.karin.email);
    const { status, body } = await karin.get<{
      side: string;
      permissions: string[];
      memberships: { organisationName: string }[];
    }>('/api/session');
    expect(status).toBe(200);
    expect(body.side).toBe('applicant');
    expect(body.memberships.map((membership) => membership.organisationName)).toEqual(['Stockholm']);
    expect(body.permissions).toContain('requisition.fill');
    expect(body.permissions).not.toContain('requisition.submit');
  });

  it('answers a wrong password and an unknown address alike', async () => {
    const stranger = product.visitor();
    const wrong = await stranger.post<{ code: string }>('/api/session', {
      email: PEOPLE.karin.email,
      password: 'fel',
    });
    const unknown = await stranger.post<{ code: string }>('/api/session', {
      email: 'ingen@stockholm.example',
      password: 'fel',
    });
    expect([wrong.status, wrong.body.code]).toEqual([403, 'signIn.wrong']);
    expect(unknown.body).toEqual(wrong.body);
  });

  it('locks an address after eight failures, also for the right password', async () => {
    const stranger = product.visitor();
    for (let attempt = 0; attempt < 8; attempt++)
      await stranger.post('/api/session', { email: PEOPLE.lotta.email, password: 'fel' });
    await expect(product.signIn(PEOPLE.lotta.email)).rejects.toThrow('429');
  });

  it('refuses a write without the CSRF token', async () => {
    const karin = await product.signIn(PEOPLE.karin.email);
    karin.csrfToken = '';
    const { status, body } = await karin.post<{ code: string }>('/api/session/extension');
    expect([status, body.code]).toEqual([403, 'csrf.missing']);
  });

  it('ends the session at sign-out', async () => {
    const karin = await product.signIn(PEOPLE.karin.email);
    expect((await karin.del('/api/session')).status).toBe(204);
    expect((await karin.get('/api/session')).status).toBe(401);
  });

  it('shuts the door for a while on an address that keeps knocking', async () => {
    const stranger = product.visitor();
    const statuses: number[] = [];
    for (let knock = 0; knock < 61; knock++) statuses.push((await stranger.post('/api/session', {})).status);
    expect(statuses[0]).toBe(400);
    expect(statuses.at(-1)).toBe(429);
  });
});
