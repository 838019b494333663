import type { QueryRunner } from 'typeorm';

/** The database itself refuses to change or remove a row of `table`. */
export async function makeAppendOnly(
  runner: QueryRunner,
  table: string,
  because = `${table} is append-only`,
): Promise<void> {
  for (const [action, word] of [
    ['UPDATE', 'updated'],
    ['DELETE', 'deleted'],
  ]) {
    await runner.query(
      `CREATE TRIGGER ${table}_is_not_${word} BEFORE ${action} ON ${table} FOR EACH ROW
       SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = '${because}'`,
    );
  }
}
