import { SurveyError, type SurveyModel } from 'survey-core';
import {
  localText,
  placedQuestions,
  type FormContext,
  type FormDefinition,
  type FormLocale,
} from '#domain/forms/form-definition.js';
import { buildModel } from '#domain/forms/survey-model.js';
import type { FormProblem } from '#domain/forms/validate-answers.js';
import { anchorOf } from './anchor.js';
import { isAmountPanel, shortTitle } from './amount-panels.js';
import { inputKinds } from './FormattedInput.js';
import { formWords } from './form-words.js';

/** The domain's model made ready for the screen: ids to link to, optional questions marked, headings drawn by us. */
export function fillModel(
  definition: FormDefinition,
  answers: Record<string, unknown>,
  context: FormContext,
  locale: FormLocale,
): SurveyModel {
  const model = buildModel(definition, answers, context, locale);
  model.showPageTitles = false;
  model.questionErrorLocation = 'top';
  for (const { question, panel } of placedQuestions(definition.json)) {
    const drawn = model.getQuestionByName(question.name);
    drawn.id = anchorOf(question.name);
    if (question.inputKind) inputKinds.set(drawn, question.inputKind);
    if (panel && isAmountPanel(panel)) {
      drawn.title = shortTitle(drawn.title, localText(panel.title, locale));
      drawn.startWithNewLine = false;
    } else if (!question.isRequired && question.type !== 'expression')
      drawn.title = `${drawn.title} (${formWords(locale).optional})`;
  }
  return model;
}

/** Leaves only what was reopened: the other questions keep their answers and are not drawn. */
export function showOnly(model: SurveyModel, shown: ReadonlySet<string>): void {
  for (const question of model.getAllQuestions()) {
    if (shown.has(question.name)) continue;
    question.visibleIf = '';
    question.visible = false;
  }
}

/** What the person has written; the form's own sums are nobody's answers. */
export function typedAnswers(model: SurveyModel): Record<string, unknown> {
  const sums = new Set(
    model
      .getAllQuestions()
      .filter((question) => question.getType() === 'expression')
      .map((question) => question.name),
  );
  return Object.fromEntries(
    Object.entries(model.data as Record<string, unknown>).filter(([name]) => !sums.has(name)),
  );
}

/** Sums have no field to leave: they are checked when their part is shown, unless there is nothing to sum yet. */
export function checkSums(model: SurveyModel): void {
  for (const question of model.currentPage?.questions ?? [])
    if (question.getType() === 'expression' && !question.isEmpty()) question.validate(true);
}

export function showProblems(model: SurveyModel, problems: readonly FormProblem[]): void {
  for (const { question, message } of problems) {
    const drawn = model.getQuestionByName(question);
    if (drawn && !drawn.errors.some((error) => error.getText() === message))
      drawn.addError(new SurveyError(message, drawn));
  }
}

export function goToQuestion(model: SurveyModel, name: string): void {
  const question = model.getQuestionByName(name);
  if (!question?.isVisible) return;
  question.focus();
}
