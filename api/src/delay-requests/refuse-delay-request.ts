import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CaseChanged } from '#domain/contracts/cases.js';
import { NotFoundError, RefusedError, StaleError } from '#domain/errors.js';
import { refuse } from '#domain/lifecycle/refusal-codes.js';
import { CaseChanges, type CaseInHand } from '../cases/case-changes.js';
import { meetDeadline } from '../deadlines/deadlines.js';
import type { Actor } from '../platform/actor.js';

interface Command {
  delayRequestId: number;
  actor: Actor & { userId: number };
  version: number;
  reasons: string;
}

/** The authority does not decide the case now, and says so in a decision of its own, with reasons (FL 12 § second paragraph). */
@Injectable()
export class RefuseDelayRequest {
  constructor(
    @Inject(CaseChanges) private readonly cases: CaseChanges,
    @Inject(DataSource) private readonly dataSource: DataSource,
  ) {}

  async run(command: Command): Promise<CaseChanged> {
    const { actor, delayRequestId, reasons } = command;
    const caseId = await this.caseOf(delayRequestId);
    return this.cases.touch(
      { caseId, actor, permission: 'delay.handle' },
      'refuseDelayRequest',
      async (hand) => {
        await take(hand, command);
        await hand.manager.query(
          "UPDATE delay_request SET state = 'refused', decided_by = ?, decided_by_name = ?, decided_on = ?, reasons = ?, version = version + 1 WHERE id = ?",
          [actor.userId, actor.name, hand.today, reasons, delayRequestId],
        );
        await meetDeadline(hand.manager, caseId, 'delay', hand.now);
        return {
          text: reasons,
          data: { delayRequestId },
          effects: ['sendDelayRefusal'],
          payload: { delayRequestId },
        };
      },
    );
  }

  private async caseOf(delayRequestId: number): Promise<number> {
    const [row] = await this.dataSource.query<{ caseId: number }[]>(
      'SELECT case_id AS caseId FROM delay_request WHERE id = ?',
      [delayRequestId],
    );
    if (!row) throw new NotFoundError('delayRequest');
    return row.caseId;
  }
}

async function take({ manager, grantCase }: CaseInHand, { delayRequestId, version }: Command): Promise<void> {
  const [request] = await manager.query<{ version: number; state: string }[]>(
    'SELECT version, state FROM delay_request WHERE id = ? AND case_id = ? FOR UPDATE',
    [delayRequestId, grantCase.id],
  );
  if (!request) throw new NotFoundError('delayRequest');
  if (request.version !== version) throw new StaleError('delayRequest', { version: request.version });
  if (request.state !== 'requested') throw new RefusedError([refuse('delay.alreadyAnswered')]);
}
