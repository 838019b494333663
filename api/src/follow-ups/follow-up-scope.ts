import type { RecipientClass } from '#domain/contracts/fields.js';
import type { Actor, SqlPart } from '../platform/actor.js';

/** The part of a round that somebody sees: an authority the whole country, a county board its own county. */
export interface FollowUpCut {
  recipientClass: RecipientClass | null;
  /** Undefined means every county. */
  counties: readonly string[] | undefined;
}

/** The counties `actor` may see of a round; undefined means all, an empty list means that the round is not theirs. */
export function countiesOf(
  actor: Actor,
  programme: { programmeId: number; authorityId: number },
): readonly string[] | undefined {
  const mine = actor.memberships.filter(
    (m) => m.programmeId === null || m.programmeId === programme.programmeId,
  );
  const sees = (m: (typeof mine)[number]) =>
    m.organisationKind === 'grantingAuthority' &&
    m.organisationId === programme.authorityId &&
    m.role !== 'systemAdministrator';
  if (mine.some(sees)) return undefined;
  return [
    ...new Set(mine.filter((m) => m.organisationKind === 'countyBoard').flatMap((m) => m.countyCode ?? [])),
  ];
}

/** The cut as a WHERE part; `recipientClass` and `county` name the columns. */
export function cutSql(cut: FollowUpCut, recipientClass: string, county: string): SqlPart {
  const parts: SqlPart[] = [];
  if (cut.recipientClass) parts.push({ sql: ` AND ${recipientClass} = ?`, values: [cut.recipientClass] });
  if (cut.counties) parts.push({ sql: ` AND ${county} IN (?)`, values: [cut.counties] });
  return { sql: parts.map(({ sql }) => sql).join(''), values: parts.flatMap(({ values }) => values) };
}
