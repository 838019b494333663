import type { DataSource } from 'typeorm';
import type { Role } from '#domain/access/roles.js';
import { hashPassword } from '../src/platform/passwords.js';
import { inTransaction } from '../src/platform/transaction.js';
import { DEMO_ACCOUNTS } from './demo-accounts.js';
import { draw, pick } from './draw.js';
import { KOMMUNER, LAN } from './reference-lists.js';

export interface DemoPerson {
  name: string;
  email: string;
  role: Role;
  organisation: { kind: string; name: string };
}

/** Before the first round of the demo. */
const VALID_FROM = '2013-01-01';

/** Every kommun and region gets a signatory, each county board an officer, so that the whole country can act. */
export async function loadDemoPeople(dataSource: DataSource, password: string, at: Date): Promise<void> {
  // One password, one hash: 330 of them would take half a minute and protect nobody.
  const passwordHash = await hashPassword(password);
  await inTransaction(dataSource, async (manager) => {
    const people = demoPeople();
    await manager.query('INSERT INTO app_user (email, name, password_hash, created_at) VALUES ?', [
      people.map((p) => [p.email, p.name, passwordHash, at]),
    ]);
    const users = await manager.query<{ id: number; email: string }[]>(
      'SELECT id, email FROM app_user WHERE email IN (?)',
      [people.map((p) => p.email)],
    );
    const organisations = await manager.query<{ id: number; kind: string; name: string }[]>(
      'SELECT id, kind, name FROM organisation',
    );
    const userOf = new Map(users.map((user) => [user.email, user.id]));
    const organisationOf = new Map(organisations.map((o) => [`${o.kind}:${o.name}`, o.id]));
    // Without the round of 2013 its föreningar are not there.
    const rows = people.flatMap((p) => {
      const organisationId = organisationOf.get(`${p.organisation.kind}:${p.organisation.name}`);
      return organisationId === undefined ? [] : [[userOf.get(p.email), organisationId, p.role, VALID_FROM]];
    });
    await manager.query('INSERT INTO membership (user_id, organisation_id, role, valid_from) VALUES ?', [
      rows,
    ]);
  });
}

export function demoPeople(): DemoPerson[] {
  const principals = DEMO_ACCOUNTS.map(({ organisation, ...person }): DemoPerson => ({
    ...person,
    organisation: { kind: kindOf(organisation), name: organisation },
  }));
  const signed = new Set(principals.filter((p) => p.role === 'signatory').map((p) => p.organisation.name));
  const overseen = new Set(
    principals.filter((p) => p.role === 'countyOfficer').map((p) => p.organisation.name),
  );
  return [
    ...principals,
    ...KOMMUNER.filter((kommun) => !signed.has(kommun.namn)).map((kommun) =>
      signatory('municipality', kommun.namn, domainOf(kommun.namn, kommun.kommunkod)),
    ),
    ...LAN.filter((lan) => !signed.has(lan.region)).map((lan) =>
      signatory('region', lan.region, domainOf(lan.region, lan.lanskod)),
    ),
    ...LAN.filter((lan) => !overseen.has(lan.lansstyrelse)).map((lan) => countyOfficer(lan.lansstyrelse)),
  ];
}

function kindOf(organisation: string): string {
  if (organisation === 'Socialstyrelsen') return 'grantingAuthority';
  if (organisation.startsWith('Länsstyrelsen')) return 'countyBoard';
  if (organisation.startsWith('Exempelföreningen')) return 'nonProfit';
  if (organisation.endsWith('stadsdelsnämnd')) return 'districtBoard';
  return LAN.some((lan) => lan.region === organisation) ? 'region' : 'municipality';
}

function signatory(kind: string, name: string, domain: string): DemoPerson {
  return {
    name: inventedName(kind, name),
    email: `foretradare@${domain}.example`,
    role: 'signatory',
    organisation: { kind, name },
  };
}

function countyOfficer(name: string): DemoPerson {
  const domain = plain(name.replace(/^Länsstyrelsen i /, 'lansstyrelsen-').replace(/s? län$/, ''));
  return {
    name: inventedName('countyBoard', name),
    email: `handlaggare@${domain}.example`,
    role: 'countyOfficer',
    organisation: { kind: 'countyBoard', name },
  };
}

const FIRST_NAMES =
  'Agneta Ahmed Alice Anders Andreas Anette Arvid Astrid Bengt Björn Camilla Carina Cecilia Daniel David Elin Elisabet Elsa Emil Erika Fatima Filip Fredrik Frida Gabriel Gunilla Gustav Hanna Hans Helga Henrik Ida Inger Ingrid Jakob Jan Jenny Jonas Josef Karl Katarina Kerstin Lars Leila Lennart Lina Linda Linnea Love Magnus Malin Margareta Markus Marta Mats Mona Monika Nadia Olle Omar Patrik Per Pernilla Petra Ragnar Rebecka Rikard Robin Rolf Samira Sigrid Simon Siv Sofia Staffan Stina Susanne Sven Tove Ulf Ulla Viktor Yvonne Åke Åsa Örjan'.split(
    ' ',
  );
const LAST_NAMES =
  'Abrahamsson Ahlgren Alm Alsén Asplund Backlund Bergkvist Björk Blom Bodin Boman Brandt Brolin Bäckman Dahl Dalin Edberg Edlund Ekdahl Eklöf Engdahl Enlund Falk Flodin Fors Frisk Fält Granath Grankvist Gren Hagberg Hallin Hammar Hedin Hellman Hjort Holmgren Hultman Häggkvist Isberg Jansson Julin Kjellin Klang Kvist Lagergren Landin Leander Lidén Lilja Lindahl Ljung Lundin Löfgren Malm Mattsson Melin Modig Moberg Mård Norlin Nordh Nyberg Nylund Näslund Olin Palm Pihl Ramberg Rask Rosén Rydell Sahlin Selander Sjödin Skog Sköld Sparre Stark Sterner Sundin Svärd Söderlund Tamm Thorell Tingström Törn Unger Vik Wedin Westin Wik Zetterlund Åberg Åström Ödman Öhman'.split(
    ' ',
  );

export function inventedName(kind: string, organisation: string): string {
  return `${pick(FIRST_NAMES, 'first', kind, organisation)} ${pick(LAST_NAMES, 'last', kind, organisation)}`;
}

/** Habo and Håbo would share an address. */
export function domainOf(name: string, code: string): string {
  const domain = plain(name);
  return KOMMUNER.some((other) => other.namn !== name && plain(other.namn) === domain)
    ? `${domain}-${code}`
    : domain;
}

export function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-');
}

/** A telephone number from the series that Post- och telestyrelsen keeps free for fiction. */
export function inventedPhone(...words: string[]): string {
  return `08-465 004 ${String(Math.floor(draw('phone', ...words) * 100)).padStart(2, '0')}`;
}
