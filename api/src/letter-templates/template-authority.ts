import { mayDo, type Permission } from '#domain/access/permissions.js';
import { ForbiddenError } from '#domain/errors.js';
import type { Actor } from '../platform/actor.js';

/** The authority whose templates the actor may handle; templates are common to all its programmes. */
export function authorityOf(actor: Actor, permission: Permission): number {
  const membership = actor.memberships.find(
    ({ organisationKind, role }) => organisationKind === 'grantingAuthority' && mayDo([role], permission),
  );
  if (!membership) throw new ForbiddenError({ code: 'permission.missing', data: { permission } });
  return membership.organisationId;
}
