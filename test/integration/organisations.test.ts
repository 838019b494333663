import type { Member, Organisation, Problem } from '#domain/contracts/index.js';
import { invitePeople, PEOPLE, type Person } from '../stories/people';
import { must } from '../stories/round-2016';
import { type Product, startProduct } from '../support/product';
import type { Visitor } from '../support/visitor';

describe('organisations', () => {
  let product: Product;
  const signedIn = new Map<Person, Visitor>();
  const as = (person: Person) => signedIn.get(person)!;
  const idOf = async (name: string) =>
    (
      await product.dataSource.query<{ id: number }[]>('SELECT id FROM organisation WHERE name = ?', [name])
    )[0]!.id;

  beforeAll(async () => {
    product = await startProduct();
    await invitePeople(product.dataSource);
    for (const person of ['oskar', 'rut', 'lena', 'sven', 'lotta', 'agnes', 'ulla', 'siv', 'anders'] as const)
      signedIn.set(person, await product.signIn(PEOPLE[person].email));
  });
  afterAll(() => product.stop());

  it('are all seen by the authority, the county’s own by the county board, the own one by a kommun', async () => {
    const seen = async (person: Person) =>
      String((await as(person).list('/api/organisations')).headers['content-range']).split('/')[1];
    expect([await seen('oskar'), await seen('lena'), await seen('sven')]).toEqual(['347', '42', '1']);
    const umea = await idOf('Umeå');
    expect((await as('lena').get(`/api/organisations/${umea}`)).status).toBe(404);
    expect((await as('sven').get(`/api/organisations/${umea}`)).status).toBe(404);
    expect((await as('sven').get(`/api/organisations/${umea}/members`)).status).toBe(404);
    expect(
      must(await as('sven').list<Organisation>('/api/organisations', { filter: { id: [umea] } })),
    ).toEqual([]);
  });

  it('are found by name, number and county', async () => {
    const find = async (filter: object) =>
      must(await as('oskar').list<Organisation>('/api/organisations', { filter, range: [0, 400] })).map(
        ({ name }) => name,
      );
    expect(await find({ q: 'region stock' })).toEqual(['Region Stockholm']);
    expect(await find({ q: '212000-0142' })).toEqual(['Stockholm']);
    expect(await find({ q: '0180' })).toEqual(['Stockholm']);
    expect(await find({ kind: 'municipality', countyCode: '09' })).toEqual(['Gotland']);
  });

  it('say where they are and how many act for them', async () => {
    const stockholm = must(
      await as('oskar').get<Organisation>(`/api/organisations/${await idOf('Stockholm')}`),
    );
    expect(stockholm).toMatchObject({
      kind: 'municipality',
      countyName: 'Stockholms län',
      municipalityCode: '0180',
      members: 5,
      cases: 0,
    });
  });

  it('are kept reachable by their own signatory, with the version seen', async () => {
    const id = await idOf('Stockholm');
    const { version } = must(await as('sven').get<Organisation>(`/api/organisations/${id}`));
    const change = {
      version,
      contactEmail: 'Social@Stockholm.example',
      contactPhone: '08-465 004 01',
      postalAddress: 'Stadshuset\n105 35 Stockholm',
    };
    expect(must(await as('sven').patch(`/api/organisations/${id}`, change))).toMatchObject({
      contactEmail: 'social@stockholm.example',
      version: version + 1,
    });
    expect((await as('sven').patch(`/api/organisations/${id}`, change)).status).toBe(409);
    expect(
      must(await as('rut').patch(`/api/organisations/${id}`, { version: version + 1, contactEmail: '' })),
    ).toMatchObject({ contactEmail: null, contactPhone: '08-465 004 01' });
  });

  it('tell where repayments go, with a right check digit, and only for the authority', async () => {
    const id = await idOf('Socialstyrelsen');
    const { version } = must(await as('siv').get<Organisation>(`/api/organisations/${id}`));
    const wrong = await as('siv').patch<Problem>(`/api/organisations/${id}`, {
      version,
      bankgiro: '5050-1056',
    });
    expect(wrong.body.fields?.map(({ field }) => field)).toEqual(['bankgiro']);
    expect(
      must(await as('siv').patch(`/api/organisations/${id}`, { version, bankgiro: '5050-1055' })),
    ).toMatchObject({
      bankgiro: '50501055',
    });
    const stockholm = must(
      await as('sven').get<Organisation>(`/api/organisations/${await idOf('Stockholm')}`),
    );
    const own = await as('sven').patch<Problem>(`/api/organisations/${stockholm.id}`, {
      version: stockholm.version,
      bankgiro: '5050-1055',
    });
    expect(own.status).toBe(400);
  });

  it('are not changed by a reader, an analyst or a stranger', async () => {
    const id = await idOf('Stockholm');
    const attempt = async (person: Person) =>
      (await as(person).patch(`/api/organisations/${id}`, { version: 1, contactPhone: '1' })).status;
    expect([await attempt('lotta'), await attempt('anders'), await attempt('ulla')]).toEqual([403, 403, 404]);
  });

  it('are no business of a signatory elsewhere who only reads here', async () => {
    const umea = await idOf('Umeå');
    await product.dataSource.query(
      "INSERT INTO membership (user_id, organisation_id, role, valid_from) SELECT id, ?, 'reader', '2016-01-01' FROM app_user WHERE email = ?",
      [umea, PEOPLE.agnes.email],
    );
    const agnes = await product.signIn(PEOPLE.agnes.email);
    expect((await agnes.get(`/api/organisations/${umea}`)).status).toBe(200);
    expect((await agnes.patch(`/api/organisations/${umea}`, { version: 1, contactPhone: '1' })).status).toBe(
      403,
    );
    expect(
      (
        await agnes.post(`/api/organisations/${umea}/members`, {
          name: 'Agnes Holm',
          email: PEOPLE.agnes.email,
          role: 'signatory',
        })
      ).status,
    ).toBe(403);
  });

  it('invite their own people and end their roles', async () => {
    const id = await idOf('Umeå');
    const frida = must(
      await as('ulla').post<Member>(`/api/organisations/${id}/members`, {
        name: 'Frida Ny',
        email: 'frida@umea.example',
        role: 'dataCoordinator',
      }),
    );
    expect(frida).toMatchObject({
      name: 'Frida Ny',
      roleLabel: 'Uppgiftssamordnare',
      invited: true,
      active: false,
      validFrom: '2016-02-01',
      validTo: null,
    });
    expect((await as('ulla').del(`/api/organisations/${id}/members/${frida.membershipId}`)).status).toBe(204);
    const members = must(await as('ulla').get<Member[]>(`/api/organisations/${id}/members`));
    expect(members.find(({ name }) => name === 'Frida Ny')).toMatchObject({
      invited: false,
      active: false,
      validTo: '2016-01-31',
    });
    expect(members.find(({ name }) => name === 'Ulla Malm')).toMatchObject({ invited: false, active: true });
  });

  it('cannot make officials, and not end a role in another organisation', async () => {
    const id = await idOf('Umeå');
    const official = await as('ulla').post<Problem>(`/api/organisations/${id}/members`, {
      name: 'Ulla Malm',
      email: PEOPLE.ulla.email,
      role: 'caseOfficer',
    });
    expect([official.status, official.body.code]).toEqual([422, 'member.roleDoesNotFit']);
    const [karin] = await product.dataSource.query<{ id: number }[]>(
      'SELECT m.id FROM membership m JOIN app_user u ON u.id = m.user_id WHERE u.email = ?',
      [PEOPLE.karin.email],
    );
    expect((await as('ulla').del(`/api/organisations/${id}/members/${karin!.id}`)).status).toBe(404);
  });

  it('keep somebody who can sign', async () => {
    const id = await idOf('Umeå');
    const ulla = must(await as('ulla').get<Member[]>(`/api/organisations/${id}/members`)).find(
      ({ name }) => name === 'Ulla Malm',
    );
    const path = `/api/organisations/${id}/members/${ulla?.membershipId}`;
    const last = await as('ulla').del<Problem>(path);
    expect([last.status, last.body.code]).toEqual([422, 'member.lastSignatory']);
    must(
      await as('ulla').post(`/api/organisations/${id}/members`, {
        name: 'Nils Ny',
        email: 'nils@umea.example',
        role: 'signatory',
      }),
    );
    expect((await as('ulla').del<Problem>(path)).body.code).toBe('member.lastSignatory');
    must(
      await as('siv').post(`/api/organisations/${id}/members`, {
        name: 'Sven Ström',
        email: PEOPLE.sven.email,
        role: 'signatory',
      }),
    );
    expect((await as('ulla').del(path)).status).toBe(204);
    expect((await as('ulla').get(`/api/organisations/${id}`)).status).toBe(403);
  });

  it('take roles with days in order only', async () => {
    const id = await idOf('Stockholm');
    const { status, body } = await as('sven').post<Problem>(`/api/organisations/${id}/members`, {
      name: 'Vik Arie',
      email: 'vik@stockholm.example',
      role: 'reader',
      validFrom: '2016-07-01',
      validTo: '2016-06-30',
    });
    expect([status, body.fields?.[0]?.field]).toEqual([400, 'validTo']);
    expect(
      await product.dataSource.query("SELECT id FROM app_user WHERE email = 'vik@stockholm.example'"),
    ).toEqual([]);
  });
});
