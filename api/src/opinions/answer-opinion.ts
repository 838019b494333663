import { Inject, Injectable } from '@nestjs/common';
import type { CaseChanged } from '#domain/contracts/cases.js';
import { type Recommendation, recommendation } from '#domain/contracts/handling.js';
import type { Answers } from '#domain/forms/form-definition.js';
import { countyName } from '#domain/places/counties.js';
import { meetDeadline } from '../deadlines/deadlines.js';
import { checkedAnswers } from '../forms/pinned-form.js';
import { formOfOpinion } from './form-of-opinion.js';
import { OpinionChanges, type OpinionCommand, type OpinionInHand } from './opinion-changes.js';
import { RECOMMENDATION_LABELS } from './opinion-row.js';

/** The county board gives its opinion. It is part of the case from then on, for the applicant too (FL 10 §). */
@Injectable()
export class AnswerOpinion {
  constructor(@Inject(OpinionChanges) private readonly opinions: OpinionChanges) {}

  run({
    answers: sent,
    ...command
  }: OpinionCommand & { answers: Answers | Record<string, unknown> }): Promise<CaseChanged> {
    let answers: Answers = {};
    return this.opinions.step(command, {
      event: 'answer',
      permission: 'opinion.answer',
      prepare: ({ opinion, round }) => {
        if (opinion.state === 'requested')
          answers = checkedAnswers(formOfOpinion(opinion, round), sent, {}).answers;
        return {};
      },
      change: (hand) => accept(hand, answers),
    });
  }
}

async function accept(hand: OpinionInHand, answers: Answers) {
  const { manager, grantCase, opinion, actor, now, today } = hand;
  const said: Recommendation = recommendation.parse(answers.recommendation);
  const late = today > opinion.dueOn;
  await meetDeadline(manager, grantCase.id, 'opinion', now, opinion.id);
  return {
    text: `${countyName(opinion.countyCode)}: ${RECOMMENDATION_LABELS[said].sv}`,
    data: { recommendation: said, late },
    opinion: {
      answers: JSON.stringify(answers),
      draft: null,
      recommendation: said,
      reasons: String(answers.reasons ?? ''),
      answeredBy: actor.userId,
      answeredByName: actor.name,
      answeredAt: now,
      answeredOn: today,
      late,
    },
  };
}
