import { isBlank } from '#domain/forms/condition.js';
import type { FormDefinition } from '#domain/forms/form-definition.js';

/** Names of the pages where somebody has written something; sums that compute themselves do not count. */
export function begunParts(
  { json }: FormDefinition,
  answers: Readonly<Record<string, unknown>>,
): ReadonlySet<string> {
  const questionsOf = (page: (typeof json.pages)[number]) =>
    page.elements.flatMap((element) => (element.type === 'panel' ? element.elements : [element]));
  return new Set(
    json.pages
      .filter((page) =>
        questionsOf(page).some(({ name, type }) => type !== 'expression' && !isBlank(answers[name])),
      )
      .map(({ name }) => name),
  );
}
