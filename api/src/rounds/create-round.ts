import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Round as RoundAnswer, RoundCreation } from '#domain/contracts/rounds.js';
import { type FieldProblem, InvalidError } from '#domain/errors.js';
import { formFor } from '#domain/forms/form-registry.js';
import { frameEntry } from '#domain/money/ledger.js';
import { lockPot, postEntry } from '../ledger/post-entry.js';
import type { Actor } from '../platform/actor.js';
import { appendAudit } from '../platform/audit.js';
import { Clock } from '../platform/clock.js';
import { inTransaction, isDuplicate } from '../platform/transaction.js';
import { managesProgramme } from '../programmes/programme-scope.js';
import { daysOutOfOrder } from './round-days.js';
import { Pot, Round } from './round.entity.js';
import { findRound } from './round.queries.js';

export interface RoundCommand {
  actor: Actor;
  creation: RoundCreation;
}

/** A round with its frame: the money enters the ledger once, pot by pot, from the government's decision. */
@Injectable()
export class CreateRound {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run({ actor, creation }: RoundCommand): Promise<RoundAnswer> {
    const problems = [...potProblems(creation), ...daysOutOfOrder(creation), ...missingForms(creation)];
    if (problems.length > 0) throw new InvalidError(problems);
    const at = this.clock.now();
    try {
      return await inTransaction(this.dataSource, async (manager) => {
        await mustManage(manager, actor, creation.programmeId);
        const roundId = await insertRound(manager, creation, at);
        for (const pot of creation.pots) await openPot(manager, roundId, pot, { actorId: actor.userId, at });
        await appendAudit(manager, actor, {
          scope: `round:${roundId}`,
          action: 'createRound',
          body: { ...creation },
          at,
        });
        return findRound(manager, actor, roundId);
      });
    } catch (error) {
      if (isDuplicate(error))
        throw invalid(
          'name',
          'round.taken',
          `Programmet har redan en omgång ${creation.year} med det namnet.`,
        );
      throw error;
    }
  }
}

function potProblems({ frame, pots }: RoundCreation): FieldProblem[] {
  const sum = pots.reduce((total, pot) => total + pot.frame, 0);
  const sumIsOff: FieldProblem = {
    field: 'pots',
    code: 'pots.sum',
    message: `Potterna är tillsammans ${sum} kr, men ramen är ${frame} kr. De måste vara lika.`,
  };
  const twice: FieldProblem = {
    field: 'pots',
    code: 'pots.twice',
    message: 'Varje mottagarslag kan ha en pott.',
  };
  return [
    ...(sum === frame ? [] : [sumIsOff]),
    ...(new Set(pots.map((pot) => pot.recipientClass)).size < pots.length ? [twice] : []),
  ];
}

/** Nobody can be asked to fill in a form that does not exist. */
function missingForms({ year, pots }: RoundCreation): FieldProblem[] {
  try {
    for (const { recipientClass } of pots) {
      formFor('requisition', year, recipientClass);
      formFor('report', year, recipientClass);
    }
    return [];
  } catch {
    return [
      {
        field: 'year',
        code: 'form.missing',
        message: `Det finns inga blanketter för ${year}. En omgång behöver både rekvisition och redovisning.`,
      },
    ];
  }
}

async function mustManage(manager: EntityManager, actor: Actor, programmeId: number): Promise<void> {
  const [programme] = await manager.query<{ id: number; authorityId: number }[]>(
    'SELECT id, authority_id AS authorityId FROM programme WHERE id = ?',
    [programmeId],
  );
  if (programme && managesProgramme(actor, programme)) return;
  throw invalid(
    'programmeId',
    'programme.unknown',
    'Programmet finns inte, eller så ansvarar du inte för det.',
  );
}

async function insertRound(
  manager: EntityManager,
  { pots: _, ...fields }: RoundCreation,
  createdAt: Date,
): Promise<number> {
  const { identifiers } = await manager.insert(Round, {
    ...fields,
    version: 1,
    carryOverAllowed: false,
    appealAllowed: false,
    createdAt,
  });
  return Number(identifiers[0]?.id);
}

async function openPot(
  manager: EntityManager,
  roundId: number,
  pot: RoundCreation['pots'][number],
  by: { actorId: number | null; at: Date },
): Promise<void> {
  const { identifiers } = await manager.insert(Pot, { ...pot, roundId });
  const potId = Number(identifiers[0]?.id);
  await lockPot(manager, potId);
  await postEntry(manager, { potId }, frameEntry(pot.frame), by);
}

function invalid(field: string, code: string, message: string): InvalidError {
  return new InvalidError([{ field, code, message }]);
}
