import { computedAnswers } from '#domain/forms/computed.js';
import {
  localText,
  type FormDefinition,
  type FormLocale,
  type FormPage,
  type FormPanel,
  type FormQuestion,
} from '#domain/forms/form-definition.js';
import { shortTitle } from '../../../forms/amount-panels.js';

const TOTAL = 'budget_total';
type Amount = number | null;

export interface BudgetRow {
  name: string;
  title: string;
  /** One per column; null is not filled in, which is not zero. */
  amounts: Amount[];
  sum: Amount;
}
export interface Budget {
  page: string;
  columns: string[];
  rows: BudgetRow[];
  columnSums: Amount[];
  total: Amount;
}

/** The budget page of an application form as a table: a row per measure that has an amount, a column per year. */
export function readBudget(
  { json }: FormDefinition,
  answers: Record<string, unknown>,
  locale: FormLocale,
): Budget | undefined {
  const page = json.pages.find((each) => questionsOf(each).some(({ name }) => name === TOTAL));
  if (!page) return undefined;
  const panels = page.elements.filter(isMeasure);
  const rows = panels
    .map((panel) => rowOf(panel, answers, locale))
    .filter(({ amounts }) => amounts.some((amount) => amount !== null));
  const columns = panels[0]
    ? amountsIn(panels[0]).map((question) => columnOf(question, panels[0]!, locale))
    : [];
  return {
    page: page.name,
    columns,
    rows,
    columnSums: columns.map((_, at) => sumOf(rows.map(({ amounts }) => amounts[at] ?? null))),
    total: appliedIn(json, answers),
  };
}

/** What is applied for; null until something is filled in. */
export function appliedIn(json: FormDefinition['json'], answers: Record<string, unknown>): Amount {
  return amountOf({ ...answers, ...computedAnswers(json, answers) }[TOTAL]);
}

function questionsOf({ elements }: FormPage): FormQuestion[] {
  return elements.flatMap((element) => (element.type === 'panel' ? element.elements : [element]));
}

function isMeasure(element: FormPage['elements'][number]): element is FormPanel {
  return element.type === 'panel' && amountsIn(element).length > 0;
}

function amountsIn({ elements }: FormPanel): FormQuestion[] {
  return elements.filter(({ inputKind }) => inputKind === 'kronor');
}

function columnOf(question: FormQuestion, panel: FormPanel, locale: FormLocale): string {
  return shortTitle(localText(question.title, locale), localText(panel.title, locale));
}

function rowOf(panel: FormPanel, answers: Record<string, unknown>, locale: FormLocale): BudgetRow {
  const amounts = amountsIn(panel).map(({ name }) => amountOf(answers[name]));
  return { name: panel.name, title: localText(panel.title, locale), amounts, sum: sumOf(amounts) };
}

function sumOf(amounts: readonly Amount[]): Amount {
  const known = amounts.filter((amount) => amount !== null);
  return known.length === 0 ? null : known.reduce((sum, amount) => sum + amount, 0);
}

function amountOf(value: unknown): Amount {
  return typeof value === 'number' ? value : null;
}
