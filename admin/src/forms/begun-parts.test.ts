import type { FormDefinition } from '#domain/forms/form-definition.js';
import { begunParts } from './begun-parts.js';

const t = (sv: string) => ({ sv });
const form: FormDefinition = {
  formId: 'f',
  version: 1,
  title: t('F'),
  json: {
    pages: [
      { name: 'goals', title: t('Mål'), elements: [{ type: 'comment', name: 'goal', title: t('Mål') }] },
      {
        name: 'money',
        title: t('Budget'),
        elements: [
          {
            type: 'panel',
            name: 'measure',
            title: t('Insats'),
            elements: [{ type: 'text', inputKind: 'kronor', name: 'a', title: t('A') }],
          },
          { type: 'expression', name: 'total', title: t('Summa'), expression: 'sumKnown({a})' },
        ],
      },
    ],
  },
};

describe('the parts somebody has begun', () => {
  it('have an answer, in a group or outside it; zero is one and blank is none', () => {
    expect([...begunParts(form, { goal: 'Mer kunskap' })]).toEqual(['goals']);
    expect([...begunParts(form, { a: 0, goal: '' })]).toEqual(['money']);
  });

  it('are not begun by a sum that computes itself', () => {
    expect(begunParts(form, { total: 100 }).size).toBe(0);
  });
});
