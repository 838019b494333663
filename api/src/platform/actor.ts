import { isApplicantKind, type OrganisationKind } from '#domain/access/role-fits.js';
import type { LegalDay } from '#domain/calendar/legal-day.js';
import type { Role } from '#domain/access/roles.js';

export interface ActorMembership {
  organisationId: number;
  organisationKind: OrganisationKind;
  countyCode: string | null;
  role: Role;
  programmeId: number | null;
  /** Cases of other organisations that this one applies in together, or that concern this county through a co-applicant. */
  sharedCases?: readonly number[];
}

/** Who acts: a signed-in person with the memberships valid today, or the system itself. */
export interface Actor {
  userId: number | null;
  name: string;
  roles: readonly Role[];
  memberships: readonly ActorMembership[];
  side: 'applicant' | 'authority' | 'county' | 'system';
  /** Medel's day; without it everything that is sealed stays sealed. */
  today?: LegalDay;
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
  caseId?: number;
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
    .map((membership) => roleIn(membership, place));
}

/** Whoever applies together with others sees the case; the lead alone acts in it. */
function roleIn({ organisationKind, organisationId, role }: ActorMembership, place: CasePlace): Role {
  return isApplicantKind(organisationKind) && organisationId !== place.organisationId ? 'reader' : role;
}

function concerns(membership: ActorMembership, place: CasePlace): boolean {
  if (membership.programmeId !== null && membership.programmeId !== place.programmeId) return false;
  switch (membership.organisationKind) {
    case 'grantingAuthority':
      return membership.organisationId === place.authorityId && membership.role !== 'systemAdministrator';
    case 'countyBoard':
      return membership.countyCode === place.countyCode || shares(membership, place);
    default:
      return membership.organisationId === place.organisationId || shares(membership, place);
  }
}

function shares({ sharedCases }: ActorMembership, { caseId }: CasePlace): boolean {
  return caseId !== undefined && (sharedCases?.includes(caseId) ?? false);
}

/** A draft is the applicant's own (TF 2:13); a sealed application opens when the last day has passed. */
export function isHiddenFrom(
  actor: Actor,
  { state, sealedUntil }: { state: string; sealedUntil: LegalDay | null },
): boolean {
  if (actor.side === 'system' || actor.side === 'applicant') return false;
  if (state === 'utkast') return true;
  return sealedUntil !== null && (actor.today === undefined || actor.today <= sealedUntil);
}

export interface SqlPart {
  sql: string;
  values: unknown[];
}

/** The same rule as a WHERE part over `grant_case c` joined with `round r` and `programme p`. */
export function caseScope(actor: Actor): SqlPart {
  const own = membershipScope(actor);
  if (actor.side === 'system') return own;
  const open = openTo(actor);
  return { sql: `${own.sql}${open.sql}`, values: [...own.values, ...open.values] };
}

/** The memberships' part of it: all there is to ask over `case_count c`, where drafts are not counted. */
export function membershipScope(actor: Actor): SqlPart {
  if (actor.side === 'system') return { sql: '1 = 1', values: [] };
  const parts = actor.memberships.map(scopeOf).filter((part) => part !== undefined);
  if (parts.length === 0) return { sql: '1 = 0', values: [] };
  return {
    sql: `(${parts.map((part) => part.sql).join(' OR ')})`,
    values: parts.flatMap((part) => part.values),
  };
}

/** `isHiddenFrom` as SQL over `grant_case c`: a part to add with what belongs to whom. */
export function openTo({ side, today }: Actor): SqlPart {
  if (side === 'applicant') return { sql: '', values: [] };
  return {
    sql: " AND c.state <> 'utkast' AND (c.sealed_until IS NULL OR c.sealed_until < ?)",
    values: [today ?? '0000-01-01'],
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
      return ownOrShared('c.county_code', membership.countyCode, membership, limited);
    default:
      return ownOrShared('c.organisation_id', membership.organisationId, membership, limited);
  }
}

function ownOrShared(
  column: string,
  own: unknown,
  { sharedCases = [] }: ActorMembership,
  limited: SqlPart,
): SqlPart {
  const shared = sharedCases.length > 0;
  return {
    sql: `(${shared ? `(${column} = ? OR c.id IN (?))` : `${column} = ?`}${limited.sql})`,
    values: [own, ...(shared ? [sharedCases] : []), ...limited.values],
  };
}
