import { ForbiddenError } from '#domain/errors.js';
import type { Actor } from '../platform/actor.js';

/** The authority whose order the reader sees: the one they work at. */
export function authorityOf(actor: Actor): number {
  const membership = actor.memberships.find(
    ({ organisationKind, role }) =>
      organisationKind === 'grantingAuthority' && role !== 'systemAdministrator',
  );
  if (!membership) throw forbidden('delegation.read');
  return membership.organisationId;
}

/** The order is the whole authority's; who manages a single programme does not change it. */
export function managedAuthorityOf(actor: Actor): number {
  const membership = actor.memberships.find(
    ({ role, programmeId }) => role === 'programmeManager' && programmeId === null,
  );
  if (!membership) throw forbidden('delegation.change');
  return membership.organisationId;
}

function forbidden(permission: 'delegation.read' | 'delegation.change'): ForbiddenError {
  return new ForbiddenError({ code: 'permission.missing', data: { permission } });
}
