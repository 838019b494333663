import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { NotFoundError, RefusedError } from '#domain/errors.js';
import type { Actor } from '../platform/actor.js';
import { appendAudit } from '../platform/audit.js';
import { Clock } from '../platform/clock.js';
import { ringAfterCommit } from '../platform/outbox.js';
import { inTransaction } from '../platform/transaction.js';

/** A consequence that was given up gets all its attempts again. */
@Injectable()
export class RetryEffect {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(actor: Actor, outboxId: number): Promise<{ id: number; state: 'waiting' }> {
    return inTransaction(this.dataSource, async (manager) => {
      const [row] = await manager.query<{ state: string; effect: string; caseId: number | null }[]>(
        'SELECT state, effect, case_id AS caseId FROM outbox_message WHERE id = ? FOR UPDATE',
        [outboxId],
      );
      if (!row) throw new NotFoundError('outboxMessage');
      if (row.state !== 'failed')
        throw new RefusedError([{ code: 'outbox.notFailed', data: { state: row.state } }]);
      await manager.query(
        "UPDATE outbox_message SET state = 'waiting', attempts = 0, available_at = UTC_TIMESTAMP(3) WHERE id = ?",
        [outboxId],
      );
      await appendAudit(manager, actor, {
        scope: 'operations',
        caseId: row.caseId ?? undefined,
        action: 'retryEffect',
        body: { outboxId, effect: row.effect },
        at: this.clock.now(),
      });
      ringAfterCommit();
      return { id: outboxId, state: 'waiting' };
    });
  }
}
