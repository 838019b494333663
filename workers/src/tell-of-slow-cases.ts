import type { DataSource } from 'typeorm';
import { leaveEffect } from '#api/platform/outbox.js';
import { inTransaction } from '#api/platform/transaction.js';
import type { LegalDay } from '#domain/calendar/legal-day.js';

/** Tells once of each application that has waited six months: the party is to know that it is delayed (FL 11 §) and may ask for a decision (12 §). */
export async function tellOfSlowCases(dataSource: DataSource, now: Date, today: LegalDay): Promise<number> {
  const slow = await dataSource.query<{ id: number }[]>(
    `SELECT c.id FROM grant_case c
     WHERE c.state IN ('ansokan', 'bedomning') AND DATE_ADD(c.arrived_on, INTERVAL 6 MONTH) <= ?
       AND NOT EXISTS (SELECT 1 FROM outbox_message m WHERE m.dedupe_key = CONCAT('slow_', c.id)) ORDER BY c.id`,
    [today],
  );
  for (const { id } of slow)
    await inTransaction(dataSource, (manager) =>
      leaveEffect(manager, {
        effect: 'sendSlowCaseNotice',
        caseId: id,
        dedupeKey: `slow_${id}`,
        at: now,
      }),
    );
  return slow.length;
}
