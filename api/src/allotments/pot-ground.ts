import type { EntityManager } from 'typeorm';
import { InvalidError, NotFoundError, RefusedError } from '#domain/errors.js';
import { refuse } from '#domain/lifecycle/refusal-codes.js';
import { lockPot, potBalances } from '../ledger/post-entry.js';
import type { Actor } from '../platform/actor.js';
import { Programme } from '../programmes/programme.entity.js';
import { managesProgramme } from '../programmes/programme-scope.js';
import { Pot, Round } from '../rounds/round.entity.js';
import type { ListGround } from './check-list.js';
import { loadRecipients, RecipientIndex } from './recipients.js';

/** A round and one of its pots, for somebody who manages the programme; to everybody else they do not exist. */
export interface ManagedPot {
  round: Round;
  programme: Programme;
  pot: Pot;
}

export async function findManagedRound(
  manager: EntityManager,
  actor: Actor,
  roundId: number,
): Promise<Omit<ManagedPot, 'pot'>> {
  const round = await manager.findOneBy(Round, { id: roundId });
  const programme = round && (await manager.findOneBy(Programme, { id: round.programmeId }));
  if (!round || !programme || !managesProgramme(actor, programme)) throw new NotFoundError('round');
  return { round, programme };
}

export async function findManagedPot(
  manager: EntityManager,
  actor: Actor,
  roundId: number,
  potId: number,
): Promise<ManagedPot> {
  const managed = await findManagedRound(manager, actor, roundId);
  mustBeAllotted(managed.round);
  const pot = await manager.findOneBy(Pot, { id: potId, roundId });
  if (!pot)
    throw new InvalidError([
      { field: 'potId', code: 'pot.unknown', message: 'Potten finns inte i omgången.' },
    ]);
  return { ...managed, pot };
}

/** A draft has no money in the ledger yet, and what is applied for is granted by decisions. */
function mustBeAllotted({ mechanism, publishedAt }: Round): void {
  if (mechanism === 'application') throw new RefusedError([refuse('round.appliedFor')]);
  if (publishedAt === null) throw new RefusedError([refuse('round.notPublished')]);
}

/** The same, with the pot locked for the rest of the transaction. */
export async function takeManagedPot(
  manager: EntityManager,
  actor: Actor,
  roundId: number,
  potId: number,
): Promise<ManagedPot> {
  await lockPot(manager, potId);
  return findManagedPot(manager, actor, roundId, potId);
}

export async function listGround(manager: EntityManager, pot: Pot): Promise<ListGround> {
  const recipients = await loadRecipients(manager);
  const cases = await manager.query<{ organisationId: number; registryNumber: string }[]>(
    'SELECT organisation_id AS organisationId, registry_number AS registryNumber FROM grant_case WHERE round_id = ?',
    [pot.roundId],
  );
  const balances = await potBalances(manager, pot.id);
  return {
    recipientClass: pot.recipientClass,
    frameLeft: balances.anslag ?? 0,
    recipients,
    index: new RecipientIndex(recipients),
    cases: new Map(cases.map((row) => [row.organisationId, row.registryNumber])),
  };
}
