import type { EntityManager } from 'typeorm';
import type { RecipientClass } from '#domain/contracts/fields.js';
import type { PotFigures } from '#domain/contracts/rounds.js';
import { ACCOUNT_NAMES, type Account } from '#domain/money/ledger.js';

interface PotRow {
  id: number;
  roundId: number;
  recipientClass: RecipientClass;
  name: string;
  frame: number;
}

interface CountRow {
  potId: number;
  state: string;
  n: number;
}

/** Where the money of each pot of these rounds is, from the rollups. With `counties` the counts, not the sums, are of those counties only. */
export async function potFiguresOf(
  manager: EntityManager,
  roundIds: readonly number[],
  counties?: readonly string[],
): Promise<Map<number, PotFigures[]>> {
  const figures = new Map<number, PotFigures[]>(roundIds.map((id) => [id, []]));
  if (roundIds.length === 0) return figures;
  const pots = await manager.query<PotRow[]>(
    'SELECT id, round_id AS roundId, recipient_class AS recipientClass, name, frame FROM pot WHERE round_id IN (?) ORDER BY id',
    [roundIds],
  );
  if (pots.length === 0) return figures;
  const ids = pots.map((pot) => pot.id);
  const [balances, counts, wishers] = [
    await balancesOf(manager, ids),
    await countsOf(manager, ids, counties),
    await wishersOf(manager, ids, counties),
  ];
  for (const pot of pots) {
    const states = counts.filter((row) => row.potId === pot.id);
    figures
      .get(pot.roundId)
      ?.push(figuresOf(pot, balances.get(pot.id) ?? new Map(), states, wishers.get(pot.id) ?? 0));
  }
  return figures;
}

function figuresOf(
  pot: PotRow,
  balance: ReadonlyMap<Account, number>,
  counts: CountRow[],
  wishers: number,
): PotFigures {
  const on = (account: Account) => balance.get(account) ?? 0;
  return {
    id: pot.id,
    recipientClass: pot.recipientClass,
    name: pot.name,
    frame: Number(pot.frame),
    unallotted: on('anslag'),
    committed: on('beviljat'),
    paid: on('utbetalt'),
    used: on('forbrukat'),
    claimed: on('aterkravt'),
    repaid: on('aterbetalt'),
    waived: on('eftergivet'),
    carriedOver: on('overfort'),
    cases: counts.reduce((sum, row) => sum + row.n, 0),
    casesByState: Object.fromEntries(counts.map((row) => [row.state, row.n])),
    wishers,
  };
}

async function balancesOf(
  manager: EntityManager,
  potIds: number[],
): Promise<Map<number, Map<Account, number>>> {
  const rows = await manager.query<{ potId: number; account: Account; balance: number }[]>(
    'SELECT pot_id AS potId, account, balance FROM pot_account WHERE pot_id IN (?) AND account IN (?)',
    [potIds, ACCOUNT_NAMES],
  );
  const balances = new Map(potIds.map((id) => [id, new Map<Account, number>()]));
  for (const row of rows) balances.get(row.potId)?.set(row.account, Number(row.balance));
  return balances;
}

async function countsOf(
  manager: EntityManager,
  potIds: number[],
  counties?: readonly string[],
): Promise<CountRow[]> {
  const within = countyPart('county_code', counties);
  const rows = await manager.query<CountRow[]>(
    `SELECT pot_id AS potId, state, SUM(n) AS n FROM case_count WHERE pot_id IN (?)${within.sql} GROUP BY pot_id, state HAVING SUM(n) > 0`,
    [potIds, ...within.values],
  );
  return rows.map((row) => ({ ...row, n: Number(row.n) }));
}

async function wishersOf(
  manager: EntityManager,
  potIds: number[],
  counties?: readonly string[],
): Promise<Map<number, number>> {
  const within = countyPart('county_code', counties);
  const rows = await manager.query<{ potId: number; n: number }[]>(
    `SELECT pot_id AS potId, COUNT(*) AS n FROM grant_case WHERE pot_id IN (?) AND wants_share = 1 AND state = 'rekvirerad'${within.sql} GROUP BY pot_id`,
    [potIds, ...within.values],
  );
  return new Map(rows.map((row) => [row.potId, Number(row.n)]));
}

function countyPart(
  column: string,
  counties: readonly string[] | undefined,
): { sql: string; values: unknown[] } {
  if (counties === undefined) return { sql: '', values: [] };
  if (counties.length === 0) return { sql: ' AND 1 = 0', values: [] };
  return { sql: ` AND ${column} IN (?)`, values: [counties] };
}
