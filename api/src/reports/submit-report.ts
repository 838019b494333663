import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { addWorkingDays } from '#domain/calendar/working-days.js';
import type { CaseChanged, FormSubmission } from '#domain/contracts/cases.js';
import { type Refusal, RefusedError } from '#domain/errors.js';
import { validateAnswers, type ValidatedAnswers } from '#domain/forms/validate-answers.js';
import { CaseChanges, type CaseInHand, type Recorded } from '../cases/case-changes.js';
import { takeUpCarriedOver } from '../carry-overs/take-up-carried-over.js';
import { meetDeadline, openDeadline } from '../deadlines/deadlines.js';
import { pinnedForm } from '../forms/pinned-form.js';
import type { Actor } from '../platform/actor.js';
import { verifyPassword } from '../platform/passwords.js';
import { Report } from './report.entity.js';

export interface ReportCommand {
  caseId: number;
  actor: Actor & { userId: number };
  submission: FormSubmission;
}

/** The authority's own time for its review. */
export const REVIEW_WORKING_DAYS = 30;

/** The signatory accounts for what was received. A late report is taken in and marked as late. */
@Injectable()
export class SubmitReport {
  constructor(
    @Inject(CaseChanges) private readonly cases: CaseChanges,
    @Inject(DataSource) private readonly dataSource: DataSource,
  ) {}

  async run(command: ReportCommand): Promise<CaseChanged> {
    const isSigned = await verifyPassword(this.dataSource, command.actor.userId, command.submission.password);
    if (!isSigned) throw new RefusedError([{ code: 'signature.wrongPassword' }]);
    return this.submit(command);
  }

  /** For callers that have already made sure who signs. */
  submit({ caseId, actor, submission }: ReportCommand): Promise<CaseChanged> {
    let verdict: ValidatedAnswers | undefined;
    return this.cases.send(
      { caseId, actor, version: submission.version, permission: 'report.submit' },
      'submitReport',
      (hand) => {
        if (hand.grantCase.state === 'rekvirerad') verdict = check(hand, submission);
        const used = verdict?.answers.used;
        return {
          signedAt: hand.now.toISOString(),
          ...(typeof used === 'number' ? { reportedUsed: used } : {}),
        };
      },
      (hand) => receive(hand, verdict, actor.userId),
      () => problemsOf(verdict),
    );
  }
}

function check({ round, grantCase }: CaseInHand, { answers }: FormSubmission): ValidatedAnswers {
  return validateAnswers(pinnedForm('report', round, grantCase.recipientClass), answers, {
    received: grantCase.paid,
    allotted: grantCase.allotted,
  });
}

function problemsOf(verdict: ValidatedAnswers | undefined): Refusal[] {
  const questions = verdict?.errors ?? [];
  return questions.length === 0
    ? []
    : [{ code: 'form.incomplete', data: { problems: questions.length, questions } }];
}

async function receive(
  hand: CaseInHand,
  verdict: ValidatedAnswers | undefined,
  signedBy: number,
): Promise<Recorded> {
  const { manager, grantCase, round, actor, now, today } = hand;
  if (!verdict) throw new Error('a report is received only in a state where its answers have been checked');
  const form = pinnedForm('report', round, grantCase.recipientClass);
  const used = Number(verdict.answers.used);
  await takeUpCarriedOver(hand);
  const number = await nextNumber(hand);
  const late = today > (hand.facts.reportDueOn ?? round.reportDueOn);
  const { identifiers } = await manager.insert(Report, {
    caseId: grantCase.id,
    number,
    used,
    acceptedUsed: null,
    formId: form.formId,
    formVersion: form.version,
    answers: JSON.stringify(verdict.answers),
    late,
    signedBy,
    signedByName: actor.name,
    submittedAt: now,
    submittedOn: today,
  });
  await meetDeadline(manager, grantCase.id, 'report', now);
  await meetDeadline(manager, grantCase.id, 'supplement', now);
  await openDeadline(manager, {
    caseId: grantCase.id,
    kind: 'review',
    responsible: 'authority',
    dueOn: addWorkingDays(today, REVIEW_WORKING_DAYS),
    at: now,
  });
  await manager.query("DELETE FROM form_draft WHERE case_id = ? AND kind = 'report'", [grantCase.id]);
  const reportId = Number(identifiers[0]?.id);
  return {
    set: { used },
    data: { number, used, late, warnings: verdict.warnings.map(({ code }) => code), signedBy: actor.name },
    payload: { reportId },
  };
}

async function nextNumber({ manager, grantCase }: CaseInHand): Promise<number> {
  const [last] = await manager.query<{ number: number | null }[]>(
    'SELECT MAX(number) AS number FROM report WHERE case_id = ?',
    [grantCase.id],
  );
  return (last?.number ?? 0) + 1;
}
