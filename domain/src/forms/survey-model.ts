import { settings, SurveyError, SurveyModel, type ValidateQuestionEvent } from 'survey-core';
import 'survey-core/i18n/swedish';
import { formatKronor } from '../money/kronor.js';
import { brokenRules } from './broken-rules.js';
import { computedAnswers } from './computed.js';
import {
  CONTEXT_NAMES,
  localText,
  placedQuestions,
  type FormContext,
  type FormDefinition,
  type FormLocale,
  type FormPage,
  type FormPanel,
  type FormQuestion,
  type Severity,
} from './form-definition.js';
import { formText, shownText } from './form-texts.js';
import { missingCode } from './missing-code.js';
import { normaliseAnswers, readAnswer } from './normalise-answers.js';

settings.titleTags = { ...settings.titleTags, survey: 'h2', page: 'h2', panel: 'h3', question: 'div' };

/** Name of the input the screens register for text that is formatted when left. */
export const FORMATTED_INPUT = 'medel-formatted';

export class FormError extends SurveyError {
  constructor(
    readonly code: string,
    message: string,
    severity: Severity,
  ) {
    super(message);
    this.notificationType = severity;
  }
  override getErrorType(): string {
    return 'custom';
  }
}

/** The form engine's model of a definition in one language, with the house's rules hooked in. The same in browser and server. */
export function buildModel(
  definition: FormDefinition,
  answers: Record<string, unknown>,
  context: FormContext,
  locale: FormLocale,
): SurveyModel {
  const model = new SurveyModel({
    pages: definition.json.pages.map((page) => enginePage(page, context, locale)),
  });
  model.locale = locale;
  model.checkErrorsMode = 'onComplete';
  model.textUpdateMode = 'onTyping';
  model.showNavigationButtons = false;
  model.showTitle = false;
  model.showProgressBar = false;
  model.showQuestionNumbers = 'off';
  model.requiredMark = '';
  model.autoFocusFirstQuestion = false;
  for (const name of CONTEXT_NAMES) if (context[name] !== undefined) model.setVariable(name, context[name]);
  hookRules(model, definition, context, locale);
  // Before the first answers: a sum is put into words when it gets its value.
  model.onGetExpressionDisplayValue.add((_, event) => {
    if (typeof event.value === 'number') event.displayValue = formatKronor(event.value);
  });
  model.data = structuredClone(answers);
  hookComputed(model, definition, context);
  return model;
}

function hookRules(
  model: SurveyModel,
  definition: FormDefinition,
  context: FormContext,
  locale: FormLocale,
): void {
  const questions = new Map(
    placedQuestions(definition.json).map(({ question }) => [question.name, question]),
  );
  model.onValidateQuestion.add((_, event: ValidateQuestionEvent) => {
    const question = questions.get(event.name);
    const value: unknown = event.value;
    if (!question || !event.question.isVisible) return;
    const { problem } = question.type === 'expression' ? {} : readAnswer(question, value, locale);
    if (problem) event.errors.push(new FormError(problem.code, problem.message, 'error'));
    else if (question.rules) {
      const { answers } = normaliseAnswers(
        definition,
        model.data as Record<string, unknown>,
        context,
        locale,
      );
      for (const { code, message, severity } of brokenRules(question, { ...answers, ...context }, locale))
        event.errors.push(new FormError(code, message, severity));
    }
  });
}

/** The form's own sums follow what is typed, and leave out what is hidden. */
function hookComputed(model: SurveyModel, definition: FormDefinition, context: FormContext): void {
  const recompute = () => {
    const { answers } = normaliseAnswers(definition, model.data as Record<string, unknown>, context);
    for (const [name, value] of Object.entries(
      computedAnswers(definition.json, { ...answers, ...context }),
    )) {
      if (model.getValue(name) !== value) model.setValue(name, value);
    }
  };
  const computedNames = new Set(
    placedQuestions(definition.json).flatMap(({ question }) => (question.expression ? [question.name] : [])),
  );
  model.onValueChanged.add((_, event) => {
    if (!computedNames.has(event.name)) recompute();
  });
  recompute();
}

function enginePage(page: FormPage, context: FormContext, locale: FormLocale): object {
  return {
    ...texts(page, context, locale),
    elements: page.elements.map((element) =>
      element.type === 'panel'
        ? enginePanel(element, context, locale)
        : engineQuestion(element, context, locale),
    ),
  };
}

function enginePanel(panel: FormPanel, context: FormContext, locale: FormLocale): object {
  return {
    type: 'panel',
    ...texts(panel, context, locale),
    visibleIf: panel.visibleIf,
    elements: panel.elements.map((question) => engineQuestion(question, context, locale)),
  };
}

function engineQuestion(question: FormQuestion, context: FormContext, locale: FormLocale): object {
  return {
    type: question.type,
    ...texts(question, context, locale),
    visibleIf: question.visibleIf,
    isRequired: question.isRequired ?? false,
    requiredErrorText: question.isRequired ? formText(missingCode(question), locale) : undefined,
    choices: question.choices?.map((choice) => ({
      value: choice.value,
      text: localText(choice.text, locale),
      ...(choice.exclusive && { isExclusive: true }),
    })),
    ...inputProperties(question),
  };
}

/** SurveyJS's own e-mail and number inputs bring checks and texts of their own; ours are drawn and checked by us. */
function inputProperties({ inputKind, type }: FormQuestion): object {
  if (type === 'comment') return { rows: 4, autoGrow: true };
  return inputKind ? { renderAs: FORMATTED_INPUT } : {};
}

function texts(
  element: FormPage | FormPanel | FormQuestion,
  context: FormContext,
  locale: FormLocale,
): object {
  return {
    name: element.name,
    title: shownText(localText(element.title, locale), { ...context }),
    description: element.description && shownText(localText(element.description, locale), { ...context }),
  };
}
