import type { EntityManager } from 'typeorm';

/** How the sums of a pot change; what is left out stays as it is, and a decision that is taken back is counted down. */
export interface ApplicationChange {
  applications?: number;
  joint?: number;
  /** Whole kronor, like `grantedSum`. */
  applied?: number;
  granted?: number;
  grantedSum?: number;
  denied?: number;
  dismissed?: number;
  withdrawn?: number;
}

const COLUMNS: Readonly<Record<keyof ApplicationChange, string>> = {
  applications: 'applications',
  joint: 'joint',
  applied: 'applied',
  granted: 'granted',
  grantedSum: 'granted_sum',
  denied: 'denied',
  dismissed: 'dismissed',
  withdrawn: 'withdrawn',
};

/** Keeps what was applied for in the pot, and what became of it, in the transaction of the change. The caller holds the pot's row lock. */
export async function countApplication(
  manager: EntityManager,
  potId: number,
  change: ApplicationChange,
): Promise<void> {
  const entries = (Object.keys(COLUMNS) as (keyof ApplicationChange)[])
    .map((name) => [COLUMNS[name], change[name] ?? 0] as const)
    .filter(([, by]) => by !== 0);
  if (entries.length === 0) return;
  const sums = entries.map(([column]) => `${column} = ${column} + ?`).join(', ');
  const { affectedRows } = await manager.query<{ affectedRows: number }>(
    `UPDATE pot_application SET ${sums} WHERE pot_id = ?`,
    [...entries.map(([, by]) => by), potId],
  );
  if (affectedRows > 0) return;
  await manager.query(
    `INSERT INTO pot_application (pot_id, ${entries.map(([column]) => column).join(', ')}) VALUES (?)`,
    [[potId, ...entries.map(([, by]) => by)]],
  );
}
