import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { LegalDay } from '#domain/calendar/legal-day.js';
import type { Round as RoundAnswer, roundChange } from '#domain/contracts/rounds.js';
import { type FieldProblem, InvalidError, NotFoundError, RefusedError, StaleError } from '#domain/errors.js';
import { moveDeadlines } from '../deadlines/move-deadlines.js';
import type { Actor } from '../platform/actor.js';
import { appendAudit } from '../platform/audit.js';
import { Clock } from '../platform/clock.js';
import { inTransaction, isDuplicate } from '../platform/transaction.js';
import { managesProgramme } from '../programmes/programme-scope.js';
import { daysOutOfOrder, ROUND_DAYS } from './round-days.js';
import { Round } from './round.entity.js';
import { findRound } from './round.queries.js';

export interface RoundChangeCommand {
  actor: Actor;
  roundId: number;
  change: z.output<typeof roundChange>;
}

type Changed = Partial<Omit<RoundChangeCommand['change'], 'version' | 'reason'>>;

/**
 * Before the money is allotted everything may change; afterwards only name and days, with a reason.
 * Open deadlines move with their day in the same commit. The state of a case is never touched here: what has lapsed has lapsed.
 */
@Injectable()
export class ChangeRound {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run({
    actor,
    roundId,
    change: { version, reason, ...wanted },
  }: RoundChangeCommand): Promise<RoundAnswer> {
    try {
      return await inTransaction(this.dataSource, async (manager) => {
        const round = await take(manager, actor, roundId);
        if (round.version !== version) throw new StaleError('round', { version: round.version });
        const changed = onlyChanged(round, wanted);
        const allotted = await isAllotted(manager, roundId);
        if (allotted) mustBeAllowedAfterAllotment(changed, reason, this.clock.today());
        const problems = daysOutOfOrder({ ...round, ...changed });
        if (problems.length > 0) throw new InvalidError(problems);
        await update(manager, round, changed);
        if (changed.requisitionClosesOn)
          await moveDeadlines(manager, roundId, 'requisition', changed.requisitionClosesOn);
        if (changed.reportDueOn) await moveDeadlines(manager, roundId, 'report', changed.reportDueOn);
        const before = Object.fromEntries(
          Object.keys(changed).map((field) => [field, round[field as keyof Changed]]),
        );
        await appendAudit(manager, actor, {
          scope: `round:${roundId}`,
          action: 'changeRound',
          body: { before, after: changed, reason: reason ?? null, allotted },
          at: this.clock.now(),
        });
        return findRound(manager, actor, roundId);
      });
    } catch (error) {
      if (isDuplicate(error))
        throw invalid('name', 'round.taken', 'Programmet har redan en omgång med det namnet.');
      throw error;
    }
  }
}

/** Pots first, as every change of a case does: no requisition or lapse looks at a day that is just being moved. */
async function take(manager: EntityManager, actor: Actor, roundId: number): Promise<Round> {
  await manager.query('SELECT id FROM pot WHERE round_id = ? ORDER BY id FOR UPDATE', [roundId]);
  const round = await manager.findOne(Round, { where: { id: roundId }, lock: { mode: 'pessimistic_write' } });
  if (!round) throw new NotFoundError('round');
  const [programme] = await manager.query<{ id: number; authorityId: number }[]>(
    'SELECT id, authority_id AS authorityId FROM programme WHERE id = ?',
    [round.programmeId],
  );
  if (!programme || !managesProgramme(actor, programme)) throw new NotFoundError('round');
  return round;
}

function onlyChanged(round: Round, wanted: Changed): Changed {
  const entries = Object.entries(wanted).filter(
    ([field, value]) => value !== undefined && round[field as keyof Changed] !== value,
  );
  return Object.fromEntries(entries);
}

async function isAllotted(manager: EntityManager, roundId: number): Promise<boolean> {
  const [row] = await manager.query<unknown[]>('SELECT 1 FROM case_count WHERE round_id = ? LIMIT 1', [
    roundId,
  ]);
  return row !== undefined;
}

function mustBeAllowedAfterAllotment(changed: Changed, reason: string | undefined, today: LegalDay): void {
  if (Object.keys(changed).length === 0) return;
  if (changed.legalBasis !== undefined)
    throw new RefusedError([{ code: 'round.allotted', data: { field: 'legalBasis' } }]);
  const past = ROUND_DAYS.filter((day) => (changed[day] ?? today) < today).map((field): FieldProblem => ({
    field,
    code: 'day.past',
    message: 'Dagen har redan varit. Välj i dag eller en senare dag.',
  }));
  const unexplained: FieldProblem[] = reason
    ? []
    : [
        {
          field: 'reason',
          code: 'reason.missing',
          message: 'Medlen är fördelade. Ange varför omgången ändras.',
        },
      ];
  if (past.length + unexplained.length > 0) throw new InvalidError([...past, ...unexplained]);
}

async function update(manager: EntityManager, round: Round, changed: Changed): Promise<void> {
  const { affected } = await manager
    .createQueryBuilder()
    .update(Round)
    .set({ ...changed, version: () => 'version + 1' })
    .where({ id: round.id, version: round.version })
    .execute();
  if (affected !== 1) throw new StaleError('round');
}

function invalid(field: string, code: string, message: string): InvalidError {
  return new InvalidError([{ field, code, message }]);
}
