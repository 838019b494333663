import fc from 'fast-check';
import type { FormDefinition } from './form-definition.js';
import { listQuestions } from './questions.js';
import { REPORT_2016_KOMMUN } from './report-2016-kommun.js';
import { REPORT_2016_REGION } from './report-2016-region.js';
import { REQUISITION_2016 } from './requisition-2016.js';
import { placedQuestions } from './form-definition.js';
import { applies } from './applicable-answers.js';
import { normaliseAnswers } from './normalise-answers.js';
import { buildModel } from './survey-model.js';
import { VALID_REPORT, VALID_REQUISITION } from './valid-answers.fixture.js';
import { validateAnswers } from './validate-answers.js';

const ALLOTTED = { allotted: 3_125_250 };
const RECEIVED = { received: 3_166_133 };
const requisition = (change: Record<string, unknown>) =>
  validateAnswers(REQUISITION_2016, { ...VALID_REQUISITION, ...change }, ALLOTTED);
const report = (change: Record<string, unknown>) =>
  validateAnswers(REPORT_2016_KOMMUN, { ...VALID_REPORT, ...change }, RECEIVED);
const codes = (problems: { question: string; code: string }[]) =>
  problems.map(({ question, code }) => `${question}:${code}`);

describe('the requisition', () => {
  it('is accepted as Stockholm filled it in', () => {
    expect(requisition({})).toEqual({ answers: VALID_REQUISITION, errors: [], warnings: [] });
  });

  it('may not exceed what was allotted, and names both sums', () => {
    const { errors } = requisition({ amount: 3_125_251 });
    expect(codes(errors)).toEqual(['amount:amount.exceedsAllotment']);
    expect(errors[0]!.message.replaceAll('\u00a0', ' ')).toContain(
      'Ni rekvirerar 3 125 251 kr, men ert tilldelade belopp är 3 125 250 kr',
    );
  });

  it('warns of less than the allotment without blocking', () => {
    const { errors, warnings } = requisition({ amount: 3_125_249 });
    expect(errors).toEqual([]);
    expect(codes(warnings)).toEqual(['amount:amount.belowAllotment']);
  });

  it('refuses zero kronor with a text of its own', () => {
    expect(codes(requisition({ amount: 0 }).errors)).toEqual(['amount:amount.zero']);
  });

  it.each(['1250000', '1 250 000', '1 250 000 kr', '1\u00a0250\u00a0000\u00a0kr', 1_250_000])(
    'reads %p as whole kronor',
    (typed) => {
      expect(requisition({ amount: typed }).answers['amount']).toBe(1_250_000);
    },
  );

  it.each([
    ['1250,50', 'kronor.decimals'],
    [1250.5, 'kronor.decimals'],
    ['-5', 'kronor.negative'],
    [-5, 'kronor.negative'],
    ['12 tusen', 'kronor.notNumber'],
    [Number.NaN, 'kronor.notNumber'],
    [1e15, 'kronor.tooLarge'],
    ['1000000000000', 'kronor.tooLarge'],
    ['99999999999999999999', 'kronor.tooLarge'],
    [true, 'answer.wrongType'],
    [{ amount: 1 }, 'answer.wrongType'],
    ['', 'answer.missingAmount'],
    [null, 'answer.missingAmount'],
  ])('refuses the amount %p as %s', (typed, code) => {
    const { answers, errors } = requisition({ amount: typed });
    expect(codes(errors)).toEqual([`amount:${code}`]);
    expect(answers).not.toHaveProperty('amount');
  });

  it('checks the check digit of the bankgiro and writes it one way', () => {
    expect(codes(requisition({ bankgiro: '160-9907' }).errors)).toEqual(['bankgiro:bankgiro.invalid']);
    expect(requisition({ bankgiro: ' 1609908 ' }).answers['bankgiro']).toBe('160-9908');
  });

  it.each([
    ['peppol', 'invoice_peppol', '0007:2120000143', 'peppol.invalid'],
    ['peppol', 'invoice_peppol', '0192:2120000142', 'peppol.invalid'],
    ['gln', 'invoice_gln', '7381036454529', 'gln.invalid'],
    ['email', 'invoice_email', 'faktura@', 'email.invalid'],
  ])('asks for a valid %s endpoint', (channel, question, endpoint, code) => {
    expect(codes(requisition({ invoice_channel: channel, [question]: endpoint }).errors)).toEqual([
      `${question}:${code}`,
    ]);
    expect(codes(requisition({ invoice_channel: channel, [question]: undefined }).errors)).toEqual([
      `${question}:answer.missing`,
    ]);
  });

  it('accepts GLN, Peppol by GLN and paper without endpoint', () => {
    expect(requisition({ invoice_channel: 'gln', invoice_gln: '7381036454528' }).errors).toEqual([]);
    expect(
      requisition({ invoice_peppol: 'iso6523-actorid-upis::0088:7381036454528' }).answers['invoice_peppol'],
    ).toBe('0088:7381036454528');
    expect(requisition({ invoice_channel: 'paper' }).errors).toEqual([]);
  });

  it('drops the endpoint of a channel that was not chosen', () => {
    expect(requisition({ invoice_channel: 'paper' }).answers).not.toHaveProperty('invoice_peppol');
  });

  it('keeps the leading zero of a telephone number and refuses words', () => {
    expect(requisition({ contact_phone: '0850825000' }).answers['contact_phone']).toBe('0850825000');
    expect(codes(requisition({ contact_phone: 'växeln' }).errors)).toEqual(['contact_phone:phone.invalid']);
  });

  it('requires the answer about a share and the confirmation', () => {
    expect(codes(requisition({ wants_share: undefined, confirmed: [] }).errors)).toEqual([
      'wants_share:answer.missingChoice',
      'confirmed:answer.missingChoices',
    ]);
  });

  it('answers in English when asked', () => {
    const { errors } = validateAnswers(
      REQUISITION_2016,
      { ...VALID_REQUISITION, bankgiro: '1' },
      ALLOTTED,
      'en',
    );
    expect(errors[0]).toMatchObject({
      title: 'Bankgiro for the payment',
      section: 'Payment and invoicing',
      page: 'paymentPage',
    });
    expect(errors[0]!.message).toContain('check digit');
  });
});

describe('the report', () => {
  it('is accepted as Stockholm filled it in, with the rest computed', () => {
    const { answers, errors, warnings } = report({});
    expect({ errors, warnings }).toEqual({ errors: [], warnings: [] });
    expect(answers['unused']).toBe(501_420);
  });

  it('refuses more used than received, naming both sums', () => {
    const { errors } = report({ used: 3_166_134 });
    expect(codes(errors)).toEqual(['used:used.exceedsReceived']);
    expect(errors[0]!.message.replaceAll('\u00a0', ' ')).toContain(
      'Ni har angett 3 166 134 kr som använda medel, men ni har fått 3 166 133 kr',
    );
  });

  it('tells zero from blank', () => {
    expect(report({ used: 0 }).errors).toEqual([]);
    expect(report({ used: 0 }).answers['unused']).toBe(3_166_133);
    expect(codes(report({ used: '' }).errors)).toEqual(['used:answer.missingAmount']);
    expect(report({ used: '' }).answers).not.toHaveProperty('unused');
  });

  it('asks for reasons only when money is left', () => {
    const blank = { unused_reasons: undefined, unused_text: undefined };
    expect(codes(report(blank).errors)).toEqual([
      'unused_reasons:answer.missingChoices',
      'unused_text:answer.missing',
    ]);
    expect(report({ ...blank, used: 3_166_133 }).errors).toEqual([]);
    expect(report({ used: 3_166_133 }).answers).not.toHaveProperty('unused_text');
  });

  it.each([1, 2, 3, 4, 5, 6])(
    'asks for text, measures, groups and partners of area %i when it was worked in',
    (area) => {
      const before = Object.fromEntries(
        ['description', 'measures', 'groups', 'partners'].map((name) => [`area${area}_${name}`, undefined]),
      );
      expect(codes(report({ ...before, [`area${area}_worked`]: 'yes' }).errors)).toEqual([
        `area${area}_description:answer.missing`,
        `area${area}_measures:answer.missingChoices`,
        `area${area}_groups:answer.missingChoices`,
        `area${area}_partners:answer.missingChoices`,
      ]);
      expect(report({ ...before, [`area${area}_worked`]: 'no' }).errors).toEqual([]);
      expect(codes(report({ [`area${area}_worked`]: undefined }).errors)).toEqual([
        `area${area}_worked:answer.missingChoice`,
      ]);
    },
  );

  it('names the area in the problem', () => {
    expect(report({ area2_description: ' ' }).errors[0]).toMatchObject({
      page: 'area2',
      title: 'Beskriv vad ni har gjort och vad det har lett till',
    });
    expect(report({ area2_description: ' ' }).errors[0]!.section).toMatch(/^Område 2 – /);
  });

  it('warns when the areas do not add up to what was used', () => {
    expect(codes(report({ area1_used: 2_000_000, area2_used: '664 712' }).warnings)).toEqual([
      'areas_used:areas.sumDiffers',
    ]);
    expect(report({ area1_used: 2_000_000, area2_used: '664 713 kr' }).warnings).toEqual([]);
    expect(report({ area1_used: 2_000_000, area2_used: '664 713 kr' }).answers['areas_used']).toBe(2_664_713);
  });

  it('leaves the amount of an area that was taken back out of the sum', () => {
    const { answers } = report({ area1_used: 10, area1_worked: 'no', area2_used: 5 });
    expect(answers['areas_used']).toBe(5);
    expect(answers).not.toHaveProperty('area1_used');
  });

  it('overwrites forged sums and drops unknown keys', () => {
    const { answers } = report({
      unused: 0,
      areas_used: 99,
      decision: 'granted',
      __proto__: { admin: true },
      constructor: 'x',
    });
    expect(answers).toEqual(VALID_REPORT);
  });

  it('asks what the other measure is', () => {
    expect(codes(report({ area1_measures: ['other'] }).errors)).toEqual([
      'area1_measures_other:answer.missing',
    ]);
  });

  it('refuses “no cooperation” together with a partner, unknown and misplaced choices', () => {
    expect(codes(report({ area1_partners: ['none', 'police'] }).errors)).toEqual([
      'area1_partners:answer.exclusiveChoice',
    ]);
    expect(codes(report({ area1_groups: ['martians'] }).errors)).toEqual([
      'area1_groups:answer.unknownChoice',
    ]);
    expect(codes(report({ funds_reached: ['q1'] }).errors)).toEqual(['funds_reached:answer.wrongType']);
  });

  it('bounds texts and refuses control characters, but takes HTML and emoji as the text they are', () => {
    expect(codes(report({ remarks: 'x'.repeat(4001) }).errors)).toEqual(['remarks:text.tooLong']);
    expect(codes(report({ remarks: 'a\u0000b' }).errors)).toEqual(['remarks:text.invalidCharacters']);
    expect(codes(report({ remarks: '\ud800' }).errors)).toEqual(['remarks:text.invalidCharacters']);
    expect(report({ remarks: '<b>bra</b> 👍' }).answers['remarks']).toBe('<b>bra</b> 👍');
  });

  it('follows up evaluation and continuation', () => {
    expect(codes(report({ evaluation: 'planned' }).errors)).toEqual(['evaluation_when:answer.missing']);
    expect(report({ evaluation: 'no', continues: 'no', own_funds: 'yes' }).errors).toEqual([]);
  });

  it('has measures of its own for the regions', () => {
    const regional = { ...VALID_REPORT, area1_measures: ['dental_care'] };
    expect(validateAnswers(REPORT_2016_REGION, regional, RECEIVED).errors).toEqual([]);
    expect(codes(report({ area1_measures: ['dental_care'] }).errors)).toEqual([
      'area1_measures:answer.unknownChoice',
    ]);
  });
});

const junk = fc.oneof(
  fc.anything(),
  fc.string(),
  fc.integer(),
  fc.constantFrom('yes', 'no', 'other', '1 000 kr', '', null),
  fc.array(fc.string()),
);
const plausible = (definition: FormDefinition) =>
  fc.record(
    Object.fromEntries(
      listQuestions(definition).map(({ name, choices, inputKind, multiple }) => {
        const values = choices.map((choice) => choice.value);
        if (multiple) return [name, fc.oneof({ weight: 6, arbitrary: fc.subarray(values) }, junk)];
        if (values.length > 0)
          return [name, fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...values) }, junk)];
        return [
          name,
          fc.oneof(
            {
              weight: 4,
              arbitrary: inputKind === 'kronor' ? fc.integer({ min: 0, max: 4_000_000 }) : fc.string(),
            },
            junk,
          ),
        ];
      }),
    ),
    { requiredKeys: [] },
  );

// The region's report is built by the same code as the municipality's; twice the time would buy nothing.
describe.each(
  [REQUISITION_2016, REPORT_2016_KOMMUN].map((definition) => [definition.formId, definition] as const),
)('random answers to %s', (_, definition) => {
  const context = { received: 2_000_000, allotted: 2_000_000 };
  const names = new Set(listQuestions(definition).map((question) => question.name));

  it('never crash, give the same verdict twice, keep only known names, and are stable once read', () => {
    fc.assert(
      fc.property(plausible(definition), fc.dictionary(fc.string(), fc.anything()), (answers, foreign) => {
        const sent = { ...foreign, ...answers };
        const verdict = validateAnswers(definition, sent, context);
        expect(validateAnswers(definition, sent, context)).toEqual(verdict);
        expect(Object.keys(verdict.answers).every((name) => names.has(name))).toBe(true);
        expect(validateAnswers(definition, verdict.answers, context).answers).toEqual(verdict.answers);
      }),
      { numRuns: 10 },
    );
  });

  it('show the same questions in the form engine as in reading views', () => {
    fc.assert(
      fc.property(plausible(definition), (sent) => {
        const { answers } = normaliseAnswers(definition, sent, context);
        const model = buildModel(definition, answers, context, 'sv');
        for (const placed of placedQuestions(definition.json)) {
          const shown = model.getQuestionByName(placed.question.name).isVisible;
          expect([placed.question.name, shown]).toEqual([
            placed.question.name,
            applies(placed, { ...answers, ...context }),
          ]);
        }
        for (const [name, value] of Object.entries(answers)) expect(model.getValue(name)).toEqual(value);
      }),
      { numRuns: 15 },
    );
  });
});
