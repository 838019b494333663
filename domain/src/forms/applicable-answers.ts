import { holds } from './condition.js';
import { placedQuestions, type Answers, type FormJson, type PlacedQuestion } from './form-definition.js';

export function applies({ question, panel }: PlacedQuestion, values: Record<string, unknown>): boolean {
  return holds(panel?.visibleIf, values) && holds(question.visibleIf, values);
}

/** A question hidden by another answer has no answer; hiding one may hide the next, so it is repeated until nothing changes. */
export function withoutHidden(json: FormJson, answers: Answers, context: object): Answers {
  const placed = placedQuestions(json);
  let kept = { ...answers };
  for (;;) {
    const values = { ...kept, ...context };
    const hidden = placed.filter((place) => place.question.name in kept && !applies(place, values));
    if (hidden.length === 0) return kept;
    kept = { ...kept };
    for (const { question } of hidden) delete kept[question.name];
  }
}
