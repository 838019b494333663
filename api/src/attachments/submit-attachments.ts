import type { EntityManager } from 'typeorm';

export type AttachmentPurpose = 'application' | 'supplement' | 'message';

/** From now on the files belong to what has been sent in, and are never deleted. `subjectId` tells one supplement from another. */
export async function submitAttachments(
  manager: EntityManager,
  caseId: number,
  purpose: AttachmentPurpose,
  at: Date,
  subjectId = 0,
): Promise<void> {
  await manager.query(
    'UPDATE attachment SET submitted_at = ? WHERE case_id = ? AND purpose = ? AND subject_id = ? AND submitted_at IS NULL AND removed_at IS NULL',
    [at, caseId, purpose, subjectId],
  );
}
