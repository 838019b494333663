import type { EntityManager } from 'typeorm';
import type { CaseDetail } from '#domain/contracts/cases.js';
import { label, type Label, type Language } from '#domain/lifecycle/label.js';
import { type Account, ACCOUNT_NAMES, ACCOUNTS, type EntryKind } from '#domain/money/ledger.js';
import { caseBalances } from '../../ledger/post-entry.js';

const CASE_ACCOUNTS = ACCOUNT_NAMES.filter(
  (account) => account !== 'regeringsbeslut' && account !== 'anslag',
);
/** Where money comes to rest; everything else must be empty when the case is done. */
const FINAL: readonly Account[] = ['forbrukat', 'aterbetalt', 'eftergivet'];

const ENTRY_WORDS: Readonly<Record<EntryKind, Label>> = {
  frame: label('Ram', 'Frame'),
  commit: label('Beviljat', 'Committed'),
  release: label('Frigjort till potten', 'Released to the pot'),
  pay: label('Utbetalt', 'Paid'),
  use: label('Förbrukat', 'Used'),
  takeBackUse: label('Förbrukning återförd', 'Use taken back'),
  claim: label('Återkrävt', 'Claimed back'),
  receipt: label('Inbetalt', 'Received'),
  waive: label('Eftergivet', 'Waived'),
  carryOver: label('Överfört', 'Carried over'),
  takeUpCarryOver: label('Överfört tas upp till redovisning', 'Carried over, taken up to be accounted for'),
};

export async function findLedger(
  manager: EntityManager,
  caseId: number,
  locale: Language,
): Promise<Pick<CaseDetail, 'ledger' | 'ledgerEntries'>> {
  const balances = await caseBalances(manager, caseId);
  const rows = await manager.query<
    { id: number; at: Date; kind: EntryKind; payer: Account; receiver: Account; amount: number }[]
  >(
    `SELECT e.id, e.at, e.kind, payer.account AS payer, receiver.account AS receiver, receiver.amount
     FROM ledger_entry e JOIN ledger_posting payer ON payer.entry_id = e.id AND payer.amount < 0
     JOIN ledger_posting receiver ON receiver.entry_id = e.id AND receiver.amount > 0
     WHERE e.case_id = ? ORDER BY e.id DESC`,
    [caseId],
  );
  return {
    ledger: CASE_ACCOUNTS.map((account) => ({
      account,
      label: ACCOUNTS[account].label[locale],
      balance: balances[account] ?? 0,
      final: FINAL.includes(account),
    })),
    ledgerEntries: rows.map(({ id, at, kind, payer, receiver, amount }) => ({
      id: Number(id),
      at: at.toISOString(),
      kind,
      label: ENTRY_WORDS[kind][locale],
      from: ACCOUNTS[payer].label[locale],
      to: ACCOUNTS[receiver].label[locale],
      amount,
    })),
  };
}
