import type { RecipientClass } from '#domain/contracts/index.js';
import { localText } from '#domain/forms/form-definition.js';
import { FORM_DEFINITIONS } from '#domain/forms/form-registry.js';
import { listQuestions } from '#domain/forms/questions.js';
import type { Locale } from './format.js';

/** What a form is called; one that this build does not ship keeps its id. */
export function formTitle(formId: string, language: Locale, version?: number): string {
  const form = FORM_DEFINITIONS.findLast(
    (one) => one.formId === formId && (version === undefined || one.version === version),
  );
  return form ? localText(form.title, language) : formId;
}

export interface AskedQuestion {
  title: string;
  choices: { value: string; text: string }[];
}

/** A question by its permanent key; municipalities and regions may be asked the same in words of their own. */
export function questionAsked(
  name: string,
  language: Locale,
  recipientClass?: RecipientClass,
): AskedQuestion | undefined {
  const asked = FORM_DEFINITIONS.flatMap((form) =>
    listQuestions(form, language)
      .filter((question) => question.name === name)
      .map((question) => ({ ...question, formId: form.formId })),
  );
  const suffix = recipientClass === 'region' ? 'region' : 'kommun';
  return asked.find(({ formId }) => formId.endsWith(suffix)) ?? asked[0];
}
