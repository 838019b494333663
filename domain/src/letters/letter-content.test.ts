import { contentProblems, fillContent, paragraphs } from './letter-content.js';
import { EXAMPLE_VALUES, fillIn, MERGE_FIELDS, mergeProblems, type MergeName } from './merge-fields.js';
import { SHIPPED_TEMPLATES, shippedFor, shippedTemplate } from './shipped-templates.js';

const content = (more: object = {}) => ({
  title: 'Beslut',
  introduction: '',
  sections: [],
  closing: '',
  ...more,
});

it('names a field that it does not know, where it stands', () => {
  expect(mergeProblems('Till {{mottagare}}\noch {{motagare}} {{ okänd }}')).toEqual([
    { code: 'mergeField.unknown', written: '{{motagare}}', line: 2, column: 5 },
    { code: 'mergeField.unknown', written: '{{ okänd }}', line: 2, column: 18 },
  ]);
});

it.each(['Till {{mottagare', 'Till {{mottagare}', 'Till mottagare}}', 'Till {{mottagare\n}}'])(
  'says that a brace is left open or closes nothing: %j',
  (text) => expect(mergeProblems(text)[0]).toMatchObject({ code: 'mergeField.unclosed', line: 1 }),
);

it('takes every field there is, with blanks or without', () => {
  expect(mergeProblems(MERGE_FIELDS.map(({ name }) => `{{${name}}} {{ ${name} }}`).join(' '))).toEqual([]);
});

it('says in which part of the template a problem stands', () => {
  const sections = [{ title: 'Villkor', text: 'Se {{fel}}' }];
  expect(contentProblems(content({ sections, closing: '{{' })).map(({ part }) => part)).toEqual([
    'sections.0.text',
    'closing',
  ]);
});

it('puts values in as text: a value that looks like a field is not one', () => {
  const missing = new Set<MergeName>();
  const values = { ...EXAMPLE_VALUES, mottagare: '{{belopp}} #panic() $1' };
  expect(fillIn('Till {{ mottagare }}, {{belopp}}', values, missing)).toBe(
    'Till {{belopp}} #panic() $1, 650\u00a0000\u00a0kr',
  );
  expect([...missing]).toEqual([]);
});

it('says which values the case lacks, each once', () => {
  const filled = fillContent(content({ introduction: '{{belopp}} {{beslutsdag}} {{belopp}}' }), {
    ...EXAMPLE_VALUES,
    belopp: undefined,
  });
  expect(filled).toMatchObject({ missing: ['belopp'], introduction: ['– 15 maj 2013 –'] });
});

it('makes a paragraph of what a blank line parts', () => {
  expect(paragraphs(' Ett.\nSamma.\n\n\nTvå.\r\n\r\nTre. \n')).toEqual(['Ett.\nSamma.', 'Två.', 'Tre.']);
});

it.each(SHIPPED_TEMPLATES)('ships $key without a fault, found by its key and its use', (template) => {
  expect(contentProblems(template.content)).toEqual([]);
  expect(shippedTemplate(template.key)).toBe(template);
  expect(shippedFor(template.use)).toBe(template);
});
