import {
  localText,
  placedQuestions,
  type Answers,
  type FormContext,
  type FormDefinition,
  type FormLocale,
  type FormQuestion,
  type PlacedQuestion,
} from './form-definition.js';
import { applies } from './applicable-answers.js';
import { brokenRules } from './broken-rules.js';
import { isBlank } from './condition.js';
import { formText } from './form-texts.js';
import { normaliseAnswers } from './normalise-answers.js';
import { missingCode } from './missing-code.js';

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
  const values = { ...answers, ...context };
  const verdict: ValidatedAnswers = { answers, errors: [], warnings: [] };
  for (const placed of placedQuestions(definition.json)) {
    const { question } = placed;
    if (!applies(placed, values)) continue;
    const unreadable = problems.get(question.name) ?? missing(question, answers, locale);
    if (unreadable) verdict.errors.push(problemAt(placed, unreadable, locale));
    else
      for (const broken of brokenRules(question, values, locale))
        (broken.severity === 'warning' ? verdict.warnings : verdict.errors).push(
          problemAt(placed, broken, locale),
        );
  }
  return verdict;
}

function missing(
  question: FormQuestion,
  answers: Answers,
  locale: FormLocale,
): { code: string; message: string } | undefined {
  if (!question.isRequired || !isBlank(answers[question.name])) return undefined;
  const code = missingCode(question);
  return { code, message: formText(code, locale) };
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
