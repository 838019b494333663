import type { Problem, UserRow } from '#domain/contracts/index.js';
import { freshInvitationLink } from '../../api/src/invitations/invitations';
import { invitePeople, PEOPLE } from '../stories/people';
import { must } from '../stories/round-2016';
import { PASSWORD, type Product, startProduct } from '../support/product';
import type { Visitor } from '../support/visitor';

const NEW_PASSWORD = 'ett-annat-losenord-2016';

describe('users', () => {
  let product: Product;
  let siv: Visitor;
  let socialstyrelsen: number;
  let stockholm: number;

  beforeAll(async () => {
    product = await startProduct();
    await invitePeople(product.dataSource);
    siv = await product.signIn(PEOPLE.siv.email);
    [socialstyrelsen, stockholm] = [
      await organisationId('Socialstyrelsen'),
      await organisationId('Stockholm'),
    ];
  });
  afterAll(() => product.stop());

  const organisationId = async (name: string) =>
    (
      await product.dataSource.query<{ id: number }[]>('SELECT id FROM organisation WHERE name = ?', [name])
    )[0]!.id;
  const userOf = async (email: string) =>
    must(await siv.list<UserRow>('/api/users', { filter: { q: email } }))[0]!;
  const actionsOn = async (userId: number) =>
    (
      await product.dataSource.query<{ action: string }[]>(
        'SELECT action FROM audit_record WHERE scope = ? ORDER BY sequence',
        [`user:${userId}`],
      )
    ).map(({ action }) => action);
  const linkOf = async (userId: number) => {
    const [row] = await product.dataSource.query<{ id: number }[]>(
      'SELECT id FROM invitation WHERE user_id = ? ORDER BY id DESC LIMIT 1',
      [userId],
    );
    return freshInvitationLink(
      product.dataSource.manager,
      row!.id,
      'https://medel.example',
      product.clock.now(),
    );
  };
  const tokenOf = async (userId: number) => (await linkOf(userId))?.split('/').pop() ?? '';
  const invite = async (name: string, email: string, role = 'caseOfficer') =>
    must(await siv.post<UserRow>('/api/users', { name, email, organisationId: socialstyrelsen, role }));

  it('are listed by name with their roles, and searched', async () => {
    const all = await siv.list<UserRow>('/api/users', { range: [0, 4], sort: ['name', 'ASC'] });
    expect(all.headers['content-range']).toBe(`users 0-4/${Object.keys(PEOPLE).length}`);
    expect(all.body.map(({ name }) => name)).toEqual(
      [...all.body].map(({ name }) => name).sort((a, b) => a.localeCompare(b, 'sv')),
    );
    const officers = must(
      await siv.list<UserRow>('/api/users', {
        filter: { role: 'financeOfficer', organisationId: socialstyrelsen },
      }),
    );
    expect(officers.map(({ name }) => name)).toEqual(['Elin Backman', 'Erik Norling']);
    expect(must(await siv.list<UserRow>('/api/users', { filter: { q: '%' } }))).toEqual([]);
  });

  it('show only the case officers to one who hands out cases', async () => {
    const oskar = await product.signIn(PEOPLE.oskar.email);
    expect(must(await oskar.list<UserRow>('/api/users')).map(({ name }) => name)).toEqual([
      PEOPLE.oskar.name,
    ]);
    expect((await oskar.get(`/api/users/${(await userOf(PEOPLE.erik.email)).id}`)).status).toBe(404);
    const erik = await product.signIn(PEOPLE.erik.email);
    expect((await erik.list('/api/users')).status).toBe(403);
  });

  it('invited get a link by mail that works once, and no secret waits in the outbox', async () => {
    const vera = await invite('Vera Ny', 'vera@socialstyrelsen.example');
    const [waiting] = await product.dataSource.query<{ payload: string }[]>(
      "SELECT payload FROM outbox_message WHERE effect = 'sendInvitation' ORDER BY id DESC LIMIT 1",
    );
    expect(Object.keys(JSON.parse(waiting!.payload) as object).sort()).toEqual(['invitationId', 'userId']);

    const first = await tokenOf(vera.id);
    const token = await tokenOf(vera.id);
    const stranger = product.visitor();
    expect((await stranger.get(`/api/invitations/${first}`)).status).toBe(404);
    expect(must(await stranger.get(`/api/invitations/${token}`))).toMatchObject({
      name: 'Vera Ny',
      organisation: 'Socialstyrelsen',
      roleLabel: 'Handläggare',
    });
    expect((await stranger.post(`/api/invitations/${token}/acceptance`, { password: 'kort' })).status).toBe(
      400,
    );
    expect(
      (await stranger.post(`/api/invitations/${token}/acceptance`, { password: NEW_PASSWORD })).status,
    ).toBe(201);
    expect(
      (await stranger.post(`/api/invitations/${token}/acceptance`, { password: 'ett-tredje-losenord' }))
        .status,
    ).toBe(404);
    await product.signIn('vera@socialstyrelsen.example', NEW_PASSWORD);
    expect(await linkOf(vera.id)).toBeUndefined();
    expect(await actionsOn(vera.id)).toEqual(['inviteUser', 'addMembership', 'acceptInvitation', 'signIn']);
  });

  it('invited too long ago are not let in', async () => {
    const late = await invite('Sena Sivertsson', 'sena@socialstyrelsen.example');
    const token = await tokenOf(late.id);
    await product.setDay('2016-02-16');
    expect((await product.visitor().get(`/api/invitations/${token}`)).status).toBe(404);
    expect(
      (await product.visitor().post(`/api/invitations/${token}/acceptance`, { password: NEW_PASSWORD }))
        .status,
    ).toBe(404);
    await product.setDay('2016-02-01');
  });

  it('of a known address get the role without a new invitation', async () => {
    const before = await userOf(PEOPLE.anders.email);
    const after = must(
      await siv.post<UserRow>('/api/users', {
        name: 'Någon annan',
        email: PEOPLE.anders.email.toUpperCase(),
        organisationId: socialstyrelsen,
        role: 'registrar',
      }),
    );
    expect([after.id, after.name]).toEqual([before.id, before.name]);
    expect(after.memberships.map(({ role }) => role)).toEqual(['analyst', 'registrar']);
    expect(await linkIds(before.id)).toEqual([]);
  });
  const linkIds = (userId: number) =>
    product.dataSource.query('SELECT id FROM invitation WHERE user_id = ?', [userId]);

  it.each([
    ['signatory', () => socialstyrelsen],
    ['caseOfficer', () => stockholm],
    ['countyOfficer', () => stockholm],
  ])('cannot be %s in the wrong kind of organisation', async (role, at) => {
    const { id } = await userOf(PEOPLE.anders.email);
    const { status, body } = await siv.post<Problem>(`/api/users/${id}/memberships`, {
      organisationId: at(),
      role,
    });
    expect([status, body.code]).toEqual([422, 'member.roleDoesNotFit']);
  });

  it('cannot have a role twice, nor one that does not exist', async () => {
    const { id } = await userOf(PEOPLE.oskar.email);
    const twice = await siv.post<Problem>(`/api/users/${id}/memberships`, {
      organisationId: socialstyrelsen,
      role: 'caseOfficer',
    });
    expect([twice.status, twice.body.code]).toEqual([422, 'member.roleAlreadyHeld']);
    const unknown = await siv.post<Problem>(`/api/users/${id}/memberships`, {
      organisationId: socialstyrelsen,
      role: 'system',
    });
    expect([unknown.status, unknown.body.fields?.[0]?.field]).toEqual([400, 'role']);
    const nowhere = await siv.post<Problem>(`/api/users/${id}/memberships`, {
      organisationId: 999_999,
      role: 'caseOfficer',
    });
    expect([nowhere.status, nowhere.body.fields?.[0]?.field]).toEqual([400, 'organisationId']);
  });

  it('lose a role at once, also where they are signed in', async () => {
    const erik = await product.signIn(PEOPLE.erik.email);
    const { id } = await userOf(PEOPLE.erik.email);
    const given = must(
      await siv.post<UserRow>(`/api/users/${id}/memberships`, {
        organisationId: socialstyrelsen,
        role: 'caseOfficer',
      }),
    );
    expect((await erik.list('/api/users')).status).toBe(200);
    const extra = given.memberships.find(({ role }) => role === 'caseOfficer');
    must(await siv.del(`/api/users/${id}/memberships/${extra?.id}`));
    expect((await erik.list('/api/users')).status).toBe(403);
    expect((await siv.del(`/api/users/${id}/memberships/${extra?.id}`)).status).toBe(404);
  });

  it('are out at once when their account is closed, and cannot come back', async () => {
    const olle = await product.signIn(PEOPLE.olle.email);
    const { id, version } = await userOf(PEOPLE.olle.email);
    expect(must(await siv.patch<UserRow>(`/api/users/${id}`, { version, active: false }))).toMatchObject({
      active: false,
      version: version + 1,
    });
    expect((await olle.get('/api/session')).status).toBe(401);
    await expect(product.signIn(PEOPLE.olle.email)).rejects.toThrow('403');
    const stale = await siv.patch<Problem>(`/api/users/${id}`, { version, active: true });
    expect([stale.status, stale.body.code]).toEqual([409, 'user.stale']);
    const refused = await siv.post<Problem>('/api/users', {
      name: 'Olle Berg',
      email: PEOPLE.olle.email,
      organisationId: socialstyrelsen,
      role: 'analyst',
    });
    expect([refused.status, refused.body.code]).toEqual([422, 'user.inactive']);
  });

  it('keep a system administrator, whatever they do', async () => {
    const me = await userOf(PEOPLE.siv.email);
    const self = await siv.patch<Problem>(`/api/users/${me.id}`, { version: me.version, active: false });
    expect([self.status, self.body.code]).toEqual([422, 'user.deactivatesSelf']);
    const last = await siv.del<Problem>(`/api/users/${me.id}/memberships/${me.memberships[0]?.id}`);
    expect([last.status, last.body.code]).toEqual([422, 'user.lastAdministrator']);
    expect((await siv.get('/api/operations')).status).toBe(200);
  });

  it('who are administrators cannot both close each other', async () => {
    const second = await invite(
      'Andra Administratören',
      'andra@socialstyrelsen.example',
      'systemAdministrator',
    );
    await product
      .visitor()
      .post(`/api/invitations/${await tokenOf(second.id)}/acceptance`, { password: NEW_PASSWORD });
    const andra = await product.signIn('andra@socialstyrelsen.example', NEW_PASSWORD);
    const [a, b] = [await userOf(PEOPLE.siv.email), await userOf('andra@socialstyrelsen.example')];
    const answers = await Promise.all([
      siv.patch(`/api/users/${b.id}`, { version: b.version, active: false }),
      andra.patch(`/api/users/${a.id}`, { version: a.version, active: false }),
    ]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const [left] = await product.dataSource.query<{ n: number }[]>(
      "SELECT COUNT(*) AS n FROM app_user u JOIN membership m ON m.user_id = u.id WHERE m.role = 'systemAdministrator' AND u.active = 1",
    );
    expect(Number(left!.n)).toBe(1);
    await product.dataSource.query('UPDATE app_user SET active = 1');
    siv = await product.signIn(PEOPLE.siv.email);
  });

  it('invited twice with one key are invited once and told the same', async () => {
    const body = {
      name: 'Ebba Ek',
      email: 'ebba@socialstyrelsen.example',
      organisationId: socialstyrelsen,
      role: 'analyst',
    };
    const first = await siv.post('/api/users', body, { idempotencyKey: 'inbjudan-ebba' });
    const second = await siv.post('/api/users', body, { idempotencyKey: 'inbjudan-ebba' });
    expect(second.body).toEqual(first.body);
    expect(second.headers['idempotency-replayed']).toBe('true');
  });
});

describe('my account', () => {
  let product: Product;
  let karin: Visitor;
  beforeAll(async () => {
    product = await startProduct();
    await invitePeople(product.dataSource);
    karin = await product.signIn(PEOPLE.karin.email);
  });
  afterAll(() => product.stop());

  it('has a language and says how mail should come', async () => {
    expect(must(await karin.get('/api/me'))).toMatchObject({
      email: PEOPLE.karin.email,
      locale: 'sv',
      mailPreference: 'atOnce',
    });
    expect(must(await karin.patch('/api/me', { mailPreference: 'dailyDigest' }))).toMatchObject({
      locale: 'sv',
      mailPreference: 'dailyDigest',
    });
    expect(must(await karin.patch('/api/me', { locale: 'en' }))).toMatchObject({
      locale: 'en',
      mailPreference: 'dailyDigest',
    });
    const wrong = await karin.patch<Problem>('/api/me', { locale: 'de' });
    expect([wrong.status, wrong.body.fields?.[0]?.field]).toEqual([400, 'locale']);
  });

  it('keeps preferences, as long as they are small', async () => {
    expect(must(await karin.get('/api/me/preferences'))).toEqual({});
    must(await karin.put('/api/me/preferences', { 'cases.columns': ['state', 'Ö🦌'] }));
    expect((await karin.put('/api/me/preferences', { much: 'å'.repeat(33_000) })).status).toBe(400);
    expect(must(await karin.get('/api/me/preferences'))).toEqual({ 'cases.columns': ['state', 'Ö🦌'] });
  });

  it('changes its password against the old one, and ends the other sessions', async () => {
    const elsewhere = await product.signIn(PEOPLE.karin.email);
    const wrong = await karin.put<Problem>('/api/me/password', {
      currentPassword: 'fel',
      newPassword: NEW_PASSWORD,
    });
    expect([wrong.status, wrong.body.code]).toEqual([422, 'password.wrong']);
    expect((await elsewhere.get('/api/me')).status).toBe(200);
    expect(
      (await karin.put('/api/me/password', { currentPassword: PASSWORD, newPassword: NEW_PASSWORD })).status,
    ).toBe(204);
    expect((await elsewhere.get('/api/me')).status).toBe(401);
    expect((await karin.get('/api/me')).status).toBe(200);
    await expect(product.signIn(PEOPLE.karin.email)).rejects.toThrow('403');
    await product.signIn(PEOPLE.karin.email, NEW_PASSWORD);
  });
});
