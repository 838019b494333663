import type { BudgetLine } from '../contracts/applications.js';
import type { RoundSettings } from '../contracts/round-settings.js';
import { FUNDING_AMOUNTS } from '../forms/application-2013-pages.js';
import { computed, error, kronorField, t } from '../forms/definition-parts.js';
import {
  type FormDefinition,
  type FormPage,
  type FormPanel,
  type FormQuestion,
  placedQuestions,
} from '../forms/form-definition.js';
import { PAYMENT_PAGE } from '../forms/payment-page.js';

export type Areas = RoundSettings['areas'];
type Area = Areas[number];
type Measure = Area['measures'][number];

const TOTAL = 'budget_total';
/** Permanent name of the question, e.g. `budget_kartlaggning_2013`. A measure's key is its own in the whole round. */
export const budgetQuestion = (measureKey: string, year: number): string => `budget_${measureKey}_${year}`;

/** The form an application is answered in: the round's form with a budget page from its areas, measures and years. */
export function applicationForm(
  base: FormDefinition,
  areas: Areas,
  years: readonly number[],
): FormDefinition {
  const asked = new Set(placedQuestions(base.json).map(({ question }) => question.name));
  const funding = FUNDING_AMOUNTS.filter((name) => asked.has(name));
  const { pages } = base.json;
  // Where the money goes and who signs for it come last.
  const place = pages.findIndex(({ name }) => name === PAYMENT_PAGE.name);
  const at = place === -1 ? pages.length - 1 : place;
  return {
    ...base,
    json: { pages: [...pages.slice(0, at), budgetPage(areas, years, funding), ...pages.slice(at)] },
  };
}

/** What is applied for in whole kronor; 0 until something is filled in. */
export function appliedSum(answers: Record<string, unknown>): number {
  const total = answers[TOTAL];
  return typeof total === 'number' ? total : 0;
}

/** The budget measure by measure, as tables show it. Null is not filled in, which is not zero. */
export function budgetLines(
  areas: Areas,
  years: readonly number[],
  answers: Record<string, unknown>,
): BudgetLine[] {
  return measuresOf(areas).map(({ area, measure }) => {
    const amounts = years.map((year) => ({
      year,
      amount: amountOf(answers[budgetQuestion(measure.key, year)]),
    }));
    const known = amounts.flatMap(({ amount }) => (amount === null ? [] : [amount]));
    return {
      areaKey: area.key,
      areaTitle: area.title,
      measureKey: measure.key,
      measureTitle: measure.title,
      years: amounts,
      sum: known.length === 0 ? null : known.reduce((sum, amount) => sum + amount, 0),
    };
  });
}

function amountOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

function measuresOf(areas: Areas): { area: Area; measure: Measure }[] {
  return areas.flatMap((area) => area.measures.map((measure) => ({ area, measure })));
}

function budgetPage(areas: Areas, years: readonly number[], funding: readonly string[]): FormPage {
  const measures = measuresOf(areas);
  const names = measures.flatMap(({ measure }) => years.map((year) => budgetQuestion(measure.key, year)));
  const total = names.length === 0 ? typedTotal : computedTotal(names);
  return {
    name: 'budgetPage',
    title: t('Budget', 'Budget'),
    description: t(
      'Ange vad ni söker för varje insats, i hela kronor. Lämna tomt där ni inte söker något. Summorna räknas ut.',
      'Enter what you apply for per measure, in whole kronor. Leave blank where you apply for nothing. The sums are computed.',
    ),
    elements: [
      ...measures.map(({ area, measure }) => measurePanel(area, measure, years)),
      {
        type: 'panel',
        name: 'budgetSums',
        title: t('Summor', 'Sums'),
        elements: [...yearSums(measures, years), total, ...wholeCost(funding)],
      },
    ],
  };
}

function measurePanel(area: Area, measure: Measure, years: readonly number[]): FormPanel {
  const names = years.map((year) => budgetQuestion(measure.key, year));
  return {
    type: 'panel',
    name: `budgetMeasure_${measure.key}`,
    title: t(measure.title, measure.title),
    description: t(area.title, area.title),
    elements: [
      ...years.map((year, at) =>
        kronorField(names[at]!, t(`${measure.title}, ${year}`, `${measure.title}, ${year}`)),
      ),
      ...(years.length > 1
        ? [
            computed(`budgetSum_${measure.key}`, t(`${measure.title}, summa`, `${measure.title}, sum`), {
              expression: sumOf(names),
            }),
          ]
        : []),
    ],
  };
}

/** One year's sum is the total itself. */
function yearSums(measures: readonly { measure: Measure }[], years: readonly number[]): FormQuestion[] {
  if (years.length < 2 || measures.length === 0) return [];
  return years.map((year) =>
    computed(`budgetYear_${year}`, t(`Summa ${year}`, `Sum ${year}`), {
      expression: sumOf(measures.map(({ measure }) => budgetQuestion(measure.key, year))),
    }),
  );
}

const nothing = error(
  'budget.zero',
  `{${TOTAL}} = 0`,
  t(
    'Ni söker 0 kr. Ange vad ni söker för minst en insats.',
    'You apply for 0 kr. Enter an amount in at least one measure.',
  ),
);
const empty = error(
  'budget.empty',
  `{${TOTAL}} empty`,
  t(
    'Ingen insats har något belopp. Ange vad ni söker för minst en insats.',
    'No measure has an amount. Enter what you apply for in at least one measure.',
  ),
);

/** A round without measures asks for one sum. */
const typedTotal = kronorField(TOTAL, t('Sökt belopp', 'Amount applied for'), {
  isRequired: true,
  rules: [nothing],
});

function computedTotal(names: readonly string[]): FormQuestion {
  return computed(TOTAL, t('Sökt belopp', 'Amount applied for'), {
    description: t('Räknas ut av det ni har fyllt i.', 'Computed from what you have filled in.'),
    expression: sumOf(names),
    rules: [nothing, empty],
  });
}

function wholeCost(funding: readonly string[]): FormQuestion[] {
  if (funding.length === 0) return [];
  return [
    computed('budget_cost', t('Projektets hela kostnad', 'Whole cost of the project'), {
      description: t(
        'Sökt belopp, egna medel och medel från andra.',
        'Amount applied for, own funds and funds from others.',
      ),
      expression: sumOf([TOTAL, ...funding]),
    }),
  ];
}

function sumOf(names: readonly string[]): string {
  return `sumKnown(${names.map((name) => `{${name}}`).join(', ')})`;
}
