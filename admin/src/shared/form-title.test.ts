import { FORM_DEFINITIONS } from '#domain/forms/form-registry.js';
import { formTitle, questionAsked } from './form-title.js';

test.each(FORM_DEFINITIONS.map(({ formId, version }) => [formId, version] as const))(
  '%s has a name in both languages',
  (formId, version) => {
    const titles = [formTitle(formId, 'sv'), formTitle(formId, 'en', version)];
    expect(new Set([...titles, formId]).size).toBe(3);
  },
);

test('a form that is not there keeps its id', () => {
  expect([formTitle('report-1999', 'sv'), formTitle('requisition-2016', 'sv', 99)]).toEqual([
    'report-1999',
    'requisition-2016',
  ]);
});

test('a question and its answer have words, those of the recipient class', () => {
  const title = (recipientClass?: 'municipality' | 'region') =>
    questionAsked('area1_worked', 'sv', recipientClass)?.title;
  expect(title('region')).toBeDefined();
  expect(title()).toBe(title('municipality'));
  expect(questionAsked('area1_worked', 'sv')?.choices).toContainEqual({ value: 'yes', text: 'Ja' });
  expect(questionAsked('area9_worked', 'sv')).toBeUndefined();
});
