import { t, textField } from '../forms/definition-parts.js';
import { checkDefinition, placedQuestions, type FormDefinition } from '../forms/form-definition.js';
import { OPINION_2013 } from '../forms/opinion-2013.js';
import { validateAnswers } from '../forms/validate-answers.js';
import { REQUIREMENTS_2013 } from './areas-2013.js';
import { opinionForm } from './opinion-form.js';

const namesOf = ({ json }: FormDefinition) => placedQuestions(json).map(({ question }) => question.name);

it('adds one verdict with a note for each prestationskrav, and stays a form that is allowed', () => {
  const form = opinionForm(OPINION_2013, REQUIREMENTS_2013);
  expect(namesOf(form)).toEqual(
    expect.arrayContaining(['requirement_extent', 'requirement_extent_note', 'requirement_workBegun']),
  );
  expect(checkDefinition(form.json)).toEqual([]);
});

it('asks only what the round asks when it has no requirements', () =>
  expect(namesOf(opinionForm(OPINION_2013, []))).toEqual(namesOf(OPINION_2013)));

it('always asks for a recommendation with reasons', () => {
  const bare: FormDefinition = {
    ...OPINION_2013,
    json: {
      pages: [{ name: 'own', title: t('Eget', 'Own'), elements: [textField('own', t('Fråga', 'Question'))] }],
    },
  };
  const form = opinionForm(bare, []);
  expect(namesOf(form)).toEqual(['recommendation', 'reasons', 'own']);
  expect(validateAnswers(form, { own: 'x' }).errors.map(({ question }) => question)).toEqual([
    'recommendation',
    'reasons',
  ]);
});
