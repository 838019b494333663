import type { EntityManager } from 'typeorm';
import { type AssessmentRow, protocol } from '#domain/contracts/assessments.js';

export type AssessmentKind = AssessmentRow['kind'];

type Raw = Omit<AssessmentRow, 'mine' | 'protocol' | 'savedAt' | 'finishedAt'> & {
  protocol: string;
  savedAt: Date;
  finishedAt: Date | null;
  impartial: number;
};

export interface StoredAssessment extends AssessmentRow {
  /** Whoever wrote it has neither declared jäv nor been found to have it; otherwise it does not count. */
  impartial: boolean;
}

/** Every assessment of the case, consolidated last. */
export async function findAssessments(
  manager: EntityManager,
  caseId: number,
  readerId: number | null,
): Promise<StoredAssessment[]> {
  const rows = await manager.query<Raw[]>(
    `SELECT a.id, a.version, a.case_id AS caseId, a.kind, a.assessor_id AS assessorId, a.assessor_name AS assessorName, a.protocol, a.proposed, a.score,
            a.saved_at AS savedAt, a.finished_at AS finishedAt,
            NOT EXISTS (SELECT 1 FROM conflict_declaration k WHERE k.case_id = a.case_id AND k.user_id = a.assessor_id AND k.state <> 'rejected') AS impartial
     FROM assessment a WHERE a.case_id = ? ORDER BY a.kind, a.id`,
    [caseId],
  );
  return rows.map((row) => ({
    ...row,
    mine: row.assessorId === readerId,
    protocol: protocol.parse(JSON.parse(row.protocol)),
    proposed: row.proposed === null ? null : Number(row.proposed),
    score: row.score === null ? null : Number(row.score),
    savedAt: row.savedAt.toISOString(),
    finishedAt: row.finishedAt?.toISOString() ?? null,
    impartial: Boolean(row.impartial),
  }));
}

export function asRow({ impartial: _, ...row }: StoredAssessment): AssessmentRow {
  return row;
}

/** Finished by different persons, none of them with jäv. */
export function finishedIndividually(assessments: readonly StoredAssessment[]): StoredAssessment[] {
  return assessments.filter(
    ({ kind, finishedAt, impartial }) => kind === 'individual' && finishedAt !== null && impartial,
  );
}
