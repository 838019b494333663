import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { appliedSum } from '#domain/applications/application-form.js';
import { arrivalOfElectronic } from '#domain/applications/arrival.js';
import { changedBeside } from '#domain/applications/reopened-questions.js';
import type { CaseChanged } from '#domain/contracts/cases.js';
import { RefusedError } from '#domain/errors.js';
import type { Answers } from '#domain/forms/form-definition.js';
import type { SupplementRequestFacts } from '#domain/lifecycle/supplement-request.js';
import { countApplication } from '../applications/count-application.js';
import { formOfApplication } from '../applications/form-of-application.js';
import { insertVersion } from '../applications/insert-version.js';
import { submitAttachments } from '../attachments/submit-attachments.js';
import { meetDeadline } from '../deadlines/deadlines.js';
import { checkedAnswers } from '../forms/pinned-form.js';
import { verifyPassword } from '../platform/passwords.js';
import { SupplementChanges, type SupplementCommand, type SupplementInHand } from './supplement-changes.js';
import { versionAnswers } from './version-answers.js';

export interface AnswerCommand extends SupplementCommand {
  answers: Record<string, unknown>;
}

/** The signatory supplements the application: a new version of the whole, where only what was asked for may differ. */
@Injectable()
export class AnswerSupplement {
  constructor(
    @Inject(SupplementChanges) private readonly supplements: SupplementChanges,
    @Inject(DataSource) private readonly dataSource: DataSource,
  ) {}

  async run({ password, ...command }: AnswerCommand & { password: string }): Promise<CaseChanged> {
    if (!(await verifyPassword(this.dataSource, command.actor.userId, password)))
      throw new RefusedError([{ code: 'signature.wrongPassword' }]);
    return this.submit(command);
  }

  /** For callers that have already made sure who signs. */
  submit({ answers: sent, ...command }: AnswerCommand): Promise<CaseChanged> {
    let answers: Answers = {};
    return this.supplements.step(command, {
      event: 'answer',
      permission: 'supplement.answer',
      prepare: async (hand) => {
        const signedAt = hand.now.toISOString();
        if (hand.supplement.state !== 'requested') return { signedAt };
        const checked = await check(hand, sent);
        answers = checked.answers;
        return { ...checked.facts, signedAt };
      },
      change: (hand) => accept(hand, answers, command.actor.userId),
    });
  }
}

async function check(
  hand: SupplementInHand,
  sent: Record<string, unknown>,
): Promise<{ answers: Answers; facts: Partial<SupplementRequestFacts> }> {
  const { supplement, grantCase, round } = hand;
  const form = formOfApplication(round, grantCase.recipientClass);
  const { answers } = checkedAnswers(form, sent, {});
  const before = await versionAnswers(hand.manager, grantCase.id, supplement.fromVersion);
  const reopened = JSON.parse(supplement.questions) as string[];
  const applied = appliedSum(answers);
  return {
    answers,
    facts: {
      changedBeside: changedBeside(form, reopened, before as Answers, answers),
      applied,
      ...(await sharesAfter(hand, applied)),
    },
  };
}

/** What a supplement adds or takes away is the lead's, who answers for the whole; the others have signed for their own shares. */
async function sharesAfter(
  { manager, grantCase, facts }: SupplementInHand,
  applied: number,
): Promise<{ sharesSum?: number }> {
  if (facts.sharesSum === undefined) return {};
  const change = applied - (grantCase.applied ?? 0);
  const [lead] = await manager.query<{ share: number | null }[]>(
    'SELECT share FROM application_member WHERE case_id = ? AND is_lead = 1',
    [grantCase.id],
  );
  const leftToLead = Number(lead?.share ?? 0) + change;
  return { sharesSum: leftToLead < 0 ? facts.sharesSum : facts.sharesSum + change };
}

async function moveLeadShare({ manager, grantCase, facts }: SupplementInHand, change: number): Promise<void> {
  if (facts.sharesSum === undefined || change === 0) return;
  await manager.query(
    'UPDATE application_member SET share = CAST(share AS SIGNED) + ? WHERE case_id = ? AND is_lead = 1',
    [change, grantCase.id],
  );
}

async function accept(hand: SupplementInHand, answers: Answers, signedBy: number) {
  const { manager, grantCase, supplement, actor, now, today } = hand;
  const applied = appliedSum(answers);
  const late = today > supplement.dueOn;
  const arrivedOn = arrivalOfElectronic(now);
  const change = applied - (grantCase.applied ?? 0);
  await moveLeadShare(hand, change);
  const { number } = await insertVersion(hand, {
    reason: 'supplement',
    answers,
    applied,
    signedBy,
    arrivedOn,
    late,
  });
  await countApplication(manager, grantCase.potId, { applied: change });
  await submitAttachments(manager, grantCase.id, 'supplement', now);
  await meetDeadline(manager, grantCase.id, 'supplement', now, supplement.id);
  return {
    data: { version: number, applied, late, signedBy: actor.name },
    set: { applied },
    supplement: {
      toVersion: number,
      draft: null,
      answeredByName: actor.name,
      answeredAt: now,
      answeredOn: today,
      late,
    },
  };
}
