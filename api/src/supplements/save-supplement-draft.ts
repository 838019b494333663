import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { mayDo } from '#domain/access/permissions.js';
import { ForbiddenError, NotFoundError, RefusedError, StaleError } from '#domain/errors.js';
import { standingOf } from '../cases/case-in-hand.js';
import { type Actor, rolesTowards } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { inTransaction } from '../platform/transaction.js';
import { SupplementRequest } from './supplement-request.entity.js';

export interface DraftCommand {
  supplementId: number;
  actor: Actor & { userId: number };
  /** 0 when nothing had been saved. */
  draftVersion: number;
  answers: Record<string, unknown>;
}

const LARGEST = 400_000;

/** Keeps what the applicant has filled in so far; the one who saves second gets the other's draft. */
@Injectable()
export class SaveSupplementDraft {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run({ supplementId, actor, draftVersion, answers }: DraftCommand): Promise<void> {
    const draft = JSON.stringify(answers);
    if (draft.length > LARGEST)
      throw new RefusedError([
        { code: 'draft.tooLarge', data: { characters: draft.length, limit: LARGEST } },
      ]);
    await inTransaction(this.dataSource, async (manager) => {
      const supplement = await manager.findOne(SupplementRequest, {
        where: { id: supplementId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!supplement) throw new NotFoundError('supplement');
      await requireFiller(manager, supplement.caseId, actor);
      if (supplement.state !== 'requested')
        throw new RefusedError([{ code: 'draft.closed', data: { kind: 'supplement' } }]);
      if (supplement.draftVersion !== draftVersion)
        throw new StaleError('draft', { draft: theOthers(supplement) });
      await manager.update(
        SupplementRequest,
        { id: supplementId },
        { draft, draftVersion: draftVersion + 1, draftSavedBy: actor.name, draftSavedAt: this.clock.now() },
      );
    });
  }
}

async function requireFiller(manager: EntityManager, caseId: number, actor: Actor): Promise<void> {
  const roles = actor.side === 'applicant' ? rolesTowards(actor, await standingOf(manager, caseId)) : [];
  if (roles.length === 0) throw new NotFoundError('supplement');
  if (!mayDo(roles, 'supplement.fill'))
    throw new ForbiddenError({ code: 'permission.missing', data: { permission: 'supplement.fill' } });
}

function theOthers({ draft, draftVersion, draftSavedBy, draftSavedAt }: SupplementRequest) {
  return {
    answers: JSON.parse(draft ?? '{}') as Record<string, unknown>,
    version: draftVersion,
    savedBy: draftSavedBy,
    savedAt: draftSavedAt?.toISOString() ?? null,
  };
}
