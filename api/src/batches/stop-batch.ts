import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { mayDo } from '#domain/access/permissions.js';
import { ForbiddenError } from '#domain/errors.js';
import type { Actor } from '../platform/actor.js';
import { appendAudit } from '../platform/audit.js';
import { Clock } from '../platform/clock.js';
import { inTransaction } from '../platform/transaction.js';
import { findBatchPlace, rolesInBatch, STOPPED_WITH } from './batch-place.js';

/** Rows that wait are left undone; what has been done stays done. */
@Injectable()
export class StopBatch {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run({ batchId, actor }: { batchId: number; actor: Actor }): Promise<void> {
    const at = this.clock.now();
    await inTransaction(this.dataSource, async (manager) => {
      const place = await findBatchPlace(manager, batchId, actor);
      const permission = STOPPED_WITH[place.kind];
      if (!mayDo(rolesInBatch(actor, place), permission))
        throw new ForbiddenError({ code: 'permission.missing', data: { permission } });
      const { affectedRows } = await manager.query<{ affectedRows: number }>(
        "UPDATE batch_row SET state = 'stopped', done_at = ? WHERE batch_id = ? AND state = 'waiting'",
        [at, batchId],
      );
      if (affectedRows === 0) return;
      await manager.query('UPDATE batch SET stopped_at = ? WHERE id = ? AND stopped_at IS NULL', [
        at,
        batchId,
      ]);
      await appendAudit(manager, actor, {
        scope: `round:${place.roundId}`,
        action: 'stopBatch',
        body: { batchId, rows: affectedRows },
        at,
      });
    });
  }
}
