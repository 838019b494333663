import type { DataSource } from 'typeorm';

/** The ledgers every story ends with: each query must give no row. */
const MUST_BE_EMPTY: Record<string, string> = {
  'an entry whose legs do not balance':
    'SELECT entry_id FROM ledger_posting GROUP BY entry_id HAVING SUM(amount) <> 0',
  'a pot whose sum is not its frame': `
    SELECT p.id, p.frame, SUM(a.balance) AS total FROM pot p JOIN pot_account a ON a.pot_id = p.id AND a.account <> 'regeringsbeslut' GROUP BY p.id, p.frame HAVING total <> p.frame`,
  'a pot account that is not the sum of its postings': `
    SELECT a.pot_id, a.account FROM pot_account a
    LEFT JOIN (SELECT e.pot_id, p.account, SUM(p.amount) AS total FROM ledger_entry e JOIN ledger_posting p ON p.entry_id = e.id GROUP BY e.pot_id, p.account) s
      ON s.pot_id = a.pot_id AND s.account = a.account WHERE a.balance <> COALESCE(s.total, 0)`,
  'a case account that is not the sum of its postings': `
    SELECT a.case_id, a.account FROM case_account a
    LEFT JOIN (SELECT e.case_id, p.account, SUM(p.amount) AS total FROM ledger_entry e JOIN ledger_posting p ON p.entry_id = e.id WHERE e.case_id IS NOT NULL GROUP BY e.case_id, p.account) s
      ON s.case_id = a.case_id AND s.account = a.account WHERE a.balance <> COALESCE(s.total, 0)`,
  'a state that is not the last one of the history': `
    SELECT c.id FROM grant_case c WHERE c.state <> (SELECT e.to_state FROM case_event e WHERE e.case_id = c.id AND e.to_state IS NOT NULL ORDER BY e.id DESC LIMIT 1)`,
  'a count that is not the number of cases': `
    SELECT n.round_id, n.state FROM case_count n
    WHERE n.n <> (SELECT COUNT(*) FROM grant_case c WHERE c.round_id = n.round_id AND c.pot_id = n.pot_id AND c.county_code = n.county_code AND c.state = n.state AND c.registry_number NOT LIKE 'Utkast %')`,
  'a registered case that no count knows of': `
    SELECT c.id FROM grant_case c LEFT JOIN case_count n ON n.round_id = c.round_id AND n.pot_id = c.pot_id AND n.county_code = c.county_code AND n.state = c.state
    WHERE c.registry_number NOT LIKE 'Utkast %' AND COALESCE(n.n, 0) < 1`,
  'a sum of applications that is not what the cases say': `
    SELECT a.pot_id, a.applications, a.applied, a.withdrawn FROM pot_application a
    LEFT JOIN (SELECT c.pot_id, COUNT(*) AS applications, SUM(c.joint) AS joint, SUM(c.applied) AS applied, SUM(c.state = 'aterkallad') AS withdrawn,
                      SUM(c.decision_kind IN ('grant', 'grantInPart')) AS granted, SUM(c.decision_kind = 'deny') AS denied, SUM(c.decision_kind = 'dismiss') AS dismissed
               FROM grant_case c WHERE c.applied IS NOT NULL GROUP BY c.pot_id) n ON n.pot_id = a.pot_id
    WHERE a.applications <> COALESCE(n.applications, 0) OR a.joint <> COALESCE(n.joint, 0) OR a.applied <> COALESCE(n.applied, 0) OR a.withdrawn <> COALESCE(n.withdrawn, 0)
       OR a.granted <> COALESCE(n.granted, 0) OR a.denied <> COALESCE(n.denied, 0) OR a.dismissed <> COALESCE(n.dismissed, 0)`,
  'an application in a pot that counts none':
    'SELECT c.id FROM grant_case c LEFT JOIN pot_application a ON a.pot_id = c.pot_id WHERE c.applied IS NOT NULL AND a.pot_id IS NULL',
  'a draft that others would see':
    "SELECT id FROM grant_case WHERE registry_number LIKE 'Utkast %' AND state <> 'utkast' AND NOT (state = 'aterkallad' AND sealed_until = '9999-12-31')",
  'a gap or a double in the registry numbers': `
    SELECT s.authority_id FROM registry_series s WHERE s.last_number <> (SELECT COUNT(DISTINCT c.registry_number) FROM grant_case c JOIN round r ON r.id = c.round_id JOIN programme p ON p.id = r.programme_id
      WHERE p.authority_id = s.authority_id AND c.registry_number LIKE CONCAT('%/', s.year))`,
  'a paid sum that is not what the ledger says was paid': `
    SELECT c.id FROM grant_case c WHERE c.paid <> COALESCE((SELECT SUM(p.amount) FROM payment p WHERE p.case_id = c.id AND p.state = 'paid'), 0)`,
};

/** What is wrong, in words; empty when every krona, state and number is where it should be. */
export async function brokenInvariants(dataSource: DataSource): Promise<string[]> {
  const broken: string[] = [];
  for (const [what, sql] of Object.entries(MUST_BE_EMPTY)) {
    const rows = await dataSource.query<unknown[]>(sql);
    if (rows.length > 0) broken.push(`${what}: ${JSON.stringify(rows.slice(0, 3))}`);
  }
  return broken;
}
