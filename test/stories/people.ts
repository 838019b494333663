import type { DataSource } from 'typeorm';
import type { Role } from '#domain/access/roles.js';
import { hashPassword } from '../../api/src/platform/passwords';
import { PASSWORD } from '../support/product';

/** The same people in every test. All invented. */
export const PEOPLE = {
  maria: {
    name: 'Maria Lindqvist',
    email: 'maria@socialstyrelsen.example',
    role: 'programmeManager',
    at: 'Socialstyrelsen',
  },
  oskar: {
    name: 'Oskar Hallgren',
    email: 'oskar@socialstyrelsen.example',
    role: 'caseOfficer',
    at: 'Socialstyrelsen',
  },
  beata: {
    name: 'Beata Sjöström',
    email: 'beata@socialstyrelsen.example',
    role: 'decisionMaker',
    at: 'Socialstyrelsen',
  },
  erik: {
    name: 'Erik Norling',
    email: 'erik@socialstyrelsen.example',
    role: 'financeOfficer',
    at: 'Socialstyrelsen',
  },
  elin: {
    name: 'Elin Backman',
    email: 'elin@socialstyrelsen.example',
    role: 'financeOfficer',
    at: 'Socialstyrelsen',
  },
  rut: { name: 'Rut Ahlén', email: 'rut@socialstyrelsen.example', role: 'registrar', at: 'Socialstyrelsen' },
  anders: {
    name: 'Anders Wik',
    email: 'anders@socialstyrelsen.example',
    role: 'analyst',
    at: 'Socialstyrelsen',
  },
  siv: {
    name: 'Siv Olin',
    email: 'siv@socialstyrelsen.example',
    role: 'systemAdministrator',
    at: 'Socialstyrelsen',
  },
  ragnar: {
    name: 'Ragnar Fors',
    email: 'ragnar@socialstyrelsen.example',
    role: 'auditor',
    at: 'Socialstyrelsen',
  },
  lena: {
    name: 'Lena Strand',
    email: 'lena@lansstyrelsen-stockholm.example',
    role: 'countyOfficer',
    at: 'Länsstyrelsen i Stockholms län',
  },
  olle: {
    name: 'Olle Berg',
    email: 'olle@lansstyrelsen-uppsala.example',
    role: 'countyOfficer',
    at: 'Länsstyrelsen i Uppsala län',
  },
  karin: { name: 'Karin Ek', email: 'karin@stockholm.example', role: 'dataCoordinator', at: 'Stockholm' },
  sven: { name: 'Sven Ström', email: 'sven@stockholm.example', role: 'signatory', at: 'Stockholm' },
  rolf: { name: 'Rolf Lund', email: 'rolf@stockholm.example', role: 'representative', at: 'Stockholm' },
  agnes: { name: 'Agnes Holm', email: 'agnes@stockholm.example', role: 'agent', at: 'Stockholm' },
  lotta: { name: 'Lotta Näs', email: 'lotta@stockholm.example', role: 'reader', at: 'Stockholm' },
  ulla: { name: 'Ulla Malm', email: 'ulla@umea.example', role: 'signatory', at: 'Umeå' },
  gun: { name: 'Gun Ask', email: 'gun@goteborg.example', role: 'signatory', at: 'Göteborg' },
  rebecka: {
    name: 'Rebecka Sund',
    email: 'rebecka@region-stockholm.example',
    role: 'signatory',
    at: 'Region Stockholm',
  },
} satisfies Record<string, { name: string; email: string; role: Role; at: string }>;

export type Person = keyof typeof PEOPLE;

let hashed: Promise<string> | undefined;

/** Everybody gets an account and the membership that makes them who they are. */
export async function invitePeople(dataSource: DataSource): Promise<void> {
  hashed ??= hashPassword(PASSWORD);
  for (const { name, email, role, at } of Object.values(PEOPLE)) {
    const { insertId } = await dataSource.query<{ insertId: number }>(
      'INSERT INTO app_user (email, name, password_hash, created_at) VALUES (?, ?, ?, UTC_TIMESTAMP(3))',
      [email, name, await hashed],
    );
    const { affectedRows } = await dataSource.query<{ affectedRows: number }>(
      "INSERT INTO membership (user_id, organisation_id, role, valid_from) SELECT ?, id, ?, '2010-01-01' FROM organisation WHERE name = ?",
      [insertId, role, at],
    );
    if (affectedRows !== 1) throw new Error(`${at} is not one organisation`);
  }
}
