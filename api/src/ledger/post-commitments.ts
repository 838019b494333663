import type { EntityManager } from 'typeorm';
import { applyEntry, type Balances, commitEntry } from '#domain/money/ledger.js';
import { potBalances } from './post-entry.js';

export interface Commitment {
  caseId: number;
  amount: number;
}

/**
 * What `postEntry` does, for many new cases of one pot in a few statements: one entry with two legs per case.
 * The caller holds the pot's row lock, and the cases have no account yet.
 */
export async function postCommitments(
  manager: EntityManager,
  potId: number,
  commitments: readonly Commitment[],
  by: { actorId: number | null; at: Date },
): Promise<void> {
  if (commitments.length === 0) return;
  commitments.reduce<Balances>(
    (balances, { amount }) => applyEntry(balances, commitEntry(amount)),
    await potBalances(manager, potId),
  );
  await manager.query('INSERT INTO ledger_entry (pot_id, case_id, kind, actor_id, at) VALUES ?', [
    commitments.map(({ caseId }) => [potId, caseId, 'commit', by.actorId, by.at]),
  ]);
  const entries = await manager.query<{ id: number; caseId: number }[]>(
    "SELECT id, case_id AS caseId FROM ledger_entry WHERE case_id IN (?) AND kind = 'commit'",
    [commitments.map(({ caseId }) => caseId)],
  );
  const entryOf = new Map(entries.map((entry) => [entry.caseId, entry.id]));
  const postings = commitments.flatMap(({ caseId, amount }) =>
    commitEntry(amount).postings.map((posting) => [entryOf.get(caseId), posting.account, posting.amount]),
  );
  await manager.query('INSERT INTO ledger_posting (entry_id, account, amount) VALUES ?', [postings]);
  await manager.query('INSERT INTO case_account (case_id, account, balance) VALUES ?', [
    commitments.map(({ caseId, amount }) => [caseId, 'beviljat', amount]),
  ]);
  await moveInPot(
    manager,
    potId,
    commitments.reduce((sum, { amount }) => sum + amount, 0),
  );
}

async function moveInPot(manager: EntityManager, potId: number, sum: number): Promise<void> {
  await manager.query(
    "UPDATE pot_account SET balance = balance - ? WHERE pot_id = ? AND account = 'anslag'",
    [sum, potId],
  );
  await manager.query(
    "INSERT INTO pot_account (pot_id, account, balance) VALUES (?, 'beviljat', ?) ON DUPLICATE KEY UPDATE balance = balance + VALUES(balance)",
    [potId, sum],
  );
}
