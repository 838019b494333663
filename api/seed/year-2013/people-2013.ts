import type { DataSource, EntityManager } from 'typeorm';
import { hashPassword } from '../../src/platform/passwords.js';
import { inTransaction } from '../../src/platform/transaction.js';
import { demoPeople, inventedName, loadDemoPeople, plain } from '../demo-people.js';
import { type Applicant, everyApplicant } from './applicants-2013.js';

const VALID_FROM = '2013-01-01';

/** The föreningar of 2013 and everybody who acts in the demo: each förening and district board gets somebody who signs. */
export async function loadPeople2013(dataSource: DataSource, password: string, at: Date): Promise<void> {
  const [association] = await dataSource.query<unknown[]>(
    "SELECT 1 FROM organisation WHERE kind = 'nonProfit' LIMIT 1",
  );
  if (!association) await inTransaction(dataSource, insertAssociations);
  const [person] = await dataSource.query<unknown[]>('SELECT 1 FROM app_user LIMIT 1');
  if (person) return;
  await loadDemoPeople(dataSource, password, at);
  const passwordHash = await hashPassword(password);
  await inTransaction(dataSource, (manager) => insertSignatories(manager, passwordHash, at));
}

async function insertAssociations(manager: EntityManager): Promise<void> {
  const associations = everyApplicant().filter(({ kind }) => kind === 'nonProfit');
  await manager.query('INSERT INTO organisation (kind, name, county_code) VALUES ?', [
    associations.map(({ kind, name, countyCode }) => [kind, name, countyCode]),
  ]);
}

async function insertSignatories(manager: EntityManager, passwordHash: string, at: Date): Promise<void> {
  const unsigned = everyApplicant().filter((applicant) => !KNOWN.has(keyOf(applicant)));
  await manager.query('INSERT INTO app_user (email, name, password_hash, created_at) VALUES ?', [
    unsigned.map((applicant) => [
      signatoryOf(applicant),
      inventedName(applicant.kind, applicant.name),
      passwordHash,
      at,
    ]),
  ]);
  for (const applicant of unsigned)
    await manager.query(
      `INSERT INTO membership (user_id, organisation_id, role, valid_from)
       SELECT u.id, o.id, 'signatory', ? FROM app_user u JOIN organisation o ON o.kind = ? AND o.name = ? WHERE u.email = ?`,
      [VALID_FROM, applicant.kind, applicant.name, signatoryOf(applicant)],
    );
}

/** Those who sign for somebody in the demo of 2016 already. */
const KNOWN = new Map(
  demoPeople()
    .filter(({ role }) => role === 'signatory')
    .map(({ organisation, email }) => [keyOf(organisation), email]),
);

/** The e-mail address of the one who signs. */
export function signatoryOf(applicant: Applicant): string {
  return KNOWN.get(keyOf(applicant)) ?? `foretradare@${plain(applicant.name).replace(/^-|-$/g, '')}.example`;
}

function keyOf({ kind, name }: { kind: string; name: string }): string {
  return `${kind}:${name}`;
}
