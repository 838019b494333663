import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { mayDo } from '#domain/access/permissions.js';
import { ForbiddenError, NotFoundError, RefusedError, StaleError } from '#domain/errors.js';
import { standingOf } from '../cases/case-in-hand.js';
import { rolesTowards } from '../platform/actor.js';
import { inTransaction } from '../platform/transaction.js';
import { refuseOtherCounties, type OpinionCommand } from './opinion-changes.js';
import { OpinionRequest } from './opinion-request.entity.js';

const LARGEST = 100_000;

/** Keeps what the county board has filled in so far. Nobody else sees it, and the case does not change. */
@Injectable()
export class SaveOpinionDraft {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  async run({
    opinionId,
    actor,
    version,
    answers,
  }: OpinionCommand & { answers: Record<string, unknown> }): Promise<void> {
    const draft = JSON.stringify(answers);
    if (draft.length > LARGEST)
      throw new RefusedError([
        { code: 'draft.tooLarge', data: { characters: draft.length, limit: LARGEST } },
      ]);
    await inTransaction(this.dataSource, async (manager) => {
      const opinion = await manager.findOne(OpinionRequest, {
        where: { id: opinionId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!opinion) throw new NotFoundError('opinion');
      refuseOtherCounties(actor, opinion.countyCode);
      await requireImpartial(manager, opinion.caseId, actor);
      if (version !== opinion.version) throw new StaleError('opinion', { version: opinion.version });
      if (opinion.state !== 'requested')
        throw new RefusedError([{ code: 'draft.closed', data: { kind: 'opinion' } }]);
      await manager.update(OpinionRequest, { id: opinionId }, { draft, version: version + 1 });
    });
  }
}

async function requireImpartial(
  manager: EntityManager,
  caseId: number,
  actor: OpinionCommand['actor'],
): Promise<void> {
  const roles = rolesTowards(actor, await standingOf(manager, caseId));
  if (roles.length === 0) throw new NotFoundError('opinion');
  if (!mayDo(roles, 'opinion.answer'))
    throw new ForbiddenError({ code: 'permission.missing', data: { permission: 'opinion.answer' } });
  const conflicts = await manager.query<unknown[]>(
    "SELECT 1 FROM conflict_declaration WHERE case_id = ? AND user_id = ? AND state <> 'rejected' LIMIT 1",
    [caseId, actor.userId],
  );
  if (conflicts.length > 0) throw new RefusedError([{ code: 'officer.conflict' }]);
}
