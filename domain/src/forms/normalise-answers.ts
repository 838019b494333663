import { withoutHidden } from './applicable-answers.js';
import { computedAnswers } from './computed.js';
import { isBlank } from './condition.js';
import {
  localText,
  placedQuestions,
  type Answers,
  type AnswerValue,
  type FormDefinition,
  type FormLocale,
  type FormQuestion,
} from './form-definition.js';
import { formText, type FormTextCode } from './form-texts.js';
import { readInput } from './input-kinds.js';

export const TEXT_LIMIT = 250;
export const COMMENT_LIMIT = 4000;
const CONTROL_CHARACTERS =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

export interface AnswerProblem {
  code: string;
  message: string;
}
type Reading = { value?: AnswerValue; problem?: AnswerProblem };

export interface NormalisedAnswers {
  /** Of the questions that apply: an answer to a question that was hidden again is left out. */
  answers: Answers;
  /** First problem of each answer that could not be read; such an answer is left out. */
  problems: Map<string, AnswerProblem>;
}

/** Unknown keys dropped, blanks left out, sums recomputed. Needs no form engine, so drafts use it too. */
export function normaliseAnswers(
  definition: FormDefinition,
  sent: Record<string, unknown>,
  context: object = {},
  locale: FormLocale = 'sv',
): NormalisedAnswers {
  const read: Answers = {};
  const problems = new Map<string, AnswerProblem>();
  for (const { question } of placedQuestions(definition.json)) {
    if (question.type === 'expression' || !Object.hasOwn(sent, question.name)) continue;
    const { value, problem } = readAnswer(question, sent[question.name], locale);
    if (problem) problems.set(question.name, problem);
    else if (value !== undefined) read[question.name] = value;
  }
  const answers = withoutHidden(definition.json, read, context);
  for (const [name, value] of Object.entries(computedAnswers(definition.json, { ...answers, ...context }))) {
    if (value !== undefined) answers[name] = value;
  }
  return { answers, problems };
}

/** A draft may be unfinished and wrong, never foreign or huge: keeps what was typed, drops unknown keys, unreadable shapes and sums. */
export function draftAnswers(definition: FormDefinition, sent: Record<string, unknown>): Answers {
  const kept: Answers = {};
  for (const { question } of placedQuestions(definition.json)) {
    if (question.type === 'expression' || !Object.hasOwn(sent, question.name)) continue;
    const value = sent[question.name];
    const { problem, value: read } = readAnswer(question, value, 'sv');
    if (!problem && read !== undefined) kept[question.name] = read;
    else if (
      question.inputKind &&
      typeof value === 'string' &&
      value.length <= TEXT_LIMIT &&
      !CONTROL_CHARACTERS.test(value)
    )
      kept[question.name] = value;
  }
  return kept;
}

export function readAnswer(question: FormQuestion, value: unknown, locale: FormLocale): Reading {
  if (value === undefined || value === null) return {};
  if (question.type === 'checkbox') return readChoices(question, value, locale);
  if (typeof value !== 'string' && !(typeof value === 'number' && question.inputKind === 'kronor'))
    return refused('answer.wrongType', locale);
  if (typeof value === 'string' && value.trim() === '') return {};
  if (question.choices) {
    return question.choices.some((choice) => choice.value === value)
      ? { value }
      : refused('answer.unknownChoice', locale);
  }
  return readText(question, value, locale);
}

function readText(question: FormQuestion, value: string | number, locale: FormLocale): Reading {
  if (typeof value === 'string') {
    const max = question.maxLength ?? (question.type === 'comment' ? COMMENT_LIMIT : TEXT_LIMIT);
    const length = [...value.trim()].length;
    if (length > max) return refused('text.tooLong', locale, { max, length });
    if (CONTROL_CHARACTERS.test(value)) return refused('text.invalidCharacters', locale);
    if (!question.inputKind) return { value: value.trim() };
  }
  const read = readInput(question.inputKind!, value);
  return 'problem' in read ? refused(read.problem, locale) : read;
}

function readChoices(question: FormQuestion, value: unknown, locale: FormLocale): Reading {
  if (!Array.isArray(value) || !value.every((item): item is string => typeof item === 'string'))
    return refused('answer.wrongType', locale);
  const choices = question.choices ?? [];
  if (!value.every((item) => choices.some((choice) => choice.value === item)))
    return refused('answer.unknownChoice', locale);
  const picked = choices.filter((choice) => value.includes(choice.value));
  const exclusive = picked.find((choice) => choice.exclusive);
  if (exclusive && picked.length > 1)
    return refused('answer.exclusiveChoice', locale, { choice: localText(exclusive.text, locale) });
  return isBlank(picked) ? {} : { value: picked.map((choice) => choice.value) };
}

function refused(
  code: FormTextCode,
  locale: FormLocale,
  facts: Record<string, string | number> = {},
): Reading {
  return { problem: { code, message: formText(code, locale, facts) } };
}
