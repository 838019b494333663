import type { EntityManager } from 'typeorm';
import type { LegalDay } from '#domain/calendar/legal-day.js';
import type { DeadlineKind } from './deadlines.js';

/** The day that counts in a county; null leaves the county's deadlines as they are. */
export type DayIn = (countyCode: string) => LegalDay | null;

const OPEN = 'd.met_at IS NULL AND d.cancelled_at IS NULL';

/** Moves every open deadline of the kind in the round, and what its cases show as their next day. The caller holds the pots. */
export async function moveDeadlines(
  manager: EntityManager,
  roundId: number,
  kind: DeadlineKind,
  dayIn: DayIn,
): Promise<void> {
  const counties = await manager.query<{ countyCode: string }[]>(
    `SELECT DISTINCT c.county_code AS countyCode FROM deadline d JOIN grant_case c ON c.id = d.case_id WHERE c.round_id = ? AND d.kind = ? AND ${OPEN}`,
    [roundId, kind],
  );
  for (const { day, codes } of byDay(counties, dayIn))
    await manager.query(
      `UPDATE deadline d JOIN grant_case c ON c.id = d.case_id SET d.due_on = ?
       WHERE c.round_id = ? AND d.kind = ? AND c.county_code IN (?) AND ${OPEN}`,
      [day, roundId, kind, codes],
    );
  await refreshNextDues(manager, roundId);
}

/** An opinion has a day of its own; the round's day moves those that were asked for by the round's day. */
export async function moveOpinionDays(
  manager: EntityManager,
  roundId: number,
  before: DayIn,
  after: DayIn,
): Promise<void> {
  const asked = await manager.query<{ countyCode: string }[]>(
    `SELECT DISTINCT o.county_code AS countyCode FROM opinion_request o JOIN grant_case c ON c.id = o.case_id WHERE c.round_id = ? AND o.state = 'requested'`,
    [roundId],
  );
  for (const { countyCode } of asked) {
    const [from, to] = [before(countyCode), after(countyCode)];
    if (from === null || to === null) continue;
    await manager.query(
      `UPDATE opinion_request o JOIN grant_case c ON c.id = o.case_id
       LEFT JOIN deadline d ON d.case_id = c.id AND d.kind = 'opinion' AND d.subject_id = o.id AND ${OPEN}
       SET o.due_on = ?, o.version = o.version + 1, d.due_on = ?
       WHERE c.round_id = ? AND o.state = 'requested' AND o.county_code = ? AND o.due_on = ?`,
      [to, to, roundId, countyCode, from],
    );
  }
  await refreshNextDues(manager, roundId);
}

/** What is still sealed until the last day of applying is so until the new one; what has been opened stays open. */
export async function moveSeals(
  manager: EntityManager,
  roundId: number,
  today: LegalDay,
  dayIn: DayIn,
): Promise<void> {
  const counties = await manager.query<{ countyCode: string }[]>(
    'SELECT DISTINCT county_code AS countyCode FROM grant_case WHERE round_id = ? AND sealed_until >= ?',
    [roundId, today],
  );
  for (const { day, codes } of byDay(counties, dayIn))
    await manager.query(
      'UPDATE grant_case SET sealed_until = ? WHERE round_id = ? AND sealed_until >= ? AND county_code IN (?)',
      [day, roundId, today, codes],
    );
}

function byDay(
  counties: readonly { countyCode: string }[],
  dayIn: DayIn,
): { day: LegalDay; codes: string[] }[] {
  const groups = new Map<LegalDay, string[]>();
  for (const { countyCode } of counties) {
    const day = dayIn(countyCode);
    if (day !== null) groups.set(day, [...(groups.get(day) ?? []), countyCode]);
  }
  return [...groups].map(([day, codes]) => ({ day, codes }));
}

async function refreshNextDues(manager: EntityManager, roundId: number): Promise<void> {
  await manager.query(
    `UPDATE grant_case c SET next_due_on = (SELECT d.due_on ${NEXT}), next_due_kind = (SELECT d.kind ${NEXT}) WHERE c.round_id = ?`,
    [roundId],
  );
}

const NEXT =
  'FROM deadline d WHERE d.case_id = c.id AND d.met_at IS NULL AND d.cancelled_at IS NULL ORDER BY d.due_on, d.id LIMIT 1';
