import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { AllotmentPreview } from '#domain/contracts/rounds.js';
import { RefusedError } from '#domain/errors.js';
import type { Actor } from '../platform/actor.js';
import { appendAudit } from '../platform/audit.js';
import { Clock } from '../platform/clock.js';
import { inTransaction } from '../platform/transaction.js';
import { findPreview } from './allotment-preview.queries.js';
import { checkList, type ListGround } from './check-list.js';
import { type Allotment, openCases } from './open-cases.js';
import { findManagedRound, listGround, takeManagedPot } from './pot-ground.js';

export interface ConfirmationCommand {
  actor: Actor & { userId: number };
  roundId: number;
  previewId: number;
}

/** Allots what the preview showed: every recipient gets a case, or nobody does. */
@Injectable()
export class ConfirmAllotment {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run({ actor, roundId, previewId }: ConfirmationCommand): Promise<{ cases: number; sum: number }> {
    await findManagedRound(this.dataSource.manager, actor, roundId);
    const { potId } = await findPreview(this.dataSource.manager, roundId, previewId);
    return inTransaction(this.dataSource, async (manager) => {
      // The lock comes first: a snapshot from before it would not show what the one before us did.
      const managed = await takeManagedPot(manager, actor, roundId, potId);
      const preview = await findPreview(manager, roundId, previewId);
      if (preview.confirmedAt)
        throw new RefusedError([{ code: 'allotment.confirmed', data: { confirmedAt: preview.confirmedAt } }]);
      const ground = await listGround(manager, managed.pot);
      const allotments = stillAllotments(preview, ground);
      const now = this.clock.now();
      const result = await openCases(manager, {
        ...managed,
        actor,
        allotments,
        now,
        today: this.clock.today(),
      });
      await markConfirmed(manager, previewId, now);
      await appendAudit(manager, actor, {
        scope: `round:${roundId}`,
        action: 'allot',
        body: { potId, previewId, fileName: preview.fileName, ...result },
        at: now,
      });
      return result;
    });
  }
}

/** The list is held against the database once more: what was right when it was shown may be wrong now. */
function stillAllotments(preview: AllotmentPreview, ground: ListGround): Allotment[] {
  const list = checkList(
    preview.rows,
    ground,
    preview.errors.filter((error) => error.code === 'list.noHeader' || error.code === 'list.tooLong'),
  );
  const problems = list.errors.length + list.rows.filter((row) => row.errors.length > 0).length;
  if (!list.confirmable)
    throw new RefusedError([
      { code: preview.confirmable ? 'allotment.outdated' : 'allotment.listHasErrors', data: { problems } },
    ]);
  const countyOf = new Map(ground.recipients.map((recipient) => [recipient.id, recipient.countyCode]));
  return list.rows.map((row) => ({
    organisationId: Number(row.organisationId),
    countyCode: countyOf.get(Number(row.organisationId)) ?? '',
    amount: Number(row.amount),
  }));
}

async function markConfirmed(manager: EntityManager, previewId: number, at: Date): Promise<void> {
  const { affectedRows } = await manager.query<{ affectedRows: number }>(
    'UPDATE allotment_preview SET confirmed_at = ? WHERE id = ? AND confirmed_at IS NULL',
    [at, previewId],
  );
  if (affectedRows !== 1) throw new RefusedError([{ code: 'allotment.confirmed' }]);
}
