import type { EntityManager } from 'typeorm';

/** Column names as the database has them; they come from the code, never from a request. */
type Columns = Readonly<Record<string, string | number | boolean | Date | null | undefined>>;

/** Inserts one row and returns its id. */
export async function insertRow(manager: EntityManager, table: string, columns: Columns): Promise<number> {
  const { insertId } = await manager.query<{ insertId: number }>(
    `INSERT INTO ${table} (${Object.keys(columns).join(', ')}) VALUES (?)`,
    [Object.values(columns)],
  );
  return insertId;
}

/** Changes one row by its id and raises its version. */
export async function changeRow(
  manager: EntityManager,
  table: string,
  id: number,
  columns: Columns,
): Promise<void> {
  const set = Object.keys(columns)
    .map((column) => `${column} = ?`)
    .join(', ');
  await manager.query(`UPDATE ${table} SET ${set}, version = version + 1 WHERE id = ?`, [
    ...Object.values(columns),
    id,
  ]);
}
