import type { EntityManager } from 'typeorm';
import type { Role } from '#domain/access/roles.js';
import { NotFoundError } from '#domain/errors.js';
import { type Actor, isHiddenFrom, rolesTowards } from '../platform/actor.js';
import { Round } from '../rounds/round.entity.js';
import { standingOf } from './case-in-hand.js';
import { GrantCase } from './grant-case.entity.js';

export interface SeenCase {
  grantCase: GrantCase;
  round: Round;
  /** The roles the reader holds towards the case. */
  roles: readonly Role[];
}

/** A case as it stands, for a reader who may know of it; it does not exist for anybody else. */
export async function seenCase(manager: EntityManager, caseId: number, actor: Actor): Promise<SeenCase> {
  const roles = rolesTowards(actor, await standingOf(manager, caseId));
  const grantCase = await manager.findOneByOrFail(GrantCase, { id: caseId });
  if (roles.length === 0 || isHiddenFrom(actor, grantCase)) throw new NotFoundError('case');
  return { grantCase, round: await manager.findOneByOrFail(Round, { id: grantCase.roundId }), roles };
}

/** Declared or found: either keeps the person from the case (FL 17 §). */
export async function hasConflict(
  manager: EntityManager,
  caseId: number,
  userId: number | null,
): Promise<boolean> {
  const rows = await manager.query<unknown[]>(
    "SELECT 1 FROM conflict_declaration WHERE case_id = ? AND user_id = ? AND state <> 'rejected' LIMIT 1",
    [caseId, userId ?? 0],
  );
  return rows.length > 0;
}
