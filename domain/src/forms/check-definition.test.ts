import { canonicalJson, checkDefinition, localText, placedQuestions } from './form-definition.js';
import { FORM_DEFINITIONS, findForm, formFor } from './form-registry.js';

const text = { sv: 'Fråga' };
const form = (...elements: object[]) => ({ pages: [{ name: 'first', title: text, elements }] });
const problemsOf = (json: unknown) => checkDefinition(json).map(({ path, message }) => `${path}: ${message}`);

describe('the allow-list', () => {
  it.each(FORM_DEFINITIONS.map((definition) => [definition.formId, definition] as const))(
    'lets %s through',
    (_, definition) => {
      expect(checkDefinition(definition.json)).toEqual([]);
    },
  );

  it.each(['html', 'file', 'signaturepad', 'dropdown', 'matrixdropdown', 'constructor', undefined])(
    'refuses the question type %p',
    (type) => {
      expect(problemsOf(form({ type, name: 'a', title: text }))).toEqual([
        `pages[0].elements[0].type: Frågetypen ”${type}” är inte tillåten här.`,
      ]);
    },
  );

  it.each(['html', 'defaultValue', 'validators', 'choicesByUrl', 'onclick', 'renderAs'])(
    'refuses the property %s',
    (property) => {
      expect(problemsOf(form({ type: 'text', name: 'a', title: text, [property]: 'x' }))).toEqual([
        `pages[0].elements[0].${property}: Egenskapen ”${property}” är inte tillåten.`,
      ]);
    },
  );

  it.each(['<b>Fet</b>', 'a <script>', '&lt;b&gt;', '[länk](http://x.example)', '<!-- -->'])(
    'refuses markup in the text %s',
    (sv) => {
      expect(problemsOf(form({ type: 'text', name: 'a', title: { sv } }))).toEqual([
        'pages[0].elements[0].title.sv: Texten får inte innehålla HTML eller länkar.',
      ]);
    },
  );

  it('takes a plain less-than sign', () => {
    expect(problemsOf(form({ type: 'text', name: 'a', title: { sv: 'Barn < 18 år' } }))).toEqual([]);
  });

  it('refuses repeated choices, repeated names and names of the context', () => {
    const choices = [
      { value: 'x', text },
      { value: 'x', text },
    ];
    expect(problemsOf(form({ type: 'radiogroup', name: 'a', title: text, choices }))).toEqual([
      'pages[0].elements[0].choices[1].value: Koden ”x” förekommer två gånger.',
    ]);
    const twice = { type: 'text', name: 'a', title: text };
    expect(problemsOf(form(twice, twice))).toEqual(['pages[0].elements[1].name: Namnet ”a” är upptaget.']);
    expect(problemsOf(form({ ...twice, name: 'received' }))).toEqual([
      'pages[0].elements[0].name: Namnet ”received” är upptaget.',
    ]);
  });

  it.each([
    "{a} = 'x' or {b} = 'y'",
    'age({a}) > 3',
    "{a} != 'x'",
    '{nowhere} notempty',
    "{a} = 'x'; alert(1)",
  ])('refuses the condition %s', (visibleIf) => {
    expect(
      problemsOf(
        form({ type: 'text', name: 'a', title: text }, { type: 'text', name: 'b', title: text, visibleIf }),
      ),
    ).toHaveLength(1);
  });

  it.each(['{a} + {b}', 'iif({a}, 1, 2)', 'restOf({a})', 'sumKnown({gone})'])(
    'refuses the computation %s',
    (expression) => {
      expect(
        problemsOf(
          form(
            { type: 'text', name: 'a', title: text },
            { type: 'expression', name: 'b', title: text, expression },
          ),
        ),
      ).toHaveLength(1);
    },
  );

  it('wants rules with code, severity, condition and text', () => {
    expect(
      problemsOf(
        form({ type: 'text', name: 'a', title: text, rules: [{ code: 'wrong', severity: 'fatal' }] }),
      ),
    ).toHaveLength(4);
  });

  it.each([
    null,
    1,
    'x',
    [],
    {},
    { pages: [] },
    { pages: [null] },
    { pages: [{}] },
    { pages: [{ name: 'a', title: text, elements: [null] }] },
  ])('reports %p instead of crashing', (json) => {
    expect(checkDefinition(json).length).toBeGreaterThan(0);
  });
});

describe.each(FORM_DEFINITIONS.map((definition) => [definition.formId, definition] as const))(
  '%s',
  (_, definition) => {
    const questions = placedQuestions(definition.json).map(({ question }) => question);

    it('has unique values in every choice question', () => {
      for (const { name, choices = [] } of questions)
        expect([name, new Set(choices.map((choice) => choice.value)).size]).toEqual([name, choices.length]);
    });

    it('has every text in English too', () => {
      const texts = questions.flatMap((question) => [
        question.title,
        question.description,
        ...(question.choices ?? []).map((choice) => choice.text),
        ...(question.rules ?? []).map((rule) => rule.text),
      ]);
      for (const entry of texts) if (entry) expect(localText(entry, 'en')).toBe(entry.en);
    });

    it('is found by id and version', () => {
      expect(findForm(definition.formId, definition.version)).toBe(definition);
    });
  },
);

describe('canonical JSON', () => {
  it('is the same whatever the order of keys, and other for other content', () => {
    expect(canonicalJson({ b: [1, { d: 2, c: null }], a: undefined })).toBe('{"b":[1,{"c":null,"d":2}]}');
    expect(canonicalJson({ x: 'å', y: 1 })).toBe(canonicalJson({ y: 1, x: 'å' }));
    expect(canonicalJson({ x: 1 })).not.toBe(canonicalJson({ x: '1' }));
  });
});

describe('the registry', () => {
  it('gives each recipient class its own report and both the same requisition', () => {
    expect(formFor('report', 2016, 'municipality').formId).toBe('report-2016-kommun');
    expect(formFor('report', 2016, 'region').formId).toBe('report-2016-region');
    expect(formFor('requisition', 2016, 'region')).toBe(formFor('requisition', 2016, 'municipality'));
  });

  it('has no form for other years', () => {
    expect(() => formFor('report', 2011, 'municipality')).toThrow('no report form for 2011');
  });
});
