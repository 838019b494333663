import type { EntityManager } from 'typeorm';

/** Who is to answer next, kept on the case for the lists: a question of the applicant's first, then what the applicant has been asked for. */
export async function refreshAwaiting(manager: EntityManager, caseId: number): Promise<void> {
  const asks = (side: string) =>
    `EXISTS (SELECT 1 FROM case_message WHERE case_id = ? AND from_side = '${side}' AND wants_reply = 1 AND replied_at IS NULL)`;
  await manager.query(
    `UPDATE grant_case SET awaiting = CASE
       WHEN ${asks('applicant')} THEN 'authority'
       WHEN ${asks('authority')} OR EXISTS (SELECT 1 FROM supplement_request WHERE open_case = ?) THEN 'applicant'
       ELSE NULL END
     WHERE id = ?`,
    [caseId, caseId, caseId, caseId],
  );
}
