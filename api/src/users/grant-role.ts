import type { EntityManager } from 'typeorm';
import { roleFits } from '#domain/access/role-fits.js';
import type { Role } from '#domain/access/roles.js';
import type { LegalDay } from '#domain/calendar/legal-day.js';
import { InvalidError, RefusedError } from '#domain/errors.js';
import { createInvitation } from '../invitations/invitations.js';
import type { Organisation } from '../organisations/organisation.entity.js';
import type { Actor } from '../platform/actor.js';
import { appendAudit } from '../platform/audit.js';
import { Membership } from './user.entity.js';

export interface RoleGrant {
  actor: Actor;
  userId: number;
  organisation: Pick<Organisation, 'id' | 'kind' | 'name'>;
  role: Role;
  validFrom: LegalDay;
  validTo?: LegalDay | null;
  at: Date;
}

/** Inside the caller's transaction: makes somebody who they are in an organisation. Returns the membership's id. */
export async function grantRole(manager: EntityManager, grant: RoleGrant): Promise<number> {
  const { actor, userId, organisation, role, validFrom, validTo = null, at } = grant;
  if (validTo !== null && validTo < validFrom)
    throw new InvalidError([
      { field: 'validTo', code: 'day.order', message: 'Sista dagen ligger före den första.' },
    ]);
  if (!roleFits(role, organisation.kind))
    throw new RefusedError([
      { code: 'member.roleDoesNotFit', data: { by: [role], kind: organisation.kind } },
    ]);
  await refuseTwice(manager, grant);
  const { identifiers } = await manager.insert(Membership, {
    userId,
    organisationId: organisation.id,
    role,
    programmeId: null,
    validFrom,
    validTo,
  });
  const membershipId = Number(identifiers[0]?.id);
  await appendAudit(manager, actor, {
    scope: `user:${userId}`,
    action: 'addMembership',
    body: {
      membershipId,
      organisationId: organisation.id,
      organisation: organisation.name,
      role,
      validFrom,
      validTo,
    },
    at,
  });
  return membershipId;
}

async function refuseTwice(
  manager: EntityManager,
  { userId, organisation, role, validFrom }: RoleGrant,
): Promise<void> {
  const [same] = await manager.query<{ id: number }[]>(
    'SELECT id FROM membership WHERE user_id = ? AND organisation_id = ? AND role = ? AND (valid_to IS NULL OR valid_to >= ?) LIMIT 1 FOR UPDATE',
    [userId, organisation.id, role, validFrom],
  );
  if (same) throw new RefusedError([{ code: 'member.roleAlreadyHeld' }]);
}

interface Invited {
  actor: Actor;
  name: string;
  email: string;
  at: Date;
}

/** Inside the caller's transaction: the person behind an address. An unknown one gets an account without a password, and an invitation. */
export async function findOrInvite(
  manager: EntityManager,
  { actor, name, email, at }: Invited,
): Promise<number> {
  const [known] = await manager.query<{ id: number; active: number; invited: number }[]>(
    'SELECT id, active, password_hash IS NULL AS invited FROM app_user WHERE email = ? FOR UPDATE',
    [email],
  );
  if (known && !known.active) throw new RefusedError([{ code: 'user.inactive' }]);
  const userId = known?.id ?? (await createUser(manager, { actor, name, email, at }));
  if (!known || known.invited) await createInvitation(manager, { userId, invitedBy: actor.userId, at });
  return userId;
}

async function createUser(manager: EntityManager, { actor, name, email, at }: Invited): Promise<number> {
  const { insertId } = await manager.query<{ insertId: number }>(
    'INSERT INTO app_user (email, name, created_at) VALUES (?, ?, ?)',
    [email, name, at],
  );
  await appendAudit(manager, actor, {
    scope: `user:${insertId}`,
    action: 'inviteUser',
    body: { name, email },
    at,
  });
  return insertId;
}
