import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { NotFoundError, RefusedError } from '#domain/errors.js';
import type { Actor } from '../platform/actor.js';
import { appendAudit } from '../platform/audit.js';
import { Clock } from '../platform/clock.js';
import { inTransaction } from '../platform/transaction.js';
import { lockOpenPlace, placeFor } from './attachment-place.js';
import { AttachmentQueries } from './attachment.queries.js';

/** Only what has not been sent: its content is gone, and that it was there stands in the audit. */
@Injectable()
export class RemoveAttachment {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(AttachmentQueries) private readonly queries: AttachmentQueries,
  ) {}

  async run({ id, actor }: { id: number; actor: Actor & { userId: number } }): Promise<void> {
    const found = await this.queries.found(id, actor);
    const place = { caseId: found.caseId, purpose: found.purpose, actor };
    await placeFor(this.dataSource, place);
    if (found.submitted) throw new RefusedError([{ code: 'attachment.sent', data: { name: found.name } }]);
    await inTransaction(this.dataSource, async (manager) => {
      await lockOpenPlace(manager, place);
      const at = this.clock.now();
      const { affectedRows } = await manager.query<{ affectedRows: number }>(
        "UPDATE attachment SET removed_at = ?, content = '' WHERE id = ? AND submitted_at IS NULL AND removed_at IS NULL",
        [at, id],
      );
      if (affectedRows !== 1) throw new NotFoundError('attachment');
      await appendAudit(manager, actor, {
        scope: `case:${found.caseId}`,
        caseId: found.caseId,
        action: 'removeAttachment',
        body: { attachmentId: id, name: found.name },
        at,
      });
    });
  }
}
