import type { EntityManager } from 'typeorm';
import type { Role } from '#domain/access/roles.js';
import type { LegalDay } from '#domain/calendar/legal-day.js';
import type { NoticeFacts } from './notice-facts.js';

export interface Recipient {
  /** Null for an organisation's own address, used while nobody there has an account. */
  userId: number | null;
  organisationId: number | null;
  name: string;
  email: string;
  locale: 'sv' | 'en';
  mailPreference: 'atOnce' | 'dailyDigest' | 'off';
}

const APPLICANT_ROLES: readonly Role[] = ['signatory', 'agent', 'dataCoordinator', 'representative'];
/** Those who may answer for their organisation. */
const SIGNING_ROLES: readonly Role[] = ['signatory', 'agent'];

/** Everybody at the organisation who acts for it today; its registered address while there is nobody. */
export async function applicantRecipients(
  manager: EntityManager,
  { organisationId, programmeId }: Pick<NoticeFacts, 'organisationId' | 'programmeId'>,
  today: LegalDay,
): Promise<Recipient[]> {
  return peopleOrAddress(manager, organisationId, programmeId, APPLICANT_ROLES, today);
}

/** The lead's people and those of everybody who has joined: a decision is made for each of them. */
export async function everyApplicant(
  manager: EntityManager,
  facts: NoticeFacts,
  today: LegalDay,
): Promise<Recipient[]> {
  const joined = await manager.query<{ organisationId: number }[]>(
    "SELECT organisation_id AS organisationId FROM application_member WHERE case_id = ? AND status = 'confirmed' AND organisation_id <> ? ORDER BY organisation_id",
    [facts.caseId, facts.organisationId],
  );
  const recipients: Recipient[] = [];
  for (const { organisationId } of [facts, ...joined])
    recipients.push(
      ...(await peopleOrAddress(manager, organisationId, facts.programmeId, APPLICANT_ROLES, today)),
    );
  return recipients;
}

/** The invited organisation is not the case's own: only those who may answer for it are asked. */
export async function invitedRecipients(
  manager: EntityManager,
  { member, programmeId }: NoticeFacts,
  today: LegalDay,
): Promise<Recipient[]> {
  return member ? peopleOrAddress(manager, member.organisationId, programmeId, SIGNING_ROLES, today) : [];
}

/** The officers of the county board that is asked for its opinion. */
export async function countyRecipients(
  manager: EntityManager,
  { opinion, deadline, programmeId }: NoticeFacts,
  today: LegalDay,
): Promise<Recipient[]> {
  const boards = await manager.query<{ id: number }[]>(
    "SELECT id FROM organisation WHERE kind = 'countyBoard' AND county_code = ?",
    [opinion?.countyCode ?? deadline?.countyCode ?? ''],
  );
  const recipients: Recipient[] = [];
  for (const { id } of boards)
    recipients.push(...(await peopleOrAddress(manager, id, programmeId, ['countyOfficer'], today)));
  return recipients;
}

/** The officer of the case; everybody with one of the roles while it has none. */
export async function officerOr(
  manager: EntityManager,
  roles: readonly Role[],
  { officerId, authorityId, programmeId }: NoticeFacts,
  today: LegalDay,
): Promise<Recipient[]> {
  const officer = officerId === null ? [] : await peopleById(manager, [officerId]);
  return officer.length > 0 ? officer : holdersOf(manager, authorityId, programmeId, roles, today);
}

export function peopleById(manager: EntityManager, ids: readonly (number | null)[]): Promise<Recipient[]> {
  return manager.query(`SELECT ${PERSON} FROM app_user u WHERE u.id IN (?) AND u.active = 1 ORDER BY u.id`, [
    [0, ...ids.filter((id) => id !== null)],
  ]);
}

/** Whoever has jäv in the case takes no part in it, and is not told of it either (FL 17 §). */
export async function conflictedIn(manager: EntityManager, caseId: number): Promise<ReadonlySet<number>> {
  const rows = await manager.query<{ userId: number }[]>(
    "SELECT user_id AS userId FROM conflict_declaration WHERE case_id = ? AND state <> 'rejected'",
    [caseId],
  );
  return new Set(rows.map(({ userId }) => userId));
}

const PERSON =
  'u.id AS userId, NULL AS organisationId, u.name, u.email, u.locale, u.mail_preference AS mailPreference';

export function holdersOf(
  manager: EntityManager,
  organisationId: number,
  programmeId: number,
  roles: readonly Role[],
  today: LegalDay,
): Promise<Recipient[]> {
  return manager.query(
    `SELECT DISTINCT ${PERSON} FROM membership m JOIN app_user u ON u.id = m.user_id AND u.active = 1
     WHERE m.organisation_id = ? AND m.role IN (?) AND (m.programme_id IS NULL OR m.programme_id = ?)
       AND m.valid_from <= ? AND (m.valid_to IS NULL OR m.valid_to >= ?) ORDER BY u.id`,
    [organisationId, roles, programmeId, today, today],
  );
}

async function peopleOrAddress(
  manager: EntityManager,
  organisationId: number,
  programmeId: number,
  roles: readonly Role[],
  today: LegalDay,
): Promise<Recipient[]> {
  const people = await holdersOf(manager, organisationId, programmeId, roles, today);
  if (people.length > 0) return people;
  const [organisation] = await manager.query<{ name: string; email: string | null }[]>(
    'SELECT name, contact_email AS email FROM organisation WHERE id = ?',
    [organisationId],
  );
  if (!organisation?.email) return [];
  return [
    {
      userId: null,
      organisationId,
      name: organisation.name,
      email: organisation.email,
      locale: 'sv',
      mailPreference: 'atOnce',
    },
  ];
}
