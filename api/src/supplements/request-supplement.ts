import { Inject, Injectable } from '@nestjs/common';
import { reopenedQuestions } from '#domain/applications/reopened-questions.js';
import type { LegalDay } from '#domain/calendar/legal-day.js';
import type { CaseChanged } from '#domain/contracts/cases.js';
import { type Refusal, RefusedError } from '#domain/errors.js';
import { formOfApplication } from '../applications/form-of-application.js';
import { refreshAwaiting } from '../cases/awaiting.js';
import { isBeforeDecision } from '../cases/before-decision.js';
import { CaseChanges, type CaseCommand, type CaseInHand, type Recorded } from '../cases/case-changes.js';
import { openDeadline } from '../deadlines/deadlines.js';
import type { Actor } from '../platform/actor.js';
import { SupplementRequest } from './supplement-request.entity.js';

export interface RequestCommand extends CaseCommand {
  actor: Actor & { userId: number };
  /** Names of questions or of whole pages. */
  questions: readonly string[];
  attachmentsAsked: boolean;
  text: string;
  dueOn: LegalDay;
}

/** Asks the applicant for what is missing: only what is named opens again, until its day (FL 20 §). */
@Injectable()
export class RequestSupplement {
  constructor(@Inject(CaseChanges) private readonly cases: CaseChanges) {}

  run({ questions, attachmentsAsked, text, dueOn, ...command }: RequestCommand): Promise<CaseChanged> {
    return this.cases.touch({ ...command, permission: 'supplement.request' }, 'requestSupplement', (hand) =>
      open(hand, { questions, attachmentsAsked, text, dueOn, askedBy: command.actor.userId }),
    );
  }
}

type Asked = Pick<RequestCommand, 'questions' | 'attachmentsAsked' | 'text' | 'dueOn'> & { askedBy: number };

async function open(hand: CaseInHand, asked: Asked): Promise<Recorded> {
  const { manager, grantCase, round, actor, now, today } = hand;
  const form = formOfApplication(round, grantCase.recipientClass);
  const { questions, unknown } = reopenedQuestions(form, asked.questions);
  refuseUnless(hand, asked, unknown);
  const { identifiers } = await manager.insert(SupplementRequest, {
    version: 1,
    caseId: grantCase.id,
    state: 'requested',
    questions: JSON.stringify(questions.map(({ name }) => name)),
    attachmentsAsked: asked.attachmentsAsked,
    text: asked.text,
    askedBy: asked.askedBy,
    askedByName: actor.name,
    askedAt: now,
    askedOn: today,
    dueOn: asked.dueOn,
    fromVersion: await newestVersion(hand),
    draftVersion: 0,
  });
  const supplementId = Number(identifiers[0]?.id);
  await openDeadline(manager, {
    caseId: grantCase.id,
    kind: 'supplement',
    subjectId: supplementId,
    responsible: 'applicant',
    dueOn: asked.dueOn,
    at: now,
  });
  await refreshAwaiting(manager, grantCase.id);
  return {
    text: asked.text,
    data: { supplementId, dueOn: asked.dueOn, questions: questions.map(({ title }) => title) },
    effects: ['sendSupplementRequest'],
    payload: { supplementId },
  };
}

function refuseUnless({ grantCase, facts, today }: CaseInHand, asked: Asked, unknown: string[]): void {
  const { dueOn } = asked;
  const refusals: Refusal[] = [];
  if (!isBeforeDecision(grantCase.state)) refusals.push({ code: 'case.notBeforeDecision' });
  if (facts.openSupplements > 0) refusals.push({ code: 'supplement.alreadyOpen' });
  if (unknown.length > 0) refusals.push({ code: 'supplement.unknownQuestion', data: { questions: unknown } });
  if (asked.questions.length === 0 && !asked.attachmentsAsked)
    refusals.push({ code: 'supplement.nothingAsked' });
  if (dueOn <= today) refusals.push({ code: 'supplement.dayPast', data: { dueOn, today } });
  if (refusals.length > 0) throw new RefusedError(refusals);
}

async function newestVersion({ manager, grantCase }: CaseInHand): Promise<number> {
  const [newest] = await manager.query<{ number: number | null }[]>(
    'SELECT MAX(number) AS number FROM application_version WHERE case_id = ?',
    [grantCase.id],
  );
  return Number(newest?.number ?? 0);
}
