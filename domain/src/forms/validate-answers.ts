import type { SurveyError } from 'survey-core';
import {
  localText,
  placedQuestions,
  type Answers,
  type FormContext,
  type FormDefinition,
  type FormLocale,
  type PlacedQuestion,
} from './form-definition.js';
import { applies } from './applicable-answers.js';
import { normaliseAnswers } from './normalise-answers.js';
import { buildModel, FormError, missingCode } from './survey-model.js';

export interface FormProblem {
  /** Name of the question, and what a link points to. */
  question: string;
  /** Page in the form, so that a link can turn to it. */
  page: string;
  /** Title of the page or, in a group of questions, of the group: "Område 2 – …". */
  section: string;
  /** The group the question stands in, when it stands in one. */
  row?: string;
  title: string;
  code: string;
  message: string;
}

export interface ValidatedAnswers {
  /** Known and applicable answers only, read into their types; the form's sums recomputed. */
  answers: Answers;
  /** Block submission. */
  errors: FormProblem[];
  /** Are shown and stored with the submission; never block, never corrected silently. */
  warnings: FormProblem[];
}

/** The verdict on a whole form. Deterministic; the same in the browser and on the server. */
export function validateAnswers(
  definition: FormDefinition,
  sent: Record<string, unknown>,
  context: FormContext = {},
  locale: FormLocale = 'sv',
): ValidatedAnswers {
  const { answers, problems } = normaliseAnswers(definition, sent, context, locale);
  const verdict: ValidatedAnswers = { answers, errors: [], warnings: [] };
  const model = buildModel(definition, answers, context, locale);
  model.validate(true);
  for (const placed of placedQuestions(definition.json)) {
    const { name } = placed.question;
    if (!applies(placed, { ...answers, ...context })) continue;
    const unreadable = problems.get(name);
    if (unreadable) verdict.errors.push(problemAt(placed, unreadable, locale));
    else
      for (const error of model.getQuestionByName(name).errors)
        (error.isWarning ? verdict.warnings : verdict.errors).push(
          problemAt(placed, described(error, placed), locale),
        );
  }
  model.dispose();
  return verdict;
}

function described(error: SurveyError, { question }: PlacedQuestion): { code: string; message: string } {
  return { code: error instanceof FormError ? error.code : missingCode(question), message: error.getText() };
}

function problemAt(
  { question, page, panel }: PlacedQuestion,
  { code, message }: { code: string; message: string },
  locale: FormLocale,
): FormProblem {
  return {
    question: question.name,
    page: page.name,
    section: localText((panel ?? page).title, locale),
    ...(panel && { row: localText(panel.title, locale) }),
    title: localText(question.title, locale),
    code,
    message,
  };
}
