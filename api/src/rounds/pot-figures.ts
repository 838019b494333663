import type { EntityManager } from 'typeorm';
import type { LegalDay } from '#domain/calendar/legal-day.js';
import type { RecipientClass } from '#domain/contracts/fields.js';
import type { ApplicationFigures, PotFigures } from '#domain/contracts/rounds.js';
import { ACCOUNT_NAMES, type Account } from '#domain/money/ledger.js';
import { NEVER_OPENED, SEALED } from '../platform/sealed.js';

interface PotRow {
  id: number;
  roundId: number;
  recipientClass: RecipientClass;
  name: string;
  frame: number;
  mechanism: 'requisition' | 'application';
}

interface CountRow {
  potId: number;
  state: string;
  n: number;
}

/** Where the money of each pot of these rounds is, from the rollups, less what is sealed `today`. With `counties` the counts, not the sums, are of those counties only. */
export async function potFiguresOf(
  manager: EntityManager,
  roundIds: readonly number[],
  today: LegalDay,
  counties?: readonly string[],
): Promise<Map<number, PotFigures[]>> {
  const figures = new Map<number, PotFigures[]>(roundIds.map((id) => [id, []]));
  if (roundIds.length === 0) return figures;
  const pots = await manager.query<PotRow[]>(
    `SELECT t.id, t.round_id AS roundId, t.recipient_class AS recipientClass, t.name, t.frame, r.mechanism
     FROM pot t JOIN round r ON r.id = t.round_id WHERE t.round_id IN (?) ORDER BY t.id`,
    [roundIds],
  );
  if (pots.length === 0) return figures;
  const ids = pots.map((pot) => pot.id);
  const [balances, counts, wishers, applied] = [
    await balancesOf(manager, ids),
    await countsOf(manager, ids, today, counties),
    await wishersOf(manager, ids, counties),
    await appliedOf(manager, ids, today),
  ];
  for (const pot of pots) {
    const states = counts.filter((row) => row.potId === pot.id);
    // What the whole country applied for is no county's; its own it finds in its list of cases.
    const applications =
      pot.mechanism === 'application' && counties === undefined
        ? (applied.get(pot.id) ?? NOTHING_APPLIED)
        : null;
    figures.get(pot.roundId)?.push({
      ...moneyOf(pot, balances.get(pot.id) ?? new Map()),
      cases: states.reduce((sum, row) => sum + row.n, 0),
      casesByState: Object.fromEntries(states.map((row) => [row.state, row.n])),
      wishers: wishers.get(pot.id) ?? 0,
      applications,
    });
  }
  return figures;
}

const NOTHING_APPLIED: ApplicationFigures = {
  applications: 0,
  joint: 0,
  applied: 0,
  granted: 0,
  grantedSum: 0,
  denied: 0,
  dismissed: 0,
  withdrawn: 0,
};

type Money = Omit<PotFigures, 'cases' | 'casesByState' | 'wishers' | 'applications'>;

/** A draft has its frame in no account yet: all of it is unallotted. */
function moneyOf(pot: PotRow, balance: ReadonlyMap<Account, number>): Money {
  const on = (account: Account) => balance.get(account) ?? 0;
  return {
    id: pot.id,
    recipientClass: pot.recipientClass,
    name: pot.name,
    frame: Number(pot.frame),
    unallotted: balance.size === 0 ? Number(pot.frame) : on('anslag'),
    committed: on('beviljat'),
    paid: on('utbetalt'),
    used: on('forbrukat'),
    claimed: on('aterkravt'),
    repaid: on('aterbetalt'),
    waived: on('eftergivet'),
    carriedOver: on('overfort'),
  };
}

async function appliedOf(
  manager: EntityManager,
  potIds: number[],
  today: LegalDay,
): Promise<Map<number, ApplicationFigures>> {
  const rows = await manager.query<(ApplicationFigures & { potId: number })[]>(
    `SELECT a.pot_id AS potId, a.applications - COALESCE(s.applications, 0) AS applications, a.joint - COALESCE(s.joint, 0) AS joint,
            a.applied - COALESCE(s.applied, 0) AS applied, a.granted, a.granted_sum AS grantedSum, a.denied, a.dismissed,
            a.withdrawn - COALESCE(s.withdrawn, 0) AS withdrawn
     FROM pot_application a
     LEFT JOIN (SELECT c.pot_id, COUNT(*) AS applications, SUM(c.joint) AS joint, SUM(c.applied) AS applied, SUM(c.state = 'aterkallad') AS withdrawn
                FROM grant_case c WHERE ${SEALED} GROUP BY c.pot_id) s ON s.pot_id = a.pot_id
     WHERE a.pot_id IN (?)`,
    [today, NEVER_OPENED, potIds],
  );
  return new Map(
    rows.map(({ potId, ...row }) => [
      potId,
      {
        ...row,
        applications: Number(row.applications),
        joint: Number(row.joint),
        applied: Number(row.applied),
        grantedSum: Number(row.grantedSum),
        withdrawn: Number(row.withdrawn),
      },
    ]),
  );
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
  today: LegalDay,
  counties?: readonly string[],
): Promise<CountRow[]> {
  const within = countyPart('county_code', counties);
  const rows = await manager.query<CountRow[]>(
    `SELECT potId, state, SUM(n) AS n FROM (
       SELECT pot_id AS potId, state, n, county_code FROM case_count WHERE pot_id IN (?)
       UNION ALL SELECT c.pot_id, c.state, -1, c.county_code FROM grant_case c WHERE ${SEALED}
     ) AS counted WHERE potId IN (?)${within.sql} GROUP BY potId, state HAVING SUM(n) > 0`,
    [potIds, today, NEVER_OPENED, potIds, ...within.values],
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
