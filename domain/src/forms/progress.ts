import { applies } from './applicable-answers.js';
import { holds } from './condition.js';
import { placedQuestions, type FormContext, type FormDefinition } from './form-definition.js';
import { normaliseAnswers } from './normalise-answers.js';

export interface PageProgress {
  page: string;
  /** Required questions that apply with the present answers. */
  required: number;
  answered: number;
  /** Something is written that cannot be read, e.g. a bankgiro with a wrong check digit. */
  unreadable: number;
  /** Answers that a rule of the form forbids, e.g. more used than received. */
  forbidden: number;
}

/** How far each page has come; cheap enough for every keystroke. The verdict itself is `validateAnswers`. */
export function pageProgress(
  definition: FormDefinition,
  sent: Record<string, unknown>,
  context: FormContext = {},
): PageProgress[] {
  const { answers, problems } = normaliseAnswers(definition, sent, context);
  const values = { ...answers, ...context };
  const placed = placedQuestions(definition.json).filter((place) => applies(place, values));
  return definition.json.pages.map(({ name }) => {
    const here = placed.filter((place) => place.page.name === name).map((place) => place.question);
    const required = here.filter((question) => question.isRequired);
    return {
      page: name,
      required: required.length,
      answered: required.filter((question) => question.name in answers).length,
      unreadable: here.filter((question) => problems.has(question.name)).length,
      forbidden: here.filter((question) =>
        question.rules?.some((rule) => rule.severity === 'error' && holds(rule.when, values)),
      ).length,
    };
  });
}
