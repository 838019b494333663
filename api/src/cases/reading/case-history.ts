import type { EntityManager } from 'typeorm';
import { isRole, roleLabel } from '#domain/access/roles.js';
import type { HistoryEntry } from '#domain/contracts/cases.js';
import { historyWords } from './event-words.js';
import type { Reader } from './reader.js';

type RawEvent = Omit<HistoryEntry, 'label' | 'actorRoleLabel' | 'at' | 'internal' | 'data'> & {
  at: Date;
  internal: number;
  data: string;
  actorRole: string;
};

/** Newest first. Internal entries reach only the authority's side: the database leaves them out for the others. */
export async function findHistory(
  manager: EntityManager,
  caseId: number,
  reader: Reader,
): Promise<HistoryEntry[]> {
  const rows = await manager.query<RawEvent[]>(
    `SELECT id, at, day, event, actor_name AS actorName, actor_role AS actorRole, from_state AS \`from\`, to_state AS \`to\`, internal, text, data
     FROM case_event WHERE case_id = ? ${reader.actor.side === 'authority' ? '' : 'AND internal = 0'}
       ${reader.actor.side === 'applicant' ? '' : WITHOUT_DRAFT} ORDER BY id DESC`,
    [caseId],
  );
  return rows.map(({ actorRole, ...row }) => ({
    ...row,
    id: Number(row.id),
    at: row.at.toISOString(),
    label: historyWords(row.event, reader.locale),
    actorRoleLabel: isRole(actorRole) ? roleLabel(actorRole, reader.locale) : actorRole,
    internal: Boolean(row.internal),
    data: JSON.parse(row.data) as Record<string, unknown>,
  }));
}

/** What an applicant did with its draft is its own matter (TF 2:13). */
const WITHOUT_DRAFT = "AND (to_state IS NULL OR to_state <> 'utkast')";
