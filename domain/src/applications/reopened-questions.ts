import { applies } from '../forms/applicable-answers.js';
import { namesIn } from '../forms/condition.js';
import {
  localText,
  placedQuestions,
  type Answers,
  type FormDefinition,
  type FormLocale,
  type PlacedQuestion,
} from '../forms/form-definition.js';

export interface ReopenedQuestion {
  name: string;
  title: string;
  section: string;
}

/** Names of questions, groups or whole pages, as the questions they mean. The form's own sums are never asked for. */
export function reopenedQuestions(
  { json }: FormDefinition,
  asked: readonly string[],
  locale: FormLocale = 'sv',
): { questions: ReopenedQuestion[]; unknown: string[] } {
  const placed = placedQuestions(json).filter(({ question }) => question.expression === undefined);
  const known = new Set(placed.flatMap(namesOf));
  return {
    questions: placed
      .filter((place) => namesOf(place).some((name) => asked.includes(name)))
      .map(({ question, page, panel }) => ({
        name: question.name,
        title: localText(question.title, locale),
        section: localText((panel ?? page).title, locale),
      })),
    unknown: asked.filter((name) => !known.has(name)),
  };
}

function namesOf({ question, page, panel }: PlacedQuestion): string[] {
  return [question.name, page.name, ...(panel ? [panel.name] : [])];
}

/**
 * Titles of what differs between two sets of checked answers without having been reopened. The sums follow what they are
 * computed from, and a question that an answer shows or hides follows that answer.
 */
export function changedBeside(
  { json }: FormDefinition,
  reopened: readonly string[],
  before: Answers,
  after: Answers,
): string[] {
  const open = new Set(reopened);
  const beside: string[] = [];
  for (const place of placedQuestions(json)) {
    const { question } = place;
    const follows =
      question.expression === undefined
        ? applies(place, before) !== applies(place, after)
        : namesIn(question.expression).some((name) => open.has(name));
    if (follows) open.add(question.name);
    else if (!open.has(question.name) && differs(before[question.name], after[question.name]))
      beside.push(localText(question.title, 'sv'));
  }
  return beside;
}

function differs(before: unknown, after: unknown): boolean {
  return JSON.stringify(before) !== JSON.stringify(after);
}
