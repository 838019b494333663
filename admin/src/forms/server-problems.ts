import {
  localText,
  placedQuestions,
  type FormDefinition,
  type FormLocale,
} from '#domain/forms/form-definition.js';
import type { FormProblem } from '#domain/forms/validate-answers.js';

/** The API's field list (`answers.used`) as problems of the form; fields that are no question of it are left to the caller. */
export function problemsFromFields(
  definition: FormDefinition,
  fields: readonly { field: string; code: string; message: string }[],
  locale: FormLocale,
): FormProblem[] {
  const placed = new Map(placedQuestions(definition.json).map((place) => [place.question.name, place]));
  return fields.flatMap(({ field, code, message }) => {
    const place = placed.get(field.replace(/^answers\./, ''));
    if (!place) return [];
    const { question, page, panel } = place;
    return [
      {
        question: question.name,
        page: page.name,
        section: localText((panel ?? page).title, locale),
        title: localText(question.title, locale),
        code,
        message,
      },
    ];
  });
}
