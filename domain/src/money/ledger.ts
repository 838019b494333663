import { label, type Label } from '../lifecycle/label.js';

export type Account =
  | 'regeringsbeslut'
  | 'anslag'
  | 'beviljat'
  | 'utbetalt'
  | 'forbrukat'
  | 'aterkravt'
  | 'aterbetalt'
  | 'eftergivet'
  | 'overfort';

/** `regeringsbeslut` mirrors the frame: the money comes from there, so it alone stands below zero. */
export const ACCOUNTS: Readonly<Record<Account, { label: Label; mayBeNegative?: true }>> = {
  regeringsbeslut: { label: label('Regeringsbeslut', 'Government decision'), mayBeNegative: true },
  anslag: { label: label('Kvar av anslaget', 'Left of the appropriation') },
  beviljat: { label: label('Beviljat, inte utbetalt', 'Granted, not paid') },
  utbetalt: { label: label('Utbetalt, inte redovisat', 'Paid, not reported') },
  forbrukat: { label: label('Förbrukat', 'Used') },
  aterkravt: { label: label('Återkrävt, inte betalt', 'Claimed back, not paid') },
  aterbetalt: { label: label('Återbetalt', 'Repaid') },
  eftergivet: { label: label('Eftergivet', 'Waived') },
  overfort: { label: label('Överfört till nästa år', 'Carried over') },
};

export const ACCOUNT_NAMES = Object.keys(ACCOUNTS) as Account[];

export interface Posting {
  account: Account;
  /** Whole kronor, plus or minus. */
  amount: number;
}

export type EntryKind =
  | 'frame'
  | 'commit'
  | 'release'
  | 'pay'
  | 'use'
  | 'takeBackUse'
  | 'claim'
  | 'receipt'
  | 'waive'
  | 'carryOver'
  | 'takeUpCarryOver';

export interface Entry {
  kind: EntryKind;
  postings: readonly Posting[];
}

export type Balances = Readonly<Partial<Record<Account, number>>>;

export class LedgerError extends Error {}

export const frameEntry = (amount: number) => move('frame', 'regeringsbeslut', 'anslag', amount);
export const commitEntry = (amount: number) => move('commit', 'anslag', 'beviljat', amount);
export const releaseEntry = (amount: number) => move('release', 'beviljat', 'anslag', amount);
export const payEntry = (amount: number) => move('pay', 'beviljat', 'utbetalt', amount);
export const useEntry = (amount: number) => move('use', 'utbetalt', 'forbrukat', amount);
/** A report that is returned takes its used money back with it. */
export const takeBackUseEntry = (amount: number) => move('takeBackUse', 'forbrukat', 'utbetalt', amount);
export const claimEntry = (amount: number) => move('claim', 'utbetalt', 'aterkravt', amount);
export const receiptEntry = (amount: number) => move('receipt', 'aterkravt', 'aterbetalt', amount);
export const waiveEntry = (amount: number) => move('waive', 'aterkravt', 'eftergivet', amount);
export const carryOverEntry = (amount: number) => move('carryOver', 'utbetalt', 'overfort', amount);
/** What was carried over is accounted for with the rest: it stands with what was paid again until it is settled. */
export const takeUpCarryOverEntry = (amount: number) =>
  move('takeUpCarryOver', 'overfort', 'utbetalt', amount);

/** The balances after `entry`; throws LedgerError when its legs do not balance or an account would fall below zero. */
export function applyEntry(balances: Balances, entry: Entry): Balances {
  if (!isBalanced(entry)) throw new LedgerError(`${entry.kind}: the postings do not balance`);
  const after: Partial<Record<Account, number>> = { ...balances };
  for (const { account, amount } of entry.postings) after[account] = (after[account] ?? 0) + amount;
  const short = ACCOUNT_NAMES.find(
    (account) => (after[account] ?? 0) < 0 && !ACCOUNTS[account].mayBeNegative,
  );
  if (short) throw new LedgerError(`${entry.kind}: ${short} would be ${after[short]} kr`);
  return after;
}

export function isBalanced(entry: Entry): boolean {
  return (
    entry.postings.every((p) => Number.isSafeInteger(p.amount)) &&
    entry.postings.reduce((sum, p) => sum + p.amount, 0) === 0
  );
}

/** Everything a pot holds, wherever it stands: always its frame. */
export function potTotal(balances: Balances): number {
  return ACCOUNT_NAMES.filter((a) => a !== 'regeringsbeslut').reduce(
    (sum, account) => sum + (balances[account] ?? 0),
    0,
  );
}

function move(kind: EntryKind, from: Account, to: Account, amount: number): Entry {
  if (!Number.isSafeInteger(amount) || amount <= 0)
    throw new LedgerError(`${kind}: ${amount} is not a sum in whole kronor`);
  return {
    kind,
    postings: [
      { account: from, amount: -amount },
      { account: to, amount },
    ],
  };
}
