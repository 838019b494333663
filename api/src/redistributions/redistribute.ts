import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { addWorkingDays } from '#domain/calendar/working-days.js';
import type { RedistributionPreview } from '#domain/contracts/rounds.js';
import { RefusedError, StaleError } from '#domain/errors.js';
import { commitEntry } from '#domain/money/ledger.js';
import { takeManagedPot } from '../allotments/pot-ground.js';
import { CaseChanges, type CaseInHand, type Recorded } from '../cases/case-changes.js';
import { openDeadline } from '../deadlines/deadlines.js';
import { Payment } from '../payments/payment.entity.js';
import type { Actor } from '../platform/actor.js';
import { appendAudit } from '../platform/audit.js';
import { Clock } from '../platform/clock.js';
import { inTransaction } from '../platform/transaction.js';
import { planRedistribution } from './redistribution-shares.js';

export interface RedistributionCommand {
  actor: Actor & { userId: number };
  roundId: number;
  potId: number;
  /** Of the preview that the person saw. */
  fingerprint: string;
  reasons: string;
}

type Share = RedistributionPreview['shares'][number];

/** Commits what is left of a pot to those who asked, and plans a second payment on each one's requisition. */
@Injectable()
export class Redistribute {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(CaseChanges) private readonly cases: CaseChanges,
  ) {}

  async run({
    actor,
    roundId,
    potId,
    fingerprint,
    reasons,
  }: RedistributionCommand): Promise<{ id: number; cases: number; sum: number }> {
    return inTransaction(this.dataSource, async (manager) => {
      const { round, pot } = await takeManagedPot(manager, actor, roundId, potId);
      const { preview, refusals } = await planRedistribution(manager, round, pot, this.clock.today());
      if (preview.fingerprint !== fingerprint)
        throw new StaleError('redistribution', { fingerprint: preview.fingerprint });
      if (refusals.length > 0) throw new RefusedError(refusals);
      const at = this.clock.now();
      const id = await insertRedistribution(manager, {
        roundId,
        preview,
        reasons,
        decidedBy: actor.userId,
        at,
      });
      for (const share of preview.shares) {
        await this.cases.touchIn(manager, { caseId: share.caseId, actor }, 'redistribute', (hand) =>
          give(hand, share, id),
        );
      }
      const { pool, shares, sum } = preview;
      await appendAudit(manager, actor, {
        scope: `round:${roundId}`,
        action: 'redistribute',
        body: { id, potId, pool, key: preview.key, cases: shares.length, sum, reasons, fingerprint },
        at,
      });
      return { id, cases: shares.length, sum };
    });
  }
}

interface Decision {
  roundId: number;
  preview: RedistributionPreview;
  reasons: string;
  decidedBy: number;
  at: Date;
}

async function insertRedistribution(
  manager: EntityManager,
  { roundId, preview, reasons, decidedBy, at }: Decision,
): Promise<number> {
  const { insertId } = await manager.query<{ insertId: number }>(
    'INSERT INTO redistribution (round_id, pot_id, pool, allotment_key, reasons, shares, decided_by, decided_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    [
      roundId,
      preview.potId,
      preview.pool,
      preview.key,
      reasons,
      JSON.stringify(preview.shares),
      decidedBy,
      at,
    ],
  );
  return insertId;
}

/** The money is asked for already: the share is paid on the same requisition. */
async function give(hand: CaseInHand, { share }: Share, redistributionId: number): Promise<Recorded> {
  const { manager, grantCase, round, now, today } = hand;
  const [requisition] = await manager.query<{ id: number; bankgiro: string }[]>(
    'SELECT id, bankgiro FROM requisition WHERE case_id = ?',
    [grantCase.id],
  );
  if (!requisition) throw new Error(`case ${grantCase.id} is requisitioned without a requisition`);
  await hand.post(commitEntry(share));
  const dueOn = addWorkingDays(today, round.payWithinWorkingDays);
  const { identifiers } = await manager.insert(Payment, {
    version: 1,
    caseId: grantCase.id,
    requisitionId: requisition.id,
    redistributionId,
    kind: 'redistribution',
    amount: share,
    bankgiro: requisition.bankgiro,
    state: 'planned',
    dueOn,
    createdAt: now,
  });
  const paymentId = Number(identifiers[0]?.id);
  await openDeadline(manager, {
    caseId: grantCase.id,
    kind: 'payment',
    subjectId: paymentId,
    responsible: 'authority',
    dueOn,
    at: now,
  });
  return {
    data: { amount: share, redistributionId, paymentId, dueOn },
    set: { allotted: grantCase.allotted + share },
    effects: ['sendRedistributionNotice'],
    payload: { redistributionId, paymentId, amount: share },
  };
}
