/**
 * A form as data: what the API stores, what the screens draw, what the statistics count.
 * The JSON is a restricted SurveyJS definition; texts carry their translations with them.
 */
export type FormLocale = 'sv' | 'en';
export interface LocalText {
  sv: string;
  en?: string;
}

export interface FormChoice {
  value: string;
  text: LocalText;
  /** Picking it excludes every other choice ("Ingen av dessa"). */
  exclusive?: boolean;
}

/** What a one-line text means; decides parsing, checks, keyboard and display. */
export type InputKind = 'kronor' | 'bankgiro' | 'email' | 'phone' | 'gln' | 'peppol' | 'day';
export type Severity = 'error' | 'warning';

/** `{name}` in the text is a question or a context figure; kronor are shown as `1 250 000 kr`. */
export interface FormRule {
  code: string;
  severity: Severity;
  when: string;
  text: LocalText;
}

export type QuestionType = 'text' | 'comment' | 'radiogroup' | 'checkbox' | 'expression';

export interface FormQuestion {
  type: QuestionType;
  /** Permanent key: the same question keeps its name from year to year. */
  name: string;
  title: LocalText;
  description?: LocalText;
  isRequired?: boolean;
  visibleIf?: string;
  inputKind?: InputKind;
  maxLength?: number;
  choices?: FormChoice[];
  /** `sumKnown({a}, {b})` or `restOf({whole}, {part})`; blank in, blank out. */
  expression?: string;
  rules?: FormRule[];
}

export interface FormPanel {
  type: 'panel';
  name: string;
  title: LocalText;
  description?: LocalText;
  visibleIf?: string;
  elements: FormQuestion[];
}

export interface FormPage {
  name: string;
  title: LocalText;
  description?: LocalText;
  elements: (FormQuestion | FormPanel)[];
}

export interface FormJson {
  pages: FormPage[];
}

export interface FormDefinition {
  formId: string;
  version: number;
  title: LocalText;
  json: FormJson;
  /** Of `canonicalJson(json)`, set by the caller that publishes: browsers and servers hash differently. */
  sha256?: string;
}

/** Figures the authority already knows, in whole kronor; readable in rules and texts as `{received}`, `{allotted}`. */
export interface FormContext {
  received?: number;
  allotted?: number;
}

export const CONTEXT_NAMES = ['received', 'allotted'] as const;

/** Raw answers by question name; kronor are integers once normalised. */
export type AnswerValue = string | number | string[];
export type Answers = Record<string, AnswerValue>;

export function localText(text: LocalText | undefined, locale: FormLocale): string {
  return text?.[locale] ?? text?.sv ?? '';
}

export interface PlacedQuestion {
  question: FormQuestion;
  page: FormPage;
  panel?: FormPanel;
}

/** Every question in reading order, with the page and panel it stands in. */
export function placedQuestions(json: FormJson): PlacedQuestion[] {
  return json.pages.flatMap((page) =>
    page.elements.flatMap((element): PlacedQuestion[] =>
      element.type === 'panel'
        ? element.elements.map((question) => ({ question, page, panel: element }))
        : [{ question: element, page }],
    ),
  );
}

export { canonicalJson } from './canonical-json.js';
export { checkDefinition, type DefinitionProblem } from './check-definition.js';
