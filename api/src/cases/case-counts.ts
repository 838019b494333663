import type { EntityManager } from 'typeorm';
import type { GrantCaseState } from '#domain/lifecycle/grant-case.js';
import type { GrantCase } from './grant-case.entity.js';

type Counted = Pick<GrantCase, 'roundId' | 'potId' | 'countyCode'>;

/** Keeps the counts per round, pot, county and state in the transaction of the change, so that no list counts its cases. */
export async function countCase(
  manager: EntityManager,
  grantCase: Counted,
  from: GrantCaseState | null,
  to: GrantCaseState,
): Promise<void> {
  if (from && !isCounted(from) && to === 'aterkallad') return;
  if (isCounted(to)) await add(manager, grantCase, to, 1);
  if (from && isCounted(from)) await add(manager, grantCase, from, -1);
}

/** A draft is nobody's but the applicant's: no list of the authority counts it, nor when it is thrown away. */
function isCounted(state: GrantCaseState): boolean {
  return state !== 'utkast';
}

async function add(
  manager: EntityManager,
  { roundId, potId, countyCode }: Counted,
  state: GrantCaseState,
  change: number,
): Promise<void> {
  const { affectedRows } = await manager.query<{ affectedRows: number }>(
    'UPDATE case_count SET n = n + ? WHERE round_id = ? AND pot_id = ? AND county_code = ? AND state = ?',
    [change, roundId, potId, countyCode, state],
  );
  if (affectedRows === 0) {
    await manager.query(
      'INSERT INTO case_count (round_id, pot_id, county_code, state, n) VALUES (?, ?, ?, ?, ?)',
      [roundId, potId, countyCode, state, change],
    );
  }
}
