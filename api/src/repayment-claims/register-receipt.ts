import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import type { CaseChanged, receiptRegistration } from '#domain/contracts/cases.js';
import { NotFoundError, RefusedError } from '#domain/errors.js';
import { receiptEntry } from '#domain/money/ledger.js';
import { CaseChanges, type CaseInHand, type Recorded } from '../cases/case-changes.js';
import { meetDeadline } from '../deadlines/deadlines.js';
import type { Actor } from '../platform/actor.js';
import { isDuplicate } from '../platform/transaction.js';
import { decideOnClaim, takeClaim, writeClaim } from './claim-in-hand.js';
import { RepaymentReceipt } from './repayment-claim.entity.js';

type Registration = z.infer<typeof receiptRegistration>;

export interface ReceiptCommand {
  claimId: number;
  actor: Actor & { userId: number };
  registration: Registration;
}

/** Money has come in. The receipt that covers the rest settles the claim and ends the case in the same commit. */
@Injectable()
export class RegisterReceipt {
  constructor(
    @Inject(CaseChanges) private readonly cases: CaseChanges,
    @Inject(DataSource) private readonly dataSource: DataSource,
  ) {}

  async run({ claimId, actor, registration }: ReceiptCommand): Promise<CaseChanged> {
    const caseId = await this.caseOf(claimId);
    return this.cases.together(caseId, async ({ send, touch }) => {
      let isSettled = false;
      const received = await touch(
        { caseId, actor, permission: 'claim.receipt' },
        'registerReceipt',
        async (hand) => {
          const { recorded, state } = await receive(hand, registration, actor.userId);
          isSettled = state === 'paid';
          return recorded;
        },
      );
      return isSettled ? send({ caseId, actor }, 'settleClaim', () => ({}), settle) : received;
    });
  }

  private async caseOf(claimId: number): Promise<number> {
    const [row] = await this.dataSource.query<{ caseId: number }[]>(
      'SELECT case_id AS caseId FROM repayment_claim WHERE id = ?',
      [claimId],
    );
    if (!row) throw new NotFoundError('repaymentClaim');
    return row.caseId;
  }
}

async function receive(
  hand: CaseInHand,
  { version, amount, receivedOn, reference }: Registration,
  registeredBy: number,
): Promise<{ recorded: Recorded; state: string }> {
  const { grantCase, post } = hand;
  const claim = await takeClaim(hand, version);
  const state = decideOnClaim(hand, claim, 'registerReceipt', { receiptAmount: amount, receivedOn });
  const receiptId = await insertReceipt(hand, {
    claimId: claim.id,
    amount,
    receivedOn,
    reference,
    registeredBy,
  });
  await post(receiptEntry(amount));
  await writeClaim(hand, claim, { state, received: claim.received + amount });
  const open = claim.amount - claim.received - amount;
  const recorded: Recorded = {
    data: { claimId: claim.id, amount, receivedOn, reference, open },
    set: { repaid: grantCase.repaid + amount },
    effects: ['sendReceiptNotice'],
    payload: { claimId: claim.id, receiptId },
  };
  return { recorded, state };
}

async function insertReceipt(
  { manager, actor, now }: CaseInHand,
  receipt: Pick<RepaymentReceipt, 'claimId' | 'amount' | 'receivedOn' | 'reference' | 'registeredBy'>,
): Promise<number> {
  try {
    const { identifiers } = await manager.insert(RepaymentReceipt, {
      ...receipt,
      registeredByName: actor.name,
      registeredAt: now,
    });
    return Number(identifiers[0]?.id);
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    throw new RefusedError([{ code: 'receipt.duplicateReference', data: { reference: receipt.reference } }]);
  }
}

async function settle({ manager, grantCase, now }: CaseInHand): Promise<Recorded> {
  await meetDeadline(manager, grantCase.id, 'repayment', now);
  return { data: { claimed: grantCase.claimed, repaid: grantCase.repaid } };
}
