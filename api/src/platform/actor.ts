import type { Role } from '#domain/access/roles.js';

export interface ActorMembership {
  organisationId: number;
  organisationKind: 'municipality' | 'region' | 'countyBoard' | 'grantingAuthority';
  countyCode: string | null;
  role: Role;
  programmeId: number | null;
}

/** Who acts: a signed-in person with the memberships valid today, or the system itself. */
export interface Actor {
  userId: number | null;
  name: string;
  roles: readonly Role[];
  memberships: readonly ActorMembership[];
  side: 'applicant' | 'authority' | 'county' | 'system';
}

export const SYSTEM: Actor = {
  userId: null,
  name: 'Medel (automatiskt)',
  roles: ['system'],
  memberships: [],
  side: 'system',
};

/** The organisations a case belongs to, seen from the one who reads it. */
export interface CasePlace {
  organisationId: number;
  countyCode: string;
  authorityId: number;
  programmeId: number;
}

/** The roles `actor` holds towards one case; empty means the case does not exist for them. */
export function rolesTowards(actor: Actor, place: CasePlace): Role[] {
  if (actor.side === 'system') return ['system'];
  return actor.memberships
    .filter((membership) => concerns(membership, place))
    .map((membership) => membership.role);
}

function concerns(membership: ActorMembership, place: CasePlace): boolean {
  if (membership.programmeId !== null && membership.programmeId !== place.programmeId) return false;
  switch (membership.organisationKind) {
    case 'grantingAuthority':
      return membership.organisationId === place.authorityId && membership.role !== 'systemAdministrator';
    case 'countyBoard':
      return membership.countyCode === place.countyCode;
    default:
      return membership.organisationId === place.organisationId;
  }
}

export interface SqlPart {
  sql: string;
  values: unknown[];
}

/** The same rule as a WHERE part over `grant_case c` joined with `round r` and `programme p`. */
export function caseScope(actor: Actor): SqlPart {
  if (actor.side === 'system') return { sql: '1 = 1', values: [] };
  const parts = actor.memberships.map(scopeOf).filter((part) => part !== undefined);
  if (parts.length === 0) return { sql: '1 = 0', values: [] };
  return {
    sql: `(${parts.map((part) => part.sql).join(' OR ')})`,
    values: parts.flatMap((part) => part.values),
  };
}

function scopeOf(membership: ActorMembership): SqlPart | undefined {
  const limited =
    membership.programmeId === null
      ? { sql: '', values: [] }
      : { sql: ' AND p.id = ?', values: [membership.programmeId] };
  switch (membership.organisationKind) {
    case 'grantingAuthority':
      if (membership.role === 'systemAdministrator') return undefined;
      return {
        sql: `(p.authority_id = ?${limited.sql})`,
        values: [membership.organisationId, ...limited.values],
      };
    case 'countyBoard':
      return { sql: `(c.county_code = ?${limited.sql})`, values: [membership.countyCode, ...limited.values] };
    default:
      return {
        sql: `(c.organisation_id = ?${limited.sql})`,
        values: [membership.organisationId, ...limited.values],
      };
  }
}
