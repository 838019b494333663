import { Inject, Injectable } from '@nestjs/common';
import type { CaseChanged, ClaimDecision } from '#domain/contracts/cases.js';
import { ocrReference } from '#domain/identifiers/ocr.js';
import { claimEntry, useEntry } from '#domain/money/ledger.js';
import { CaseChanges, type CaseInHand, type Recorded } from '../cases/case-changes.js';
import { takeUpCarriedOver } from '../carry-overs/take-up-carried-over.js';
import { cancelDeadline, meetDeadline, openDeadline } from '../deadlines/deadlines.js';
import type { Actor } from '../platform/actor.js';
import { claimObjections } from './claim-objections.js';
import { RepaymentClaim } from './repayment-claim.entity.js';

/** Money is claimed back: what is claimed waits to be repaid, and the rest of what was paid is accepted as used. */
@Injectable()
export class DecideClaim {
  constructor(@Inject(CaseChanges) private readonly cases: CaseChanges) {}

  run({
    caseId,
    actor,
    decision,
  }: {
    caseId: number;
    actor: Actor & { userId: number };
    decision: ClaimDecision;
  }): Promise<CaseChanged> {
    const { ground, reasons, hearingSkippedReason } = decision;
    return this.cases.send(
      { caseId, actor, version: decision.version },
      'claimBack',
      () => ({
        reasons,
        wrongUse: ground === 'wrongUse',
        ...(hearingSkippedReason === undefined ? {} : { hearingSkippedReason }),
      }),
      (hand) => claim(hand, decision, actor.userId),
      (hand) => claimObjections(hand, decision),
    );
  }
}

async function claim(hand: CaseInHand, decision: ClaimDecision, decidedBy: number): Promise<Recorded> {
  const { manager, grantCase, actor, now, today } = hand;
  const { ground, amount, reasons, dueOn, hearingSkippedReason } = decision;
  const accepted = grantCase.paid - amount;
  await takeUpCarriedOver(hand);
  if (accepted > 0) await hand.post(useEntry(accepted));
  await hand.post(claimEntry(amount));
  const ocr = claimOcr(hand);
  const { identifiers } = await manager.insert(RepaymentClaim, {
    version: 1,
    caseId: grantCase.id,
    ground,
    amount,
    received: 0,
    reasons,
    dueOn,
    ocr,
    state: 'issued',
    decidedBy,
    decidedByName: actor.name,
    decidedOn: today,
    decidedAt: now,
  });
  await moveDeadlines(hand, dueOn);
  // Without a report nobody has said what was used: not answered is not zero.
  const used = ground === 'reportMissing' && accepted === 0 ? null : accepted;
  const data = {
    ground,
    amount,
    dueOn,
    ocr,
    ...(hearingSkippedReason === undefined ? {} : { hearingSkippedReason }),
  };
  return {
    text: reasons,
    data,
    set: { claimed: amount, used },
    payload: { claimId: Number(identifiers[0]?.id) },
  };
}

/** The round's year, the case and the claim's number on it; the year keeps the reference from beginning with a zero. */
function claimOcr({ grantCase, round }: CaseInHand): string {
  return ocrReference(`${round.year}${String(grantCase.id).padStart(7, '0')}1`);
}

async function moveDeadlines({ manager, grantCase, now }: CaseInHand, dueOn: string): Promise<void> {
  await meetDeadline(manager, grantCase.id, 'review', now);
  for (const kind of ['report', 'supplement', 'hearing'] as const)
    await cancelDeadline(manager, grantCase.id, kind, now);
  await openDeadline(manager, {
    caseId: grantCase.id,
    kind: 'repayment',
    responsible: 'applicant',
    dueOn,
    at: now,
  });
}
