import type { Actor, ActorMembership, SqlPart } from '../platform/actor.js';

const NOTHING: SqlPart = { sql: '1 = 0', values: [] };

/** The programmes (`p`) a person may know of: an authority its own, the others those with a case of theirs. */
export function programmeScope(actor: Actor): SqlPart {
  if (actor.side === 'system') return { sql: '1 = 1', values: [] };
  const parts = actor.memberships.map(scopeOf);
  if (parts.length === 0) return NOTHING;
  return {
    sql: `(${parts.map((part) => part.sql).join(' OR ')})`,
    values: parts.flatMap((part) => part.values),
  };
}

function scopeOf(membership: ActorMembership): SqlPart {
  const part = reachOf(membership);
  if (membership.programmeId === null) return part;
  return { sql: `(${part.sql} AND p.id = ?)`, values: [...part.values, membership.programmeId] };
}

function reachOf({ organisationKind, organisationId, countyCode, role }: ActorMembership): SqlPart {
  if (role === 'systemAdministrator') return NOTHING;
  switch (organisationKind) {
    case 'grantingAuthority':
      return { sql: 'p.authority_id = ?', values: [organisationId] };
    case 'countyBoard':
      return {
        sql: 'EXISTS (SELECT 1 FROM round seen JOIN case_count k ON k.round_id = seen.id WHERE seen.programme_id = p.id AND k.county_code = ?)',
        values: [countyCode],
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
