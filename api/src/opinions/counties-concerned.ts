import type { EntityManager } from 'typeorm';
import type { GrantCase } from '../cases/grant-case.entity.js';

/** The county of the applicant and of every co-applicant that has joined, without those that are asked, have answered or are done without. */
export async function countiesConcerned(
  manager: Pick<EntityManager, 'query'>,
  { id, countyCode }: Pick<GrantCase, 'id' | 'countyCode'>,
): Promise<{ all: string[]; toAsk: string[] }> {
  const rows = await manager.query<{ countyCode: string; asked: number }[]>(
    `SELECT county.county_code AS countyCode,
            EXISTS (SELECT 1 FROM opinion_request q WHERE q.case_id = ? AND q.county_code = county.county_code AND q.state <> 'revoked') AS asked
     FROM (SELECT ? AS county_code UNION SELECT county_code FROM application_member WHERE case_id = ? AND status = 'confirmed') county
     ORDER BY county.county_code`,
    [id, countyCode, id],
  );
  return {
    all: rows.map((row) => row.countyCode),
    toAsk: rows.filter(({ asked }) => Number(asked) === 0).map((row) => row.countyCode),
  };
}
