import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CaseChanged } from '#domain/contracts/cases.js';
import { NotFoundError, StaleError } from '#domain/errors.js';
import type { Effect } from '#domain/jobs/effects.js';
import { decide } from '#domain/lifecycle/decide.js';
import {
  type PaymentEvent,
  type PaymentFacts,
  paymentGuards,
  paymentMachine,
  type PaymentState,
} from '#domain/lifecycle/payment.js';
import { CaseChanges, type CaseInHand, type Recorded, refusedOrForbidden } from '../cases/case-changes.js';
import type { Actor } from '../platform/actor.js';
import { Payment } from './payment.entity.js';

export interface PaymentCommand {
  paymentId: number;
  actor: Actor;
  /** The payment's version that the person saw; a batch sends none. */
  version?: number;
}

export interface PaymentInHand extends CaseInHand {
  payment: Payment & { state: PaymentState };
}

interface PaymentStep {
  event: PaymentEvent;
  /** What only the act knows: reasons, day, reference. */
  facts?: Partial<PaymentFacts>;
  change: (hand: PaymentInHand) => Promise<Recorded & { payment: Partial<Payment> }>;
}

/** The one way a payment changes: through its case, whose lock it stands under and whose history tells of it. */
@Injectable()
export class PaymentChanges {
  constructor(
    @Inject(CaseChanges) private readonly cases: CaseChanges,
    @Inject(DataSource) private readonly dataSource: DataSource,
  ) {}

  async step(command: PaymentCommand, { event, facts = {}, change }: PaymentStep): Promise<CaseChanged> {
    const caseId = await this.caseOf(command.paymentId);
    return this.cases.touch({ caseId, actor: command.actor }, event, async (caseInHand) => {
      const hand = { ...caseInHand, payment: await takePayment(caseInHand, command) };
      const decision = decide(paymentMachine, paymentGuards, event, hand.payment.state, hand.roles, {
        ...gatherFacts(hand),
        ...facts,
      });
      if (!decision.allowed) throw refusedOrForbidden(decision.refusals);
      const { payment, ...recorded } = await change(hand);
      await writePayment(hand, { ...payment, state: decision.to });
      const effects: Effect[] = [...decision.effects];
      const { id: paymentId, amount } = hand.payment;
      return {
        ...recorded,
        effects,
        data: { paymentId, amount, ...recorded.data },
        payload: { paymentId, ...recorded.payload },
      };
    });
  }

  private async caseOf(paymentId: number): Promise<number> {
    const [row] = await this.dataSource.query<{ caseId: number }[]>(
      'SELECT case_id AS caseId FROM payment WHERE id = ?',
      [paymentId],
    );
    if (!row) throw new NotFoundError('payment');
    return row.caseId;
  }
}

async function takePayment(
  { manager }: CaseInHand,
  { paymentId, version }: PaymentCommand,
): Promise<PaymentInHand['payment']> {
  const payment = await manager.findOneOrFail(Payment, {
    where: { id: paymentId },
    lock: { mode: 'pessimistic_write' },
  });
  if (version !== undefined && version !== payment.version)
    throw new StaleError('payment', { version: payment.version });
  return payment as PaymentInHand['payment'];
}

function gatherFacts({ payment, facts, actor, today }: PaymentInHand): PaymentFacts {
  return {
    today,
    ...(actor.userId === null ? {} : { actor: String(actor.userId) }),
    amount: payment.amount,
    account: payment.bankgiro,
    paymentStopped: facts.paymentStopped,
    ...(payment.preparedBy === null ? {} : { preparedBy: String(payment.preparedBy) }),
  };
}

async function writePayment({ manager, payment }: PaymentInHand, set: Partial<Payment>): Promise<void> {
  const { affected } = await manager
    .createQueryBuilder()
    .update(Payment)
    .set({ ...set, version: () => 'version + 1' })
    .where({ id: payment.id, version: payment.version })
    .execute();
  if (affected !== 1) throw new StaleError('payment');
}
