import type { EntityManager } from 'typeorm';
import type { RecipientClass } from '#domain/contracts/fields.js';
import { type Permission, mayDo } from '#domain/access/permissions.js';
import { ForbiddenError, NotFoundError } from '#domain/errors.js';
import { type Actor, rolesTowards } from '../platform/actor.js';
import { roundScope } from '../rounds/round-scope.js';

export interface SeenPot {
  potId: number;
  potName: string;
  recipientClass: RecipientClass;
  frame: number;
  /** Not yet granted. */
  frameLeft: number;
  roundId: number;
  roundName: string;
  programmeId: number;
  authorityId: number;
}

/** A pot of a round that the reader may know of; nobody else has it. */
export async function findPot(
  manager: EntityManager,
  potId: number,
  actor: Actor,
  permission: Permission,
): Promise<SeenPot> {
  const scope = roundScope(actor);
  const [pot] = await manager.query<SeenPot[]>(
    `SELECT pot.id AS potId, pot.name AS potName, pot.recipient_class AS recipientClass, pot.frame, COALESCE(k.balance, 0) AS frameLeft,
            r.id AS roundId, r.name AS roundName, p.id AS programmeId, p.authority_id AS authorityId
     FROM pot JOIN round r ON r.id = pot.round_id JOIN programme p ON p.id = r.programme_id
     LEFT JOIN pot_account k ON k.pot_id = pot.id AND k.account = 'anslag'
     WHERE pot.id = ? AND ${scope.sql}`,
    [potId, ...scope.values],
  );
  if (!pot) throw new NotFoundError('pot');
  if (!mayDo(rolesInPot(actor, pot), permission))
    throw new ForbiddenError({ code: 'permission.missing', data: { permission } });
  return { ...pot, frame: Number(pot.frame), frameLeft: Number(pot.frameLeft) };
}

/** The roles held towards every case of the pot, whatever county it is in. */
export function rolesInPot(actor: Actor, { authorityId, programmeId }: SeenPot) {
  return rolesTowards(actor, { organisationId: 0, countyCode: '', authorityId, programmeId });
}
