import type { EntityManager } from 'typeorm';
import type { PotCreation } from '#domain/contracts/rounds.js';
import { InvalidError } from '#domain/errors.js';
import { frameEntry } from '#domain/money/ledger.js';
import { lockPot, postEntry } from '../ledger/post-entry.js';
import { Pot } from './round.entity.js';

export function potsOf(manager: EntityManager, roundId: number): Promise<Pot[]> {
  return manager.find(Pot, { where: { roundId }, order: { id: 'ASC' } });
}

/** The pots of a draft, as they are wanted. One that stays keeps its id. */
export async function writePots(
  manager: EntityManager,
  roundId: number,
  wanted: readonly PotCreation[],
): Promise<void> {
  const classes = wanted.map(({ recipientClass }) => recipientClass);
  if (new Set(classes).size < classes.length)
    throw new InvalidError([
      { field: 'pots', code: 'pots.twice', message: 'Varje mottagarslag kan ha en pott.' },
    ]);
  await manager.query('DELETE FROM pot WHERE round_id = ? AND recipient_class NOT IN (?)', [
    roundId,
    classes,
  ]);
  for (const { recipientClass, name, frame } of wanted)
    await manager.query(
      `INSERT INTO pot (round_id, recipient_class, name, frame) VALUES (?, ?, ?, ?)
       ON DUPLICATE KEY UPDATE name = VALUES(name), frame = VALUES(frame)`,
      [roundId, recipientClass, name, frame],
    );
}

/** The money enters the ledger once, pot by pot, from the government's decision: when the round is published. */
export async function postFrames(
  manager: EntityManager,
  roundId: number,
  by: { actorId: number | null; at: Date },
): Promise<void> {
  for (const { id: potId, frame } of await potsOf(manager, roundId)) {
    await lockPot(manager, potId);
    await postEntry(manager, { potId }, frameEntry(frame), by);
  }
}
