import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../platform/clock.js';
import { inTransaction } from '../platform/transaction.js';

@Injectable()
export class MarkNoticesRead {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** All of the person's own, or those named; another's are left as they are. */
  async run({ userId, ids }: { userId: number; ids?: number[] | undefined }): Promise<{ read: number }> {
    const now = this.clock.now();
    return inTransaction(this.dataSource, async (manager) => {
      const [only, values] = ids === undefined ? ['', []] : [' AND id IN (?)', [ids.length > 0 ? ids : [0]]];
      const { affectedRows } = await manager.query<{ affectedRows: number }>(
        `UPDATE notice SET read_at = ? WHERE user_id = ? AND read_at IS NULL${only}`,
        [now, userId, ...values],
      );
      return { read: affectedRows };
    });
  }
}
