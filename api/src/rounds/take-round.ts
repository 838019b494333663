import type { EntityManager } from 'typeorm';
import { NotFoundError, StaleError } from '#domain/errors.js';
import type { Actor } from '../platform/actor.js';
import { Programme } from '../programmes/programme.entity.js';
import { managesProgramme } from '../programmes/programme-scope.js';
import { Round } from './round.entity.js';

export interface TakenRound {
  round: Round;
  programme: Programme;
}

/** Pots first, as every change of a case does: no requisition or lapse looks at a day that is just being moved. */
export async function takeRound(
  manager: EntityManager,
  actor: Actor,
  roundId: number,
  version?: number,
): Promise<TakenRound> {
  await manager.query('SELECT id FROM pot WHERE round_id = ? ORDER BY id FOR UPDATE', [roundId]);
  const round = await manager.findOne(Round, { where: { id: roundId }, lock: { mode: 'pessimistic_write' } });
  const taken = await managed(manager, actor, round);
  if (version !== undefined && taken.round.version !== version)
    throw new StaleError('round', { version: taken.round.version });
  return taken;
}

/** The same without the lock, for who only looks. */
export async function findManagedRound(
  manager: EntityManager,
  actor: Actor,
  roundId: number,
): Promise<TakenRound> {
  return managed(manager, actor, await manager.findOneBy(Round, { id: roundId }));
}

async function managed(manager: EntityManager, actor: Actor, round: Round | null): Promise<TakenRound> {
  const programme = round && (await manager.findOneBy(Programme, { id: round.programmeId }));
  if (!round || !programme || !managesProgramme(actor, programme)) throw new NotFoundError('round');
  return { round, programme };
}

/** Writes columns of a round that is taken, as its next version. */
export async function writeRound(
  manager: EntityManager,
  round: Round,
  columns: Partial<Round>,
): Promise<void> {
  const { affected } = await manager
    .createQueryBuilder()
    .update(Round)
    .set({ ...columns, version: () => 'version + 1' })
    .where({ id: round.id, version: round.version })
    .execute();
  if (affected !== 1) throw new StaleError('round');
}
