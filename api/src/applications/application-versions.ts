import type { EntityManager } from 'typeorm';
import type { ApplicationVersion } from '#domain/contracts/applications.js';

type Row = Omit<ApplicationVersion, 'answers' | 'late' | 'receivedAt'> & {
  answers: string;
  late: number;
  receivedAt: Date;
};

/** What has been sent in, oldest first: the application and each supplement of it. */
export async function applicationVersions(
  manager: EntityManager,
  caseId: number,
): Promise<ApplicationVersion[]> {
  const rows = await manager.query<Row[]>(
    `SELECT number, reason, signed_by_name AS signedBy, received_at AS receivedAt, arrived_on AS arrivedOn, late, applied, form_id AS formId,
            form_version AS formVersion, answers FROM application_version WHERE case_id = ? ORDER BY number`,
    [caseId],
  );
  return rows.map((row) => ({
    ...row,
    applied: Number(row.applied),
    late: Number(row.late) === 1,
    receivedAt: row.receivedAt.toISOString(),
    answers: JSON.parse(row.answers) as Record<string, unknown>,
  }));
}
