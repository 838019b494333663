import { formatKronor } from '../money/kronor.js';
import { applies } from './applicable-answers.js';
import { isBlank } from './condition.js';
import {
  localText,
  placedQuestions,
  type FormContext,
  type FormDefinition,
  type FormLocale,
  type FormQuestion,
  type InputKind,
  type QuestionType,
} from './form-definition.js';
import { showInput } from './input-kinds.js';

export interface ListedQuestion {
  name: string;
  title: string;
  type: QuestionType;
  inputKind: InputKind | null;
  /** Empty unless it is a choice question. */
  choices: { value: string; text: string }[];
  /** Multi-select answers are counted per choice, so shares need not add up to 100 per cent. */
  multiple: boolean;
  page: string;
  pageTitle: string;
}

/** Every question in reading order: what statistics count and documents print. */
export function listQuestions(definition: FormDefinition, locale: FormLocale = 'sv'): ListedQuestion[] {
  return placedQuestions(definition.json).map(({ question, page }) => ({
    name: question.name,
    title: localText(question.title, locale),
    type: question.type,
    inputKind: question.inputKind ?? null,
    choices: (question.choices ?? []).map((choice) => ({
      value: choice.value,
      text: localText(choice.text, locale),
    })),
    multiple: question.type === 'checkbox',
    page: page.name,
    pageTitle: localText(page.title, locale),
  }));
}

export interface ReadAnswer {
  question: string;
  title: string;
  /** Choices joined by line breaks; "Inte besvarad" when blank. */
  text: string;
  values: string[];
  answered: boolean;
}
export interface ReadSection {
  name: string;
  title: string;
  page: string;
  answers: ReadAnswer[];
}

/** The answers as people read them: questions that apply, section by section. Needs no form engine. */
export function readAnswers(
  definition: FormDefinition,
  answers: Record<string, unknown>,
  context: FormContext = {},
  locale: FormLocale = 'sv',
): ReadSection[] {
  const values: Record<string, unknown> = { ...answers, ...context };
  const sections: ReadSection[] = [];
  for (const placed of placedQuestions(definition.json)) {
    if (!applies(placed, values)) continue;
    const place = placed.panel ?? placed.page;
    let section = sections.at(-1);
    if (section?.name !== place.name) {
      section = {
        name: place.name,
        title: localText(place.title, locale),
        page: placed.page.name,
        answers: [],
      };
      sections.push(section);
    }
    section.answers.push(readAnswer(placed.question, values[placed.question.name], locale));
  }
  return sections;
}

function readAnswer(question: FormQuestion, value: unknown, locale: FormLocale): ReadAnswer {
  const values = displayValues(question, value, locale);
  const answered = values.length > 0;
  return {
    question: question.name,
    title: localText(question.title, locale),
    text: answered ? values.join('\n') : locale === 'sv' ? 'Inte besvarad' : 'Not answered',
    values,
    answered,
  };
}

function displayValues(question: FormQuestion, value: unknown, locale: FormLocale): string[] {
  if (isBlank(value)) return [];
  if (question.choices) {
    const picked: unknown[] = Array.isArray(value) ? value : [value];
    return question.choices
      .filter((choice) => picked.includes(choice.value))
      .map((choice) => localText(choice.text, locale));
  }
  if (typeof value === 'number' && (question.type === 'expression' || question.inputKind === 'kronor'))
    return [formatKronor(value)];
  return typeof value === 'string' || typeof value === 'number'
    ? [showInput(question.inputKind, value, locale)]
    : [];
}
