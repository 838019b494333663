import { namesIn } from '#domain/forms/condition.js';
import { placedQuestions, type FormDefinition } from '#domain/forms/form-definition.js';

/** The questions that were asked for again, the sums that follow from them and the questions that their answers show or hide. */
export function reopenedQuestions(definition: FormDefinition, asked: readonly string[]): ReadonlySet<string> {
  const shown = new Set(asked);
  for (const { question, panel } of placedQuestions(definition.json)) {
    const readsFrom = [question.expression, question.visibleIf, panel?.visibleIf].flatMap((text) =>
      text ? namesIn(text) : [],
    );
    if (readsFrom.some((name) => shown.has(name))) shown.add(question.name);
  }
  return shown;
}

/** The form without the parts in which nothing is asked for. */
export function partsWith(definition: FormDefinition, shown: ReadonlySet<string>): FormDefinition {
  const wanted = new Set(
    placedQuestions(definition.json)
      .filter(({ question }) => shown.has(question.name))
      .map(({ page }) => page.name),
  );
  return { ...definition, json: { pages: definition.json.pages.filter(({ name }) => wanted.has(name)) } };
}
