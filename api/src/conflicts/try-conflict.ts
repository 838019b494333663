import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import type { CaseChanged } from '#domain/contracts/cases.js';
import type { conflictTrial } from '#domain/contracts/handling.js';
import { CONFLICT_STATES } from '#domain/decisions/conflict-words.js';
import { NotFoundError, RefusedError, StaleError } from '#domain/errors.js';
import { refuse } from '#domain/lifecycle/refusal-codes.js';
import { nameOfOfficer } from '../cases/assign-officer.js';
import { CaseChanges, type CaseInHand } from '../cases/case-changes.js';
import type { GrantCase } from '../cases/grant-case.entity.js';
import type { Actor } from '../platform/actor.js';
import { changeRow } from '../platform/write-row.js';
import { proposedColumns } from '../proposals/standing-proposal.js';

export type Trial = z.infer<typeof conflictTrial>;

interface Conflict {
  caseId: number;
  userId: number;
  userName: string;
  version: number;
  state: string;
}

/** A decision maker without jäv tries the question as soon as possible (FL 18 §); found, the case goes to somebody else. */
@Injectable()
export class TryConflict {
  constructor(
    @Inject(CaseChanges) private readonly cases: CaseChanges,
    @Inject(DataSource) private readonly dataSource: DataSource,
  ) {}

  async run({
    conflictId,
    actor,
    trial,
  }: {
    conflictId: number;
    actor: Actor;
    trial: Trial;
  }): Promise<CaseChanged> {
    const [conflict] = await this.dataSource.query<{ caseId: number }[]>(
      'SELECT case_id AS caseId FROM conflict_declaration WHERE id = ?',
      [conflictId],
    );
    if (!conflict) throw new NotFoundError('conflict');
    const { caseId } = conflict;
    return this.cases.touch({ caseId, actor, permission: 'conflict.try' }, 'tryConflict', async (hand) => {
      const tried = await takeDeclared(hand, conflictId, trial.version);
      const replacement = await replacementFor(hand, tried, trial);
      await conclude(hand, conflictId, trial, replacement);
      return {
        internal: true,
        text: `${tried.userName}: ${CONFLICT_STATES[trial.outcome]}. ${trial.reasons}`,
        data: { conflictId, userId: tried.userId, outcome: trial.outcome, ...replacement },
        set: {
          ...(await proposedColumns(hand.manager, caseId)),
          ...newOfficer(hand, tried, trial),
        },
        effects: ['sendConflictTried'],
        payload: { conflictId },
      };
    });
  }
}

async function takeDeclared({ manager }: CaseInHand, conflictId: number, version: number): Promise<Conflict> {
  const [conflict] = await manager.query<[Conflict]>(
    'SELECT case_id AS caseId, user_id AS userId, user_name AS userName, version, state FROM conflict_declaration WHERE id = ? FOR UPDATE',
    [conflictId],
  );
  if (conflict.version !== version) throw new StaleError('conflict', { version: conflict.version });
  if (conflict.state !== 'declared') throw new RefusedError([refuse('conflict.alreadyTried')]);
  return conflict;
}

async function replacementFor(
  hand: CaseInHand,
  { userId }: Conflict,
  { outcome, replacementId }: Trial,
): Promise<{ replacedBy: number | null; replacedByName: string | null }> {
  if (replacementId === null) return { replacedBy: null, replacedByName: null };
  if (outcome !== 'confirmed' || hand.grantCase.officerId !== userId)
    throw new RefusedError([refuse('conflict.nothingToReplace')]);
  return { replacedBy: replacementId, replacedByName: await nameOfOfficer(hand, replacementId) };
}

/** The case is taken from whoever has jäv, whether or not somebody stands ready to take over. */
function newOfficer(
  { grantCase }: CaseInHand,
  { userId }: Conflict,
  { outcome, replacementId }: Trial,
): Partial<GrantCase> {
  return outcome === 'confirmed' && grantCase.officerId === userId ? { officerId: replacementId } : {};
}

async function conclude(
  { manager, actor, now }: CaseInHand,
  conflictId: number,
  { outcome, reasons }: Trial,
  { replacedBy, replacedByName }: { replacedBy: number | null; replacedByName: string | null },
): Promise<void> {
  await changeRow(manager, 'conflict_declaration', conflictId, {
    state: outcome,
    tried_by: actor.userId,
    tried_by_name: actor.name,
    tried_at: now,
    tried_reasons: reasons,
    replaced_by: replacedBy,
    replaced_by_name: replacedByName,
  });
}
