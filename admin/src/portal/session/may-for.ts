import { mayDo, type Permission } from '#domain/access/permissions.js';
import { isRole } from '#domain/access/roles.js';
import type { Session } from '#domain/contracts/session.js';
import { useSession } from './session-context.js';

/** A person may sign for one organisation and only read in another. */
export function mayFor(
  { memberships }: Pick<Session, 'memberships'>,
  organisationId: number,
  permission: Permission,
): boolean {
  return mayDo(
    memberships
      .filter((m) => m.organisationId === organisationId)
      .map((m) => m.role)
      .filter(isRole),
    permission,
  );
}

export function useMayFor(organisationId: number): (permission: Permission) => boolean {
  const session = useSession();
  return (permission) => mayFor(session, organisationId, permission);
}
