import type { DataSource, EntityManager } from 'typeorm';
import type { RecipientClass } from '#domain/contracts/fields.js';
import { sumCells } from '#domain/statistics/cells.js';
import { inTransaction } from '../platform/transaction.js';
import { addToCells, insertRespondents, readRespondents, type Respondent } from './follow-up-rows.js';

export interface Rebuilt {
  roundId: number;
  roundName: string;
  cases: number;
  reports: number;
  /** Whether the tables already said the same as the submissions. */
  equal: boolean;
  /** The first few figures that differed. */
  differences: string[];
}

/** Counts every round again from the submissions, one transaction a round, into the same tables. */
export async function rebuildFollowUp(dataSource: DataSource, at: Date): Promise<Rebuilt[]> {
  const rounds = await dataSource.query<{ id: number; name: string }[]>(
    'SELECT id, name FROM round ORDER BY id',
  );
  const rebuilt: Rebuilt[] = [];
  for (const { id, name } of rounds) {
    rebuilt.push(await inTransaction(dataSource, (manager) => rebuildRound(manager, id, name, at)));
  }
  return rebuilt;
}

async function rebuildRound(
  manager: EntityManager,
  roundId: number,
  roundName: string,
  at: Date,
): Promise<Rebuilt> {
  const before = await figures(manager, roundId);
  const respondents = await readRespondents(manager, 'c.round_id = ?', roundId);
  await manager.query('DELETE FROM follow_up_answer WHERE round_id = ?', [roundId]);
  await manager.query('DELETE FROM follow_up_case WHERE round_id = ?', [roundId]);
  await manager.query('DELETE FROM follow_up_cell WHERE round_id = ?', [roundId]);
  await insertRespondents(manager, respondents, at);
  for (const group of groups(respondents)) await addToCells(manager, group.place, sumCells(group.rows));
  const differences = differencesOf(before, await figures(manager, roundId));
  return {
    roundId,
    roundName,
    cases: respondents.length,
    reports: respondents.filter(({ reportId }) => reportId !== null).length,
    equal: differences.length === 0,
    differences: differences.slice(0, 10),
  };
}

interface CellGroup {
  place: { roundId: number; recipientClass: RecipientClass; countyCode: string };
  rows: Respondent[];
}

function groups(respondents: readonly Respondent[]): CellGroup[] {
  const byPlace = new Map<string, CellGroup>();
  for (const row of respondents) {
    const key = `${row.recipientClass} ${row.countyCode}`;
    const group = byPlace.get(key) ?? { place: row, rows: [] };
    group.rows.push(row);
    byPlace.set(key, group);
  }
  return [...byPlace.values()];
}

/** Everything the tables say of a round, apart from when they were written. */
async function figures(manager: EntityManager, roundId: number): Promise<Map<string, number>> {
  const cells = await manager.query<{ place: string; n: number }[]>(
    "SELECT CONCAT_WS(' ', 'cell', recipient_class, county_code, question, value) AS place, n FROM follow_up_cell WHERE round_id = ? AND n <> 0",
    [roundId],
  );
  const cases = await manager.query<{ place: string; n: number }[]>(
    "SELECT CONCAT_WS(' ', 'case', case_id, received, COALESCE(used, '-'), late, COALESCE(report_id, '-')) AS place, 1 AS n FROM follow_up_case WHERE round_id = ?",
    [roundId],
  );
  const answers = await manager.query<{ place: string; n: number }[]>(
    "SELECT CONCAT_WS(' ', 'answer', case_id, question, value) AS place, 1 AS n FROM follow_up_answer WHERE round_id = ?",
    [roundId],
  );
  return new Map([...cells, ...cases, ...answers].map(({ place, n }) => [place, Number(n)]));
}

function differencesOf(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): string[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((place) => before.get(place) !== after.get(place))
    .map((place) => `${place}: ${before.get(place) ?? 0} → ${after.get(place) ?? 0}`);
}
