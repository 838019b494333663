import { type Actor, type ActorMembership, openTo, type SqlPart } from '../platform/actor.js';

const NOTHING: SqlPart = { sql: '1 = 0', values: [] };

/** The programmes (`p`) a person may know of: an authority its own, the others those with a case of theirs. */
export function programmeScope(actor: Actor): SqlPart {
  if (actor.side === 'system') return { sql: '1 = 1', values: [] };
  const parts = actor.memberships.map((membership) => scopeOf(membership, openTo(actor)));
  if (parts.length === 0) return NOTHING;
  return {
    sql: `(${parts.map((part) => part.sql).join(' OR ')})`,
    values: parts.flatMap((part) => part.values),
  };
}

function scopeOf(membership: ActorMembership, open: SqlPart): SqlPart {
  const part = withShared(reachOf(membership, open), membership);
  if (membership.programmeId === null) return part;
  return { sql: `(${part.sql} AND p.id = ?)`, values: [...part.values, membership.programmeId] };
}

/** A joint application is known to the co-applicants too, and to their counties. */
function withShared(part: SqlPart, { sharedCases = [] }: ActorMembership): SqlPart {
  if (sharedCases.length === 0) return part;
  return {
    sql: `(${part.sql} OR p.id IN (SELECT seen.programme_id FROM round seen JOIN grant_case shared ON shared.round_id = seen.id WHERE shared.id IN (?)))`,
    values: [...part.values, sharedCases],
  };
}

function reachOf(
  { organisationKind, organisationId, countyCode, role }: ActorMembership,
  open: SqlPart,
): SqlPart {
  if (role === 'systemAdministrator') return NOTHING;
  switch (organisationKind) {
    case 'grantingAuthority':
      return { sql: 'p.authority_id = ?', values: [organisationId] };
    case 'countyBoard':
      return {
        sql: `EXISTS (SELECT 1 FROM round seen JOIN grant_case c ON c.round_id = seen.id WHERE seen.programme_id = p.id AND c.county_code = ?${open.sql})`,
        values: [countyCode, ...open.values],
      };
    default:
      return {
        sql: 'EXISTS (SELECT 1 FROM round seen JOIN grant_case own ON own.round_id = seen.id WHERE seen.programme_id = p.id AND own.organisation_id = ?)',
        values: [organisationId],
      };
  }
}

/** The authorities for which this person is programme manager, of one programme or of all. */
export function managesProgramme(actor: Actor, programme: { id: number; authorityId: number }): boolean {
  return actor.memberships.some(
    (m) =>
      m.role === 'programmeManager' &&
      m.organisationId === programme.authorityId &&
      (m.programmeId === null || m.programmeId === programme.id),
  );
}
