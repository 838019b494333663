import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { appliedSum } from '#domain/applications/application-form.js';
import { arrivalOfElectronic } from '#domain/applications/arrival.js';
import type { LegalDay } from '#domain/calendar/legal-day.js';
import type { ApplicationSubmission } from '#domain/contracts/applications.js';
import type { CaseChanged } from '#domain/contracts/cases.js';
import { type Refusal, RefusedError } from '#domain/errors.js';
import { validateAnswers, type ValidatedAnswers } from '#domain/forms/validate-answers.js';
import { submitAttachments } from '../attachments/submit-attachments.js';
import { CaseChanges, type CaseInHand, type Recorded } from '../cases/case-changes.js';
import { meetDeadline, openDeadline } from '../deadlines/deadlines.js';
import type { Actor } from '../platform/actor.js';
import { verifyPassword } from '../platform/passwords.js';
import { lockSeries, nextRegistryNumber } from '../registry/next-registry-number.js';
import { settingsOf } from '../rounds/settings-of.js';
import { countApplication } from './count-application.js';
import { formOfApplication } from './form-of-application.js';
import { insertVersion } from './insert-version.js';

export interface SubmitCommand {
  caseId: number;
  actor: Actor & { userId: number };
  submission: ApplicationSubmission;
}

/** The lead's signatory sends the application in: it gets its diarienummer and its day of arrival, and is kept as it was sent. */
@Injectable()
export class SubmitApplication {
  constructor(
    @Inject(CaseChanges) private readonly cases: CaseChanges,
    @Inject(DataSource) private readonly dataSource: DataSource,
  ) {}

  async run(command: SubmitCommand): Promise<CaseChanged> {
    if (!(await verifyPassword(this.dataSource, command.actor.userId, command.submission.password)))
      throw new RefusedError([{ code: 'signature.wrongPassword' }]);
    return this.submit(command);
  }

  /** For callers that have already made sure who signs. */
  submit({ caseId, actor, submission }: SubmitCommand): Promise<CaseChanged> {
    let verdict: ValidatedAnswers | undefined;
    return this.cases.send(
      {
        caseId,
        actor,
        version: submission.version,
        permission: 'application.submit',
        lockFirst: (manager, { authorityId }, now) =>
          lockSeries(manager, authorityId, yearOf(arrivalOfElectronic(now))),
      },
      'submitApplication',
      (hand) => {
        if (hand.grantCase.state === 'utkast') verdict = check(hand, submission);
        return {
          signedAt: hand.now.toISOString(),
          applied: verdict ? appliedSum(verdict.answers) : (hand.grantCase.applied ?? 0),
        };
      },
      (hand) => receive(hand, verdict, actor.userId),
      () => problemsOf(verdict),
    );
  }
}

function check({ round, grantCase }: CaseInHand, { answers }: ApplicationSubmission): ValidatedAnswers {
  return validateAnswers(formOfApplication(round, grantCase.recipientClass), answers);
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
  const { manager, grantCase, round, programme, actor, now } = hand;
  if (!verdict) throw new Error('an application is received only as a draft whose answers have been checked');
  const closesOn = closingDay(hand);
  const arrivedOn = arrivalOfElectronic(now);
  const late = arrivedOn > closesOn;
  const applied = appliedSum(verdict.answers);
  const { versionId, members } = await insertVersion(hand, {
    reason: 'submitted',
    answers: verdict.answers,
    applied,
    signedBy,
    arrivedOn,
    late,
  });
  const joint = members.length > 1;
  const registryNumber = await nextRegistryNumber(manager, programme.authorityId, yearOf(arrivedOn));
  await countApplication(manager, grantCase.potId, { applications: 1, joint: joint ? 1 : 0, applied });
  await submitAttachments(manager, grantCase.id, 'application', now);
  await meetDeadline(manager, grantCase.id, 'application', now);
  await planDecision(hand);
  await manager.query("DELETE FROM form_draft WHERE case_id = ? AND kind = 'application'", [grantCase.id]);
  const sealed = settingsOf(round).options.sealed;
  return {
    data: { applied, joint, arrivedOn, late, registryNumber, signedBy: actor.name },
    set: {
      registryNumber,
      joint,
      applied,
      arrivedOn,
      late,
      sealedUntil: sealed ? closesOn : null,
      legalBasisId: await newestLegalBasis(hand),
    },
    payload: { versionId },
  };
}

function yearOf(day: LegalDay): number {
  return Number(day.slice(0, 4));
}

/** The guard has seen to it that the round has its days. */
function closingDay({ facts }: CaseInHand): LegalDay {
  if (!facts.roundWindow) throw new Error('a round without its days takes no applications');
  return facts.roundWindow.closesOn;
}

async function planDecision({ manager, grantCase, round, now }: CaseInHand): Promise<void> {
  if (round.decisionPlannedOn === null) return;
  await openDeadline(manager, {
    caseId: grantCase.id,
    kind: 'decision',
    responsible: 'authority',
    dueOn: round.decisionPlannedOn,
    at: now,
  });
}

/** The rules that hold when the application comes in are the ones it is tried by. */
async function newestLegalBasis({ manager, round }: CaseInHand): Promise<number | null> {
  const [basis] = await manager.query<{ id: number }[]>(
    'SELECT id FROM legal_basis WHERE round_id = ? ORDER BY number DESC LIMIT 1',
    [round.id],
  );
  return basis?.id ?? null;
}
