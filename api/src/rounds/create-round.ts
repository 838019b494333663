import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { roundSettings } from '#domain/contracts/round-settings.js';
import type { Round as RoundAnswer, RoundCreation } from '#domain/contracts/rounds.js';
import { type FieldProblem, InvalidError } from '#domain/errors.js';
import { formProblems } from '#domain/rounds/readiness-forms.js';
import { potProblems } from '#domain/rounds/readiness.js';
import { daysOutOfOrder } from '#domain/rounds/round-days.js';
import type { Actor } from '../platform/actor.js';
import { appendAudit } from '../platform/audit.js';
import { Clock } from '../platform/clock.js';
import { inTransaction, isDuplicate } from '../platform/transaction.js';
import { Programme } from '../programmes/programme.entity.js';
import { managesProgramme } from '../programmes/programme-scope.js';
import { addLegalBasis, basisFromText } from './legal-bases.js';
import { nameTaken } from './name-taken.js';
import { postFrames, writePots } from './pots.js';
import { columnsOf } from './round-columns.js';
import { Round } from './round.entity.js';
import { findRound } from './round.queries.js';

export interface RoundCommand {
  actor: Actor;
  creation: RoundCreation;
}

/** A round with its pots. An application round begins as a draft, and so does a requisition round that asks for it. */
@Injectable()
export class CreateRound {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run({ actor, creation }: RoundCommand): Promise<RoundAnswer> {
    const [at, today] = [this.clock.now(), this.clock.today()];
    const isDraft = creation.draft || creation.mechanism === 'application';
    if (!isDraft) mustBeComplete(creation);
    try {
      return await inTransaction(this.dataSource, async (manager) => {
        await mustManage(manager, actor, creation.programmeId);
        const roundId = await insertRound(manager, creation, isDraft ? null : at, at);
        await writePots(manager, roundId, creation.pots);
        if (!isDraft) await postFrames(manager, roundId, { actorId: actor.userId, at });
        const basis = basisFromText(creation.legalBasis, today);
        await addLegalBasis(manager, roundId, basis, { actor, at });
        await appendAudit(manager, actor, {
          scope: `round:${roundId}`,
          action: 'createRound',
          body: { ...creation },
          at,
        });
        return findRound(manager, actor, roundId, today);
      });
    } catch (error) {
      if (isDuplicate(error)) throw nameTaken(creation.year);
      throw error;
    }
  }
}

/** What is published at once is judged at once. */
function mustBeComplete(creation: RoundCreation): void {
  const plan = { ...creation, settings: creation.settings ?? roundSettings.parse({}) };
  const asField =
    (field: string) =>
    ({ code, message }: { code: string; message: string }): FieldProblem => ({ field, code, message });
  const forms = formProblems(plan);
  const problems = [
    ...potProblems(creation).map(asField('pots')),
    ...daysOutOfOrder(creation),
    ...forms.slice(0, 1).map(asField('year')),
  ];
  if (problems.length > 0) throw new InvalidError(problems);
}

async function mustManage(manager: EntityManager, actor: Actor, programmeId: number): Promise<void> {
  const programme = await manager.findOneBy(Programme, { id: programmeId });
  if (programme && managesProgramme(actor, programme)) return;
  throw invalid(
    'programmeId',
    'programme.unknown',
    'Programmet finns inte, eller så ansvarar du inte för det.',
  );
}

async function insertRound(
  manager: EntityManager,
  { programmeId, year, mechanism, draft: _, pots: __, settings, ...fields }: RoundCreation,
  publishedAt: Date | null,
  createdAt: Date,
): Promise<number> {
  const { identifiers } = await manager.insert(Round, {
    programmeId,
    year,
    mechanism,
    ...columnsOf({ ...fields, settings: settings ?? roundSettings.parse({}) }),
    version: 1,
    publishedAt,
    createdAt,
  });
  return Number(identifiers[0]?.id);
}

function invalid(field: string, code: string, message: string): InvalidError {
  return new InvalidError([{ field, code, message }]);
}
