import type { EntityManager } from 'typeorm';
import { formatKronor } from '#domain/money/kronor.js';

interface Check {
  sql: string;
  /** What is wrong with one row that the query finds, in Swedish. */
  says(row: Found): string;
}

interface Found {
  what: string;
  is: number | string | null;
  should: number | string | null;
}

const MOST_PER_CHECK = 20;

/**
 * What must always be true of the money, the states and the counts (design.md 4): every query finds only what is wrong.
 * The sums that lists and pages read are compared with a recount from the postings and the cases themselves.
 */
export async function verifyLedger(manager: EntityManager): Promise<string[]> {
  const problems: string[] = [];
  for (const { sql, says } of CHECKS) {
    const rows = await manager.query<Found[]>(`${sql} LIMIT ${MOST_PER_CHECK}`);
    problems.push(...rows.map(says));
  }
  return problems;
}

const kr = (value: Found['is']) => formatKronor(Number(value ?? 0));
const differs = (thing: string) => (row: Found) =>
  `${thing} ${row.what}: ${kr(row.is)} ska vara ${kr(row.should)}.`;
const words = (thing: string) => (row: Found) =>
  `${thing} ${row.what}: ${row.is ?? '–'} ska vara ${row.should ?? '–'}.`;

const POT_RECOUNT = `
  SELECT e.pot_id, p.account, SUM(p.amount) AS balance FROM ledger_posting p JOIN ledger_entry e ON e.id = p.entry_id GROUP BY e.pot_id, p.account`;
const CASE_RECOUNT = `
  SELECT e.case_id, p.account, SUM(p.amount) AS balance FROM ledger_posting p JOIN ledger_entry e ON e.id = p.entry_id
  WHERE e.case_id IS NOT NULL AND p.account NOT IN ('regeringsbeslut', 'anslag') GROUP BY e.case_id, p.account`;

/** A draft has no diarienummer and is counted nowhere, nor when it was thrown away. */
const REGISTERED = "registry_number NOT LIKE 'Utkast %'";

/** What was applied for in each pot and what became of it, counted from the cases; what was granted is the sum of the newest decision of each. */
const APPLICATION_RECOUNT: Readonly<Record<string, string>> = {
  applications: 'COUNT(*)',
  joint: 'SUM(c.joint)',
  applied: 'SUM(c.applied)',
  granted: "SUM(c.decision_kind IN ('grant', 'grantInPart'))",
  granted_sum:
    "SUM(IF(c.decision_kind IN ('grant', 'grantInPart'), (SELECT d.amount FROM decision d WHERE d.case_id = c.id AND d.kind IN ('grant', 'grantInPart') ORDER BY d.number DESC LIMIT 1), 0))",
  denied: "SUM(c.decision_kind = 'deny')",
  dismissed: "SUM(c.decision_kind = 'dismiss')",
  withdrawn: "SUM(c.state = 'aterkallad')",
};

function applicationSum(column: string, recount: string): Check {
  return {
    sql: `SELECT CONCAT(pot.name, ', ${column}') AS what, COALESCE(a.${column}, 0) AS \`is\`, COALESCE(n.n, 0) AS should FROM pot LEFT JOIN pot_application a ON a.pot_id = pot.id
          LEFT JOIN (SELECT c.pot_id, ${recount} AS n FROM grant_case c WHERE c.applied IS NOT NULL GROUP BY c.pot_id) n ON n.pot_id = pot.id
          WHERE COALESCE(a.${column}, 0) <> COALESCE(n.n, 0)`,
    says: words('Ansökningar i'),
  };
}

/** A rollup against its recount, in both directions. */
function rollup(thing: string, table: string, key: string, recount: string, name: string): Check[] {
  const joined = `${table} a LEFT JOIN (${recount}) n ON n.${key} = a.${key} AND n.account = a.account`;
  return [
    {
      sql: `SELECT CONCAT(${name}, ', ', a.account) AS what, a.balance AS \`is\`, COALESCE(n.balance, 0) AS should FROM ${joined} WHERE a.balance <> COALESCE(n.balance, 0)`,
      says: differs(thing),
    },
    {
      sql: `SELECT CONCAT(${name}, ', ', a.account) AS what, 0 AS \`is\`, a.balance AS should FROM (${recount}) a LEFT JOIN ${table} n ON n.${key} = a.${key} AND n.account = a.account WHERE n.account IS NULL AND a.balance <> 0`,
      says: differs(thing),
    },
  ];
}

/** A column of the case against the postings of one kind into one account. */
function caseColumn(column: string, kind: string, account: string): Check {
  return {
    sql: `SELECT CONCAT(c.registry_number, ', ${column}') AS what, c.${column} AS \`is\`, COALESCE(n.amount, 0) AS should FROM grant_case c
          LEFT JOIN (SELECT e.case_id, SUM(p.amount) AS amount FROM ledger_entry e JOIN ledger_posting p ON p.entry_id = e.id
                     WHERE e.kind = '${kind}' AND p.account = '${account}' GROUP BY e.case_id) n ON n.case_id = c.id
          WHERE c.${column} <> COALESCE(n.amount, 0)`,
    says: differs('Ärende'),
  };
}

const CHECKS: readonly Check[] = [
  {
    sql: `SELECT entry_id AS what, SUM(amount) AS \`is\`, 0 AS should FROM ledger_posting GROUP BY entry_id HAVING SUM(amount) <> 0`,
    says: differs('Verifikation'),
  },
  {
    sql: `SELECT CONCAT(pot_id, ', ', account) AS what, balance AS \`is\`, 0 AS should FROM pot_account WHERE balance < 0 AND account <> 'regeringsbeslut'`,
    says: differs('Konto under noll i anslagspost'),
  },
  {
    sql: `SELECT CONCAT(case_id, ', ', account) AS what, balance AS \`is\`, 0 AS should FROM case_account WHERE balance < 0`,
    says: differs('Konto under noll i ärende'),
  },
  ...rollup('Anslagspost', 'pot_account', 'pot_id', POT_RECOUNT, 'a.pot_id'),
  ...rollup('Ärende (id)', 'case_account', 'case_id', CASE_RECOUNT, 'a.case_id'),
  {
    sql: `SELECT pot.name AS what, COALESCE(SUM(a.balance), 0) AS \`is\`, pot.frame AS should FROM pot LEFT JOIN pot_account a ON a.pot_id = pot.id AND a.account <> 'regeringsbeslut'
          GROUP BY pot.id, pot.name, pot.frame HAVING COALESCE(SUM(a.balance), 0) <> pot.frame`,
    says: differs('Summan av anslagspostens konton'),
  },
  {
    sql: `SELECT CONCAT(a.pot_id, ', ', a.account) AS what, a.balance AS \`is\`, COALESCE(n.balance, 0) AS should FROM pot_account a
          LEFT JOIN (SELECT c.pot_id, x.account, SUM(x.balance) AS balance FROM case_account x JOIN grant_case c ON c.id = x.case_id GROUP BY c.pot_id, x.account) n
            ON n.pot_id = a.pot_id AND n.account = a.account
          WHERE a.account NOT IN ('regeringsbeslut', 'anslag') AND a.balance <> COALESCE(n.balance, 0)`,
    says: differs('Anslagsposten mot sina ärenden'),
  },
  caseColumn('paid', 'pay', 'utbetalt'),
  caseColumn('repaid', 'receipt', 'aterbetalt'),
  caseColumn('waived', 'waive', 'eftergivet'),
  caseColumn('claimed', 'claim', 'aterkravt'),
  {
    sql: `SELECT c.registry_number AS what, c.paid AS \`is\`, SUM(a.balance) AS should FROM grant_case c JOIN case_account a ON a.case_id = c.id AND a.account <> 'beviljat'
          GROUP BY c.id, c.registry_number, c.paid HAVING SUM(a.balance) <> c.paid`,
    says: differs('Utbetalt mot förbrukat, återkrävt, överfört och öppet i ärende'),
  },
  {
    sql: `SELECT CONCAT_WS(', ', k.pot_id, k.county_code, k.state) AS what, k.n AS \`is\`, COALESCE(n.n, 0) AS should FROM case_count k
          LEFT JOIN (SELECT round_id, pot_id, county_code, state, COUNT(*) AS n FROM grant_case WHERE ${REGISTERED} GROUP BY round_id, pot_id, county_code, state) n
            ON n.round_id = k.round_id AND n.pot_id = k.pot_id AND n.county_code = k.county_code AND n.state = k.state WHERE k.n <> COALESCE(n.n, 0)`,
    says: words('Antal ärenden'),
  },
  {
    sql: `SELECT 'totalt' AS what, k.n AS \`is\`, c.n AS should FROM (SELECT COALESCE(SUM(n), 0) AS n FROM case_count) k JOIN (SELECT COUNT(*) AS n FROM grant_case WHERE ${REGISTERED}) c WHERE k.n <> c.n`,
    says: words('Antal ärenden'),
  },
  ...Object.entries(APPLICATION_RECOUNT).map(([column, recount]) => applicationSum(column, recount)),
  {
    sql: `SELECT c.registry_number AS what, c.state AS \`is\`, e.to_state AS should FROM grant_case c
          LEFT JOIN case_event e ON e.id = (SELECT MAX(x.id) FROM case_event x WHERE x.case_id = c.id AND x.to_state IS NOT NULL) WHERE e.id IS NULL OR e.to_state <> c.state`,
    says: words('Läget mot historiken i ärende'),
  },
  {
    sql: `SELECT CONCAT(case_id, ', händelse ', id) AS what, from_state AS \`is\`, before_state AS should
          FROM (SELECT id, case_id, from_state, LAG(to_state) OVER (PARTITION BY case_id ORDER BY id) AS before_state FROM case_event WHERE to_state IS NOT NULL) h
          WHERE NOT (from_state <=> before_state)`,
    says: words('Historiken hänger inte ihop i ärende (id)'),
  },
];
