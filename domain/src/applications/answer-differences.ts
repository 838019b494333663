import type { AnswerDifference } from '../contracts/handling.js';
import type { FormDefinition, FormLocale } from '../forms/form-definition.js';
import { readAnswers } from '../forms/questions.js';

type Answers = Record<string, unknown>;

/** What was changed between two versions of an application, question by question in the words of the form. Null is not answered. */
export function answerDifferences(
  definition: FormDefinition,
  before: Answers,
  after: Answers,
  locale: FormLocale = 'sv',
): AnswerDifference[] {
  const was = wordsOf(definition, before, locale);
  const is = wordsOf(definition, after, locale);
  // Hidden in one of the two versions does not mean hidden in the other.
  const everything = new Map([...was, ...is]);
  return orderOf(definition)
    .filter((name) => everything.has(name))
    .map((name) => {
      const { title, section } = everything.get(name)!;
      return {
        question: name,
        title,
        section,
        before: was.get(name)?.text ?? null,
        after: is.get(name)?.text ?? null,
      };
    })
    .filter((row) => row.before !== row.after);
}

interface Words {
  title: string;
  section: string;
  text: string | null;
}

function wordsOf(definition: FormDefinition, answers: Answers, locale: FormLocale): Map<string, Words> {
  return new Map(
    readAnswers(definition, answers, {}, locale).flatMap((section) =>
      section.answers.map(
        ({ question, title, text, answered }) =>
          [question, { title, section: section.title, text: answered ? text : null }] as const,
      ),
    ),
  );
}

function orderOf({ json }: FormDefinition): string[] {
  return json.pages.flatMap((page) =>
    page.elements.flatMap((element) =>
      element.type === 'panel' ? element.elements.map(({ name }) => name) : [element.name],
    ),
  );
}
