import type { EntityManager } from 'typeorm';
import { type RequirementsMet, requirementsMet } from '#domain/assessments/requirements-met.js';
import { type Protocol, protocol } from '#domain/contracts/assessments.js';

export interface PotAssessment {
  assessed: number | null;
  score: number | null;
  requirementsMet: RequirementsMet;
}

const NOT_ASSESSED: PotAssessment = { assessed: null, score: null, requirementsMet: 'unknown' };

interface Row {
  caseId: number;
  proposed: number | null;
  score: number | null;
  protocol: string;
}

/** The finished assessment that counts for each case of the pot: the consolidated one, else the newest by somebody without jäv. */
export async function findPotAssessments(
  manager: EntityManager,
  potId: number,
): Promise<(caseId: number) => PotAssessment> {
  const rows = await manager.query<Row[]>(
    `SELECT a.case_id AS caseId, a.proposed, a.score, a.protocol FROM assessment a JOIN grant_case c ON c.id = a.case_id
     WHERE c.pot_id = ? AND a.finished_at IS NOT NULL
       AND NOT EXISTS (SELECT 1 FROM conflict_declaration k WHERE k.case_id = a.case_id AND k.user_id = a.assessor_id AND k.state <> 'rejected')
     ORDER BY a.case_id, a.kind = 'consolidated', a.finished_at, a.id`,
    [potId],
  );
  // The last row of a case is the one that counts.
  const counting = new Map(rows.map((row) => [row.caseId, row]));
  const read = new Map([...counting].map(([caseId, row]) => [caseId, asAssessment(row)]));
  return (caseId) => read.get(caseId) ?? NOT_ASSESSED;
}

function asAssessment({ proposed, score, protocol: json }: Row): PotAssessment {
  const { requirements } = protocol.parse(JSON.parse(json)) as Protocol;
  return {
    assessed: proposed === null ? null : Number(proposed),
    score: score === null ? null : Number(score),
    requirementsMet: requirementsMet({ requirements }),
  };
}
