import type { CaseInHand } from '../cases/case-changes.js';

export interface PinnedRules {
  legalBasisId: number | null;
  rulesApplied: string;
}

const PROCEDURE = 'förvaltningslagen (2017:900)';
const LONGEST = 700;

/** The version of the legal basis that the application is tried by: the one pinned when it came in, else the newest in force. */
export async function pinnedRules({
  manager,
  grantCase,
  round,
  today,
}: Pick<CaseInHand, 'manager' | 'grantCase' | 'round' | 'today'>): Promise<PinnedRules> {
  const [basis] = await manager.query<{ id: number; reference: string; title: string }[]>(
    `SELECT id, reference, title FROM legal_basis
     WHERE round_id = ? AND (id = ? OR (? IS NULL AND valid_from <= ?)) ORDER BY number DESC LIMIT 1`,
    [round.id, grantCase.legalBasisId, grantCase.legalBasisId, today],
  );
  return {
    legalBasisId: basis?.id ?? null,
    rulesApplied: `${basis ? wordsOf(basis) : round.legalBasis} och ${PROCEDURE}`.slice(0, LONGEST),
  };
}

function wordsOf({ reference, title }: { reference: string; title: string }): string {
  return title === '' || title === reference ? reference : `${reference} ${title}`;
}
