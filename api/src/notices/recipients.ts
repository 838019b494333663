import type { EntityManager } from 'typeorm';
import type { Role } from '#domain/access/roles.js';
import type { LegalDay } from '#domain/calendar/legal-day.js';
import type { NoticeFacts } from './notice-facts.js';

export interface Recipient {
  /** Null for an organisation's own address, used while nobody there has an account. */
  userId: number | null;
  name: string;
  email: string;
  locale: 'sv' | 'en';
  mailPreference: 'atOnce' | 'dailyDigest' | 'off';
}

const APPLICANT_ROLES: readonly Role[] = ['signatory', 'agent', 'dataCoordinator', 'representative'];

/** Everybody at the organisation who acts for it today; its registered address while there is nobody. */
export async function applicantRecipients(
  manager: EntityManager,
  facts: NoticeFacts,
  today: LegalDay,
): Promise<Recipient[]> {
  const people = await holdersOf(manager, facts.organisationId, facts.programmeId, APPLICANT_ROLES, today);
  if (people.length > 0) return people;
  const [organisation] = await manager.query<{ name: string; email: string | null }[]>(
    'SELECT name, contact_email AS email FROM organisation WHERE id = ?',
    [facts.organisationId],
  );
  if (!organisation?.email) return [];
  return [
    {
      userId: null,
      name: organisation.name,
      email: organisation.email,
      locale: 'sv',
      mailPreference: 'atOnce',
    },
  ];
}

/** The officer of the case; the programme managers while it has none. Payments concern the finance officers. */
export async function authorityRecipients(
  manager: EntityManager,
  facts: NoticeFacts,
  today: LegalDay,
): Promise<Recipient[]> {
  if (facts.deadline?.kind === 'payment')
    return holdersOf(manager, facts.authorityId, facts.programmeId, ['financeOfficer'], today);
  const officer =
    facts.officerId === null
      ? []
      : await manager.query<Recipient[]>(`SELECT ${PERSON} FROM app_user u WHERE u.id = ? AND u.active = 1`, [
          facts.officerId,
        ]);
  return officer.length > 0
    ? officer
    : holdersOf(manager, facts.authorityId, facts.programmeId, ['programmeManager'], today);
}

const PERSON = 'u.id AS userId, u.name, u.email, u.locale, u.mail_preference AS mailPreference';

function holdersOf(
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
