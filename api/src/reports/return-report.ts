import { Inject, Injectable } from '@nestjs/common';
import type { LegalDay } from '#domain/calendar/legal-day.js';
import type { CaseChanged } from '#domain/contracts/cases.js';
import { CaseChanges, type CaseCommand, type CaseInHand, type Recorded } from '../cases/case-changes.js';
import { cancelDeadline, openDeadline } from '../deadlines/deadlines.js';
import { newestReport } from './newest-report.js';
import { Report } from './report.entity.js';

export interface ReturnCommand extends CaseCommand {
  supplementText: string;
  dueOn: LegalDay;
}

/** The report is sent back to be completed; what was sent in stays as it was. */
@Injectable()
export class ReturnReport {
  constructor(@Inject(CaseChanges) private readonly cases: CaseChanges) {}

  run({ supplementText, dueOn, ...command }: ReturnCommand): Promise<CaseChanged> {
    return this.cases.send(
      command,
      'returnReport',
      () => ({ supplementText }),
      (hand) => sendBack(hand, supplementText, dueOn),
      ({ today }) => (dueOn < today ? [{ code: 'supplement.dayPast', data: { dueOn, today } }] : []),
    );
  }
}

async function sendBack(hand: CaseInHand, supplementText: string, dueOn: LegalDay): Promise<Recorded> {
  const { manager, grantCase, now } = hand;
  const report = await newestReport(hand);
  await manager.update(Report, { id: report.id }, { returnedAt: now, returnText: supplementText });
  await cancelDeadline(manager, grantCase.id, 'review', now);
  await openDeadline(manager, {
    caseId: grantCase.id,
    kind: 'supplement',
    responsible: 'applicant',
    dueOn,
    at: now,
  });
  return {
    text: supplementText,
    data: { number: report.number, dueOn },
    set: { used: null },
    payload: { reportId: report.id },
  };
}
