import type { EntityManager } from 'typeorm';
import type { ApplicationDetail } from '#domain/contracts/applications.js';
import { stateText } from '#domain/lifecycle/state-label.js';
import { labelSide, type Reader } from '../cases/reading/reader.js';

type EarlierGrant = ApplicationDetail['earlierGrants'][number];
const MOST = 20;

/** What the applicant has been granted before, out of Medel's own cases. */
export async function earlierGrants(
  manager: EntityManager,
  caseId: number,
  organisationId: number,
  reader: Reader,
): Promise<EarlierGrant[]> {
  const rows = await manager.query<(Omit<EarlierGrant, 'stateLabel'> & { state: string })[]>(
    `SELECT c.id AS caseId, r.year, p.name AS programmeName, c.registry_number AS registryNumber, c.state, c.allotted AS granted, c.used
     FROM grant_case c JOIN round r ON r.id = c.round_id JOIN programme p ON p.id = r.programme_id
     WHERE c.organisation_id = ? AND c.id < ? AND c.allotted > 0 ORDER BY r.year DESC, c.id DESC LIMIT ?`,
    [organisationId, caseId, MOST],
  );
  return rows.map(({ state, granted, used, ...row }) => ({
    ...row,
    granted: Number(granted),
    used: used === null ? null : Number(used),
    stateLabel: stateText('grantCase', state, labelSide(reader), reader.locale),
  }));
}
