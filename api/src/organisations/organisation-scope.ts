import { mayDo, type Permission } from '#domain/access/permissions.js';
import { ForbiddenError } from '#domain/errors.js';
import type { Actor, SqlPart } from '../platform/actor.js';
import { EVERYTHING } from '../platform/where.js';

/** The organisations (`o`) a person may know of: an authority all, a county board those of its county, an applicant its own. */
export function organisationScope(actor: Actor): SqlPart {
  const { memberships } = actor;
  if (actor.side === 'system' || memberships.some((m) => m.organisationKind === 'grantingAuthority'))
    return EVERYTHING;
  const own = memberships.map((m) => m.organisationId);
  const counties = memberships.flatMap((m) =>
    m.organisationKind === 'countyBoard' && m.countyCode ? [m.countyCode] : [],
  );
  if (own.length === 0) return { sql: '1 = 0', values: [] };
  if (counties.length === 0) return { sql: 'o.id IN (?)', values: [own] };
  return { sql: '(o.id IN (?) OR o.county_code IN (?))', values: [own, counties] };
}

/**
 * What one may towards this very organisation: a signatory here who only reads there changes nothing there.
 * The authority's people act towards all.
 */
export function requireTowards(actor: Actor, organisationId: number, permission: Permission): void {
  const roles = actor.memberships
    .filter((m) => m.organisationKind === 'grantingAuthority' || m.organisationId === organisationId)
    .map((m) => m.role);
  if (!mayDo(roles, permission))
    throw new ForbiddenError({ code: 'permission.missing', data: { permission } });
}
