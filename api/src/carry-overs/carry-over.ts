import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { carryOverDecision } from '#domain/contracts/aftermath.js';
import type { CaseChanged } from '#domain/contracts/cases.js';
import type { Refusal } from '#domain/errors.js';
import { refuse } from '#domain/lifecycle/refusal-codes.js';
import { carryOverEntry } from '#domain/money/ledger.js';
import { CaseChanges, type CaseInHand, type Recorded } from '../cases/case-changes.js';
import { cancelDeadline, meetDeadline, openDeadline } from '../deadlines/deadlines.js';
import type { Actor } from '../platform/actor.js';
import { newestReport } from '../reports/newest-report.js';

type Decision = z.output<typeof carryOverDecision>;

/** Money that was not used stays with the recipient for another time, by decision; all of the grant is then reported once more. */
@Injectable()
export class CarryOver {
  constructor(@Inject(CaseChanges) private readonly cases: CaseChanges) {}

  run({
    caseId,
    actor,
    decision,
  }: {
    caseId: number;
    actor: Actor & { userId: number };
    decision: Decision;
  }): Promise<CaseChanged> {
    return this.cases.send(
      { caseId, actor, version: decision.version, permission: 'case.carryOver' },
      'carryOver',
      () => ({}),
      (hand) => carry(hand, decision, actor.userId),
      (hand) => objections(hand, decision),
    );
  }
}

function objections({ facts, today }: CaseInHand, { amount, useTo, reportDueOn }: Decision): Refusal[] {
  const refusals: Refusal[] = [];
  if (facts.reportedUsed !== undefined && facts.reportReviewedAt === undefined)
    refusals.push(refuse('report.notReviewed'));
  if (amount > facts.rest) refusals.push(refuse('carryOver.exceedsRest', { amount, rest: facts.rest }));
  if (useTo < today) refusals.push(refuse('carryOver.dayPast', { useTo, today }));
  if (reportDueOn < useTo) refusals.push(refuse('carryOver.reportBeforeUse', { useTo, reportDueOn }));
  return refusals;
}

async function carry(
  hand: CaseInHand,
  { amount, useTo, reportDueOn, reasons }: Decision,
  decidedBy: number,
): Promise<Recorded> {
  const { manager, grantCase, actor, now, today } = hand;
  const report = await newestReport(hand);
  const accepted = report.acceptedUsed ?? report.used;
  await hand.post(carryOverEntry(amount));
  await manager.query(
    `INSERT INTO carry_over (case_id, report_number, accepted_used, amount, use_to, report_due_on, reasons, decided_by, decided_by_name, decided_at, decided_on)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      grantCase.id,
      report.number,
      accepted,
      amount,
      useTo,
      reportDueOn,
      reasons,
      decidedBy,
      actor.name,
      now,
      today,
    ],
  );
  await meetDeadline(manager, grantCase.id, 'review', now);
  await cancelDeadline(manager, grantCase.id, 'hearing', now);
  await openDeadline(manager, {
    caseId: grantCase.id,
    kind: 'report',
    responsible: 'applicant',
    dueOn: reportDueOn,
    at: now,
  });
  const told = { amount, useTo, reportDueOn };
  return { text: reasons, data: { ...told, used: accepted, number: report.number }, payload: told };
}
