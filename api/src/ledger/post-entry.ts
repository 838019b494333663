import type { EntityManager } from 'typeorm';
import { type Account, applyEntry, type Balances, type Entry } from '#domain/money/ledger.js';

export interface Place {
  potId: number;
  /** Undefined for money that belongs to no case yet: the frame. */
  caseId?: number | undefined;
}

/** Accounts that belong to the pot alone; everything else also stands on a case. */
const POT_ONLY: readonly Account[] = ['regeringsbeslut', 'anslag'];

/**
 * Writes one entry with its two legs and moves the running sums of pot and case in the same transaction.
 * The caller holds the pot's row lock. The database refuses a sum below zero even if the code would not.
 */
export async function postEntry(
  manager: EntityManager,
  place: Place,
  entry: Entry,
  by: { actorId: number | null; at: Date },
): Promise<void> {
  applyEntry(await potBalances(manager, place.potId), entry);
  const { insertId } = await manager.query<{ insertId: number }>(
    'INSERT INTO ledger_entry (pot_id, case_id, kind, actor_id, at) VALUES (?, ?, ?, ?, ?)',
    [place.potId, place.caseId ?? null, entry.kind, by.actorId, by.at],
  );
  // The paying leg first, so that the sums never pass through a state the CHECKs refuse.
  for (const { account, amount } of [...entry.postings].sort((a, b) => a.amount - b.amount)) {
    await manager.query('INSERT INTO ledger_posting (entry_id, account, amount) VALUES (?, ?, ?)', [
      insertId,
      account,
      amount,
    ]);
    await addTo(manager, 'pot_account', 'pot_id', place.potId, account, amount);
    if (place.caseId !== undefined && !POT_ONLY.includes(account))
      await addTo(manager, 'case_account', 'case_id', place.caseId, account, amount);
  }
}

export async function lockPot(manager: EntityManager, potId: number): Promise<void> {
  await manager.query('SELECT id FROM pot WHERE id = ? FOR UPDATE', [potId]);
}

export async function potBalances(manager: EntityManager, potId: number): Promise<Balances> {
  return balances(
    await manager.query<BalanceRow[]>('SELECT account, balance FROM pot_account WHERE pot_id = ?', [potId]),
  );
}

export async function caseBalances(manager: EntityManager, caseId: number): Promise<Balances> {
  return balances(
    await manager.query<BalanceRow[]>('SELECT account, balance FROM case_account WHERE case_id = ?', [
      caseId,
    ]),
  );
}

interface BalanceRow {
  account: Account;
  balance: number;
}

function balances(rows: BalanceRow[]): Balances {
  return Object.fromEntries(rows.map((row) => [row.account, Number(row.balance)]));
}

/** An UPDATE first: MariaDB checks the row an upsert would have inserted, and the paying leg is negative. */
async function addTo(
  manager: EntityManager,
  table: string,
  key: string,
  id: number,
  account: Account,
  amount: number,
): Promise<void> {
  const { affectedRows } = await manager.query<{ affectedRows: number }>(
    `UPDATE ${table} SET balance = balance + ? WHERE ${key} = ? AND account = ?`,
    [amount, id, account],
  );
  if (affectedRows === 0)
    await manager.query(`INSERT INTO ${table} (${key}, account, balance) VALUES (?, ?, ?)`, [
      id,
      account,
      amount,
    ]);
}
