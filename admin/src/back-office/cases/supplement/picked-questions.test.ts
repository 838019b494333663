import type { FormDefinition } from '#domain/forms/form-definition.js';
import { pickSections, togglePart, toggleQuestion } from './picked-questions.js';

const form: FormDefinition = {
  formId: 'application',
  version: 1,
  title: { sv: 'Ansökan' },
  json: {
    pages: [
      {
        name: 'plan',
        title: { sv: 'Plan' },
        elements: [
          { type: 'comment', name: 'aim', title: { sv: 'Syfte' } },
          { type: 'comment', name: 'target', title: { sv: 'Målgrupp' } },
        ],
      },
      {
        name: 'budget',
        title: { sv: 'Budget' },
        elements: [
          {
            type: 'panel',
            name: 'training',
            title: { sv: 'Utbildning' },
            elements: [
              { type: 'text', name: 'budget_training_2013', title: { sv: '2013' } },
              { type: 'expression', name: 'sum_training', title: { sv: 'Summa' } },
            ],
          },
        ],
      },
    ],
  },
};
const sections = pickSections(form, 'sv');

test('every part has its questions, a panel is a part of its own, and no sum can be asked for', () => {
  expect(sections.map(({ title, questions }) => [title, questions.map(({ name }) => name)])).toEqual([
    ['Plan', ['aim', 'target']],
    ['Utbildning', ['budget_training_2013']],
  ]);
});

test('a part is picked whole, from whatever was picked of it, and let go whole', () => {
  const [plan] = sections;
  if (!plan) throw new Error('the form has a part');
  const whole = togglePart(new Set(['aim', 'other']), plan);
  expect([...whole].sort()).toEqual(['aim', 'other', 'target']);
  expect([...togglePart(whole, plan)]).toEqual(['other']);
});

test('a question is picked and let go', () => {
  expect([...toggleQuestion(toggleQuestion(new Set(), 'aim'), 'aim')]).toEqual([]);
});
