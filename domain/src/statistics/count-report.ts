import { applies } from '../forms/applicable-answers.js';
import { isBlank } from '../forms/condition.js';
import {
  type FormContext,
  type FormDefinition,
  type FormQuestion,
  placedQuestions,
} from '../forms/form-definition.js';

/** One answer as the statistics count it: a chosen value, or one of the two marks below. */
export interface Counted {
  question: string;
  value: string;
}

/** The question applied to this report. `#` never begins a choice's value. */
export const ASKED = '#asked';
/** It was answered: the n of its table. */
export const ANSWERED = '#answered';

/** What one report adds to the tables. Computed questions are left out: nobody answers them. */
export function countReport(
  definition: FormDefinition,
  answers: Record<string, unknown>,
  context: FormContext,
): Counted[] {
  const values = { ...answers, ...context };
  return placedQuestions(definition.json)
    .filter((placed) => placed.question.type !== 'expression' && applies(placed, values))
    .flatMap(({ question }) => countedOf(question, answers[question.name]));
}

function countedOf(question: FormQuestion, answer: unknown): Counted[] {
  const asked = { question: question.name, value: ASKED };
  if (isBlank(answer)) return [asked];
  const picked: unknown[] = Array.isArray(answer) ? answer : [answer];
  const chosen = (question.choices ?? []).filter(({ value }) => picked.includes(value));
  return [
    asked,
    { question: question.name, value: ANSWERED },
    ...chosen.map(({ value }) => ({ question: question.name, value })),
  ];
}
