import type { Assessing2013 } from './decided-2013';

/** Of the tables that a proposed application has rows in, the columns that are copied as they are. */
const COPIED = ['application_version', 'assessment', 'decision_proposal'];

/**
 * `count` more applications like the one that is there, from every kommun in turn: assessed, proposed and waiting to be decided. Rows as
 * the use cases leave them, sums and counts included, so that what must always hold does.
 */
export async function manyProposed(year: Assessing2013, template: number, count: number): Promise<number[]> {
  const { dataSource } = year.product;
  const sql = <T = unknown>(text: string, values: unknown[] = []) => dataSource.query<T[]>(text, values);
  const [last] = await sql<{ id: number; number: number; authority: number }>(
    `SELECT MAX(c.id) AS id, s.last_number AS number, s.authority_id AS authority FROM grant_case c JOIN registry_series s ON s.year = 2013 GROUP BY s.authority_id, s.last_number`,
  );
  const { id: lastId, number, authority } = last as { id: number; number: number; authority: number };
  const columns = await columnsOf('grant_case', [
    'id',
    'registry_number',
    'organisation_id',
    'county_code',
    'allotted_to',
  ]);
  await sql(
    `INSERT INTO grant_case (registry_number, organisation_id, county_code, ${columns})
     SELECT REGEXP_REPLACE(c.registry_number, '[0-9]+/', CONCAT(? + s.seq, '/')), o.id, o.county_code, ${columns.replace(/(\w+)/g, 'c.$1')}
     FROM grant_case c JOIN seq_1_to_${count} s
     JOIN (SELECT id, county_code, ROW_NUMBER() OVER (ORDER BY id) AS n FROM organisation WHERE kind = 'municipality') o ON o.n = 1 + s.seq MOD 290
     WHERE c.id = ?`,
    [number, template],
  );
  await sql(
    'UPDATE registry_series SET last_number = last_number + ? WHERE authority_id = ? AND year = 2013',
    [count, authority],
  );
  for (const table of COPIED) {
    const others = await columnsOf(table, ['id', 'case_id']);
    await sql(
      `INSERT INTO ${table} (case_id, ${others}) SELECT n.id, ${others.replace(/(\w+)/g, 't.$1')} FROM ${table} t JOIN grant_case n ON n.id > ? WHERE t.case_id = ? ORDER BY n.id`,
      [lastId, template],
    );
  }
  const events = await columnsOf('case_event', ['id', 'case_id']);
  await sql(
    `INSERT INTO case_event (case_id, ${events}) SELECT n.id, ${events.replace(/(\w+)/g, 't.$1')} FROM case_event t JOIN grant_case n ON n.id > ? WHERE t.case_id = ? AND t.event = 'openAssessment'`,
    [lastId, template],
  );
  await sql(
    `INSERT INTO case_count (round_id, pot_id, county_code, state, n)
     SELECT round_id, pot_id, county_code, state, COUNT(*) FROM grant_case WHERE id > ? GROUP BY round_id, pot_id, county_code, state
     ON DUPLICATE KEY UPDATE n = n + VALUES(n)`,
    [lastId],
  );
  await sql(
    'UPDATE pot_application SET applications = applications + ?, applied = applied + ? * (SELECT applied FROM grant_case WHERE id = ?) WHERE pot_id = ?',
    [count, count, template, year.potId],
  );
  const added = await sql<{ id: number }>('SELECT id FROM grant_case WHERE id > ? ORDER BY id', [lastId]);
  return added.map(({ id }) => id);

  async function columnsOf(table: string, without: readonly string[]): Promise<string> {
    const rows = await sql<{ name: string }>(
      "SELECT column_name AS name FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = ? AND extra NOT LIKE '%GENERATED%' AND column_name NOT IN (?)",
      [table, without],
    );
    return rows.map(({ name }) => name).join(', ');
  }
}
