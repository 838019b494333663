import type { EntityManager } from 'typeorm';
import type { Role } from '#domain/access/roles.js';
import type { LegalDay } from '#domain/calendar/legal-day.js';

interface Question {
  role: Role;
  /** Only in this organisation; otherwise anywhere. */
  organisationId?: number;
  today: LegalDay;
  without: { userId: number } | { membershipId: number };
}

/**
 * Is somebody able to act in `role` today, besides the one who is about to lose it? Locks what it reads, so that two
 * who remove each other at the same time cannot both be right.
 */
export async function somebodyElseHas(
  manager: EntityManager,
  { role, organisationId, today, without }: Question,
): Promise<boolean> {
  const rows = await manager.query<{ membershipId: number; userId: number }[]>(
    `SELECT m.id AS membershipId, m.user_id AS userId FROM membership m JOIN app_user u ON u.id = m.user_id
     WHERE m.role = ? ${organisationId === undefined ? '' : 'AND m.organisation_id = ?'} AND u.active = 1 AND u.password_hash IS NOT NULL
       AND m.valid_from <= ? AND (m.valid_to IS NULL OR m.valid_to >= ?) FOR UPDATE`,
    [role, ...(organisationId === undefined ? [] : [organisationId]), today, today],
  );
  return rows.some((row) =>
    'userId' in without ? row.userId !== without.userId : row.membershipId !== without.membershipId,
  );
}
