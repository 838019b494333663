import { Inject, Injectable } from '@nestjs/common';
import type { LegalDay } from '#domain/calendar/legal-day.js';
import type { CaseChanged } from '#domain/contracts/cases.js';
import { payEntry } from '#domain/money/ledger.js';
import { effectiveDay } from '#domain/rounds/effective-day.js';
import { meetDeadline, openDeadline } from '../deadlines/deadlines.js';
import { settingsOf } from '../rounds/settings-of.js';
import { PaymentChanges, type PaymentCommand, type PaymentInHand } from './payment-changes.js';

export interface SettlementCommand extends PaymentCommand {
  paidOn: LegalDay | undefined;
  reference: string | undefined;
}

/** The bank has paid: the money moves, and from now on there is something to account for. */
@Injectable()
export class SettlePayment {
  constructor(@Inject(PaymentChanges) private readonly payments: PaymentChanges) {}

  run({ paidOn, reference, ...command }: SettlementCommand): Promise<CaseChanged> {
    return this.payments.step(command, {
      event: 'markPaid',
      facts: {
        ...(paidOn === undefined ? {} : { paidOn }),
        ...(reference === undefined ? {} : { reference }),
      },
      change: async (hand) => {
        const { manager, grantCase, payment, now } = hand;
        await hand.post(payEntry(payment.amount));
        await meetDeadline(manager, grantCase.id, 'payment', now, payment.id);
        await openReportDeadline(hand);
        return {
          data: { paidOn, reference },
          set: { paid: grantCase.paid + payment.amount },
          payment: { paidOn: paidOn ?? null, reference: reference ?? null },
        };
      },
    });
  }
}

/** Once per case: a second payment is accounted for in the same report. */
async function openReportDeadline({ manager, grantCase, round, now }: PaymentInHand): Promise<void> {
  const [earlier] = await manager.query<{ id: number }[]>(
    "SELECT id FROM deadline WHERE case_id = ? AND kind = 'report' AND cancelled_at IS NULL LIMIT 1",
    [grantCase.id],
  );
  if (earlier || grantCase.state !== 'rekvirerad') return;
  await openDeadline(manager, {
    caseId: grantCase.id,
    kind: 'report',
    responsible: 'applicant',
    dueOn: effectiveDay(settingsOf(round), 'report', round.reportDueOn, grantCase.countyCode),
    at: now,
  });
}
