import type { EntityManager } from 'typeorm';
import type { Permission } from '#domain/access/permissions.js';
import type { Role } from '#domain/access/roles.js';
import type { Batch } from '#domain/contracts/decisions.js';
import { NotFoundError } from '#domain/errors.js';
import { type Actor, rolesTowards } from '../platform/actor.js';
import { roundScope } from '../rounds/round-scope.js';

export interface BatchPlace {
  kind: Batch['kind'];
  roundId: number;
  authorityId: number;
  programmeId: number;
}

/** Whoever may order a batch of that kind may stop it. */
export const STOPPED_WITH: Readonly<Record<Batch['kind'], Permission>> = {
  decision: 'decision.make',
  letter: 'message.write',
};

export async function findBatchPlace(
  manager: EntityManager,
  batchId: number,
  actor: Actor,
): Promise<BatchPlace> {
  const scope = roundScope(actor);
  const [place] = await manager.query<BatchPlace[]>(
    `SELECT b.kind, r.id AS roundId, p.authority_id AS authorityId, p.id AS programmeId
     FROM batch b JOIN round r ON r.id = b.round_id JOIN programme p ON p.id = r.programme_id WHERE b.id = ? AND ${scope.sql}`,
    [batchId, ...scope.values],
  );
  if (!place) throw new NotFoundError('batch');
  return place;
}

export function rolesInBatch(actor: Actor, { authorityId, programmeId }: BatchPlace): Role[] {
  return rolesTowards(actor, { organisationId: 0, countyCode: '', authorityId, programmeId });
}
