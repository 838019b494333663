import type { EntityManager } from 'typeorm';
import { cellChanges, type FollowUpRow } from '#domain/statistics/cells.js';
import type { Counted } from '#domain/statistics/count-report.js';
import { addToCells, insertRespondents, readRespondents, type Respondent } from './follow-up-rows.js';

/** Brings one case's part of the follow-up up to date, in the caller's transaction. Repeating it changes nothing. */
export async function refreshFollowUp(manager: EntityManager, caseId: number, at: Date): Promise<void> {
  // The case's row lets one refresh at a time through, and makes it see what the one before left.
  await manager.query('SELECT id FROM grant_case WHERE id = ? FOR UPDATE', [caseId]);
  const before = await storedRow(manager, caseId);
  const [after] = await readRespondents(manager, 'c.id = ?', caseId);
  const place = after ?? before;
  if (!place) return;
  await manager.query('DELETE FROM follow_up_answer WHERE case_id = ?', [caseId]);
  await manager.query('DELETE FROM follow_up_case WHERE case_id = ?', [caseId]);
  if (after) await insertRespondents(manager, [after], at);
  await addToCells(manager, place, cellChanges(before, after));
}

interface StoredRow extends Pick<Respondent, 'roundId' | 'recipientClass' | 'countyCode'> {
  received: number;
  used: number | null;
  late: number;
}

async function storedRow(
  manager: EntityManager,
  caseId: number,
): Promise<(FollowUpRow & Pick<Respondent, 'roundId' | 'recipientClass' | 'countyCode'>) | undefined> {
  const [row] = await manager.query<StoredRow[]>(
    'SELECT round_id AS roundId, recipient_class AS recipientClass, county_code AS countyCode, received, used, late FROM follow_up_case WHERE case_id = ?',
    [caseId],
  );
  if (!row) return undefined;
  const answers = await manager.query<Counted[]>(
    'SELECT question, value FROM follow_up_answer WHERE case_id = ?',
    [caseId],
  );
  return {
    ...row,
    received: Number(row.received),
    used: row.used === null ? null : Number(row.used),
    late: row.late === 1,
    answers,
  };
}
