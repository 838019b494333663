import { applicationForm } from '#domain/applications/application-form.js';
import type { FormDefinition } from '#domain/forms/form-definition.js';
import { appliedIn, readBudget } from './budget-table.js';

const base: FormDefinition = {
  formId: 'f',
  version: 1,
  title: { sv: 'Ansökan' },
  json: {
    pages: [
      {
        name: 'sign',
        title: { sv: 'Underskrift' },
        elements: [{ type: 'text', name: 'who', title: { sv: 'Vem' } }],
      },
    ],
  },
};
const areas = [
  {
    key: 'area1',
    title: 'Förutsättningar',
    recipientClasses: ['municipality' as const],
    measures: [
      { key: 'mapping', title: 'Kartläggning' },
      { key: 'training', title: 'Utbildning' },
    ],
  },
];
const form = applicationForm(base, areas, [2013, 2014]);

describe('the budget as a table', () => {
  it('has a row per measure with an amount and a column per year', () => {
    const budget = readBudget(form, { budget_mapping_2013: 100_000, budget_mapping_2014: 50_000 }, 'sv');
    expect(budget).toMatchObject({
      columns: ['2013', '2014'],
      rows: [{ title: 'Kartläggning', amounts: [100_000, 50_000], sum: 150_000 }],
      columnSums: [100_000, 50_000],
      total: 150_000,
    });
  });

  it('keeps what is blank apart from zero', () => {
    const budget = readBudget(form, { budget_mapping_2013: 0 }, 'sv');
    expect(budget?.rows[0]?.amounts).toEqual([0, null]);
    expect(budget?.columnSums).toEqual([0, null]);
    expect(readBudget(form, {}, 'sv')).toMatchObject({ rows: [], total: null });
  });

  it('counts nothing that is not an amount', () => {
    expect(appliedIn(form.json, { budget_mapping_2013: 'mycket', budget_training_2014: 7 })).toBe(7);
  });

  it('takes the one amount of a round without measures', () => {
    expect(appliedIn(applicationForm(base, [], [2013]).json, { budget_total: 40_000 })).toBe(40_000);
  });

  it('is not there in a form without a budget', () => {
    expect(readBudget(base, {}, 'sv')).toBeUndefined();
  });
});
