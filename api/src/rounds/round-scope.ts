import type { Actor, SqlPart } from '../platform/actor.js';
import { programmeScope } from '../programmes/programme-scope.js';

/** The rounds (`r`, of programme `p`) a person may know of. A draft is the granting authority's own until it is published. */
export function roundScope(actor: Actor): SqlPart {
  const known = programmeScope(actor);
  if (actor.side === 'system') return known;
  const own = actor.memberships
    .filter(
      ({ organisationKind, role }) =>
        organisationKind === 'grantingAuthority' && role !== 'systemAdministrator',
    )
    .map(({ organisationId }) => organisationId);
  return {
    sql: `${known.sql} AND (r.published_at IS NOT NULL OR p.authority_id IN (?))`,
    values: [...known.values, [0, ...own]],
  };
}
