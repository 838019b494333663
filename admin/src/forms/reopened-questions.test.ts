import type { FormDefinition } from '#domain/forms/form-definition.js';
import { partsWith, reopenedQuestions } from './reopened-questions.js';

const t = (sv: string) => ({ sv });
const form: FormDefinition = {
  formId: 'f',
  version: 1,
  title: t('F'),
  json: {
    pages: [
      {
        name: 'goals',
        title: t('Mål'),
        elements: [
          { type: 'comment', name: 'goal', title: t('Mål') },
          { type: 'comment', name: 'why', title: t('Varför'), visibleIf: '{goal} notempty' },
        ],
      },
      {
        name: 'money',
        title: t('Budget'),
        elements: [
          { type: 'text', inputKind: 'kronor', name: 'a', title: t('A') },
          { type: 'text', inputKind: 'kronor', name: 'b', title: t('B') },
          { type: 'expression', name: 'sumA', title: t('Summa A'), expression: 'sumKnown({a})' },
          { type: 'expression', name: 'total', title: t('Summa'), expression: 'sumKnown({sumA}, {b})' },
        ],
      },
    ],
  },
};

describe('what a supplement reopens', () => {
  it('is what was asked for, with what follows from it', () => {
    expect([...reopenedQuestions(form, ['a'])]).toEqual(['a', 'sumA', 'total']);
    expect([...reopenedQuestions(form, ['goal'])]).toEqual(['goal', 'why']);
  });

  it('leaves out the parts in which nothing is asked for', () => {
    const parts = (asked: string[]) =>
      partsWith(form, reopenedQuestions(form, asked)).json.pages.map(({ name }) => name);
    expect(parts(['goal'])).toEqual(['goals']);
    expect(parts(['b'])).toEqual(['money']);
    expect(parts([])).toEqual([]);
  });
});
