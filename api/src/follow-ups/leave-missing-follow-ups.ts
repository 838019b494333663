import type { DataSource } from 'typeorm';
import { leaveEffect } from '../platform/outbox.js';
import { inTransaction } from '../platform/transaction.js';

const AT_ONCE = 1_000;

/** The net below the events: a case whose payments, newest report or review the follow-up does not know yet is put in the queue again. */
export async function leaveMissingFollowUps(dataSource: DataSource, at: Date): Promise<number> {
  const missing = await dataSource.query<{ id: number }[]>(
    `SELECT c.id FROM grant_case c LEFT JOIN follow_up_case f ON f.case_id = c.id
     LEFT JOIN report s ON s.id = (SELECT n.id FROM report n WHERE n.case_id = c.id AND n.returned_at IS NULL ORDER BY n.number DESC LIMIT 1)
     WHERE c.paid > 0
       AND (f.case_id IS NULL OR f.received <> c.paid OR NOT (f.report_id <=> s.id) OR NOT (f.used <=> COALESCE(s.accepted_used, s.used)))
       AND NOT EXISTS (SELECT 1 FROM outbox_message m WHERE m.case_id = c.id AND m.effect = 'refreshFollowUp' AND m.state <> 'done')
     ORDER BY c.id LIMIT ${AT_ONCE}`,
  );
  for (const { id } of missing)
    await inTransaction(dataSource, (manager) =>
      leaveEffect(manager, { effect: 'refreshFollowUp', caseId: id, at }),
    );
  return missing.length;
}
