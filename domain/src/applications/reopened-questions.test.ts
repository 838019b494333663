import { computed, kronorField, longText, oneOf, t, textField, YES_NO } from '../forms/definition-parts.js';
import type { FormDefinition } from '../forms/form-definition.js';
import { answerDifferences } from './answer-differences.js';
import { changedBeside, reopenedQuestions } from './reopened-questions.js';

const FORM: FormDefinition = {
  formId: 'test',
  version: 1,
  title: t('Test', 'Test'),
  json: {
    pages: [
      { name: 'about', title: t('Om er', 'About you'), elements: [textField('name', t('Namn', 'Name'))] },
      {
        name: 'money',
        title: t('Pengar', 'Money'),
        elements: [
          {
            type: 'panel',
            name: 'costs',
            title: t('Kostnader', 'Costs'),
            elements: [kronorField('a', t('A', 'A')), kronorField('b', t('B', 'B'))],
          },
          computed('sum', t('Summa', 'Sum'), { expression: 'sumKnown({a}, {b})' }),
          oneOf('other', t('Andra medel?', 'Other funds?'), { choices: YES_NO }),
          longText('other_text', t('Vilka?', 'Which?'), { visibleIf: "{other} = 'yes'" }),
        ],
      },
    ],
  },
};
const BEFORE = { name: 'Stockholm', a: 1, b: 2, sum: 3, other: 'no' };
const names = (asked: string[]) => reopenedQuestions(FORM, asked).questions.map(({ name }) => name);

it('understands questions, groups and pages, and never a sum', () => {
  expect(names(['name'])).toEqual(['name']);
  expect(names(['costs'])).toEqual(['a', 'b']);
  expect(names(['money'])).toEqual(['a', 'b', 'other', 'other_text']);
  expect(reopenedQuestions(FORM, ['sum', 'nobody', 'a']).unknown).toEqual(['sum', 'nobody']);
});

it('lets the sum follow what was reopened, and nothing else', () => {
  const after = { ...BEFORE, a: 5, sum: 7 };
  expect(changedBeside(FORM, ['a'], BEFORE, after)).toEqual([]);
  expect(changedBeside(FORM, ['b'], BEFORE, after)).toEqual(['A']);
  expect(changedBeside(FORM, [], BEFORE, { ...after, name: 'Umeå' })).toEqual(['Namn', 'A', 'Summa']);
});

it('lets a question that an answer shows or hides follow that answer', () => {
  const shown = { ...BEFORE, other: 'yes', other_text: 'Egna medel' };
  expect(changedBeside(FORM, ['other'], BEFORE, shown)).toEqual([]);
  expect(changedBeside(FORM, ['other'], shown, BEFORE)).toEqual([]);
  expect(changedBeside(FORM, ['name'], shown, { ...shown, other_text: 'Annat' })).toEqual(['Vilka?']);
});

it('says in words what differs', () => {
  const after = { ...BEFORE, a: 1_250_000, sum: 1_250_002, other: 'yes', other_text: 'Egna medel' };
  expect(answerDifferences(FORM, BEFORE, after)).toEqual([
    {
      question: 'a',
      title: 'A',
      section: 'Kostnader',
      before: '1\u00a0kr',
      after: '1\u00a0250\u00a0000\u00a0kr',
    },
    {
      question: 'sum',
      title: 'Summa',
      section: 'Pengar',
      before: '3\u00a0kr',
      after: '1\u00a0250\u00a0002\u00a0kr',
    },
    { question: 'other', title: 'Andra medel?', section: 'Pengar', before: 'Nej', after: 'Ja' },
    { question: 'other_text', title: 'Vilka?', section: 'Pengar', before: null, after: 'Egna medel' },
  ]);
  expect(answerDifferences(FORM, BEFORE, BEFORE)).toEqual([]);
});
