import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CaseChanged } from '#domain/contracts/cases.js';
import { NotFoundError, RefusedError, StaleError } from '#domain/errors.js';
import { refuse } from '#domain/lifecycle/refusal-codes.js';
import { CaseChanges, type CaseInHand } from '../cases/case-changes.js';
import type { Actor } from '../platform/actor.js';

interface Request {
  id: number;
  version: number;
  state: string;
  subject: string;
  oldValue: string;
  newValue: string;
}

interface Command {
  changeRequestId: number;
  actor: Actor & { userId: number };
  version: number;
}

/** A change that was asked for is approved or denied by a decision maker, or taken back by the recipient. */
@Injectable()
export class SettleChange {
  constructor(
    @Inject(CaseChanges) private readonly cases: CaseChanges,
    @Inject(DataSource) private readonly dataSource: DataSource,
  ) {}

  async decide(command: Command & { approved: boolean; reasons: string }): Promise<CaseChanged> {
    const { actor, changeRequestId, approved, reasons } = command;
    const caseId = await this.caseOf(changeRequestId);
    return this.cases.touch({ caseId, actor, permission: 'change.decide' }, 'decideChange', async (hand) => {
      const { subject, oldValue, newValue } = await take(hand, command);
      const state = approved ? 'approved' : 'denied';
      await hand.manager.query(
        'UPDATE change_request SET state = ?, decided_by = ?, decided_by_name = ?, decided_on = ?, decision_reasons = ?, version = version + 1 WHERE id = ?',
        [state, actor.userId, actor.name, hand.today, reasons, changeRequestId],
      );
      return {
        text: reasons,
        data: { changeRequestId, subject, oldValue, newValue, state },
        effects: ['sendChangeDecision'],
        payload: { changeRequestId },
      };
    });
  }

  async withdraw(command: Command): Promise<CaseChanged> {
    const { actor, changeRequestId } = command;
    const caseId = await this.caseOf(changeRequestId);
    return this.cases.touch(
      { caseId, actor, permission: 'change.request' },
      'withdrawChange',
      async (hand) => {
        const { subject } = await take(hand, command);
        await hand.manager.query(
          "UPDATE change_request SET state = 'withdrawn', version = version + 1 WHERE id = ?",
          [changeRequestId],
        );
        return { data: { changeRequestId, subject } };
      },
    );
  }

  private async caseOf(changeRequestId: number): Promise<number> {
    const [row] = await this.dataSource.query<{ caseId: number }[]>(
      'SELECT case_id AS caseId FROM change_request WHERE id = ?',
      [changeRequestId],
    );
    if (!row) throw new NotFoundError('changeRequest');
    return row.caseId;
  }
}

async function take(
  { manager, grantCase }: CaseInHand,
  { changeRequestId, version }: Command,
): Promise<Request> {
  const [request] = await manager.query<Request[]>(
    'SELECT id, version, state, subject, old_value AS oldValue, new_value AS newValue FROM change_request WHERE id = ? AND case_id = ? FOR UPDATE',
    [changeRequestId, grantCase.id],
  );
  if (!request) throw new NotFoundError('changeRequest');
  if (request.version !== version) throw new StaleError('changeRequest', { version: request.version });
  if (request.state !== 'requested') throw new RefusedError([refuse('change.alreadyDecided')]);
  return request;
}
