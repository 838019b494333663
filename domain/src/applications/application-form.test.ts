import { APPLICATION_2013_FORENING } from '../forms/application-2013-forening.js';
import { APPLICATION_2013_KOMMUN } from '../forms/application-2013-kommun.js';
import { checkDefinition, placedQuestions } from '../forms/form-definition.js';
import { validateAnswers } from '../forms/validate-answers.js';
import { applicationForm, appliedSum, budgetLines } from './application-form.js';
import { AREAS_2013 } from './areas-2013.js';
import { VALID_APPLICATION, VALID_NGO_APPLICATION } from './valid-application.fixture.js';

const ofClass = (recipientClass: 'municipality' | 'nonProfit') =>
  AREAS_2013.filter(({ recipientClasses }) => recipientClasses.includes(recipientClass));
const kommun = applicationForm(APPLICATION_2013_KOMMUN, ofClass('municipality'), [2013]);
const forening = applicationForm(APPLICATION_2013_FORENING, ofClass('nonProfit'), [2013]);
const threeYears = applicationForm(APPLICATION_2013_KOMMUN, ofClass('municipality'), [2013, 2014, 2015]);
const names = (form: typeof kommun) => placedQuestions(form.json).map(({ question }) => question.name);
const codesOf = (answers: object) =>
  validateAnswers(kommun, { ...VALID_APPLICATION, ...answers }).errors.map(({ question, code }) => [
    question,
    code,
  ]);

describe('the application form with its budget', () => {
  it.each([
    ['kommun', kommun],
    ['forening', forening],
    ['three years', threeYears],
    ['no measures', applicationForm(APPLICATION_2013_KOMMUN, [], [])],
  ])('is a definition that may be published: %s', (_, form) => {
    expect(checkDefinition(form.json)).toEqual([]);
  });

  it('has the budget before payment and signature, one question per measure and year', () => {
    expect(kommun.json.pages.map(({ name }) => name).slice(-3)).toEqual([
      'budgetPage',
      'paymentPage',
      'confirmationPage',
    ]);
    expect(names(threeYears).filter((name) => /^budget_\w+_\d{4}$/.test(name))).toHaveLength(13 * 3);
    expect(names(threeYears)).toEqual(
      expect.arrayContaining(['budgetSum_mapping', 'budgetYear_2014', 'budget_total', 'budget_cost']),
    );
    expect(names(kommun)).not.toContain('budgetYear_2013');
  });

  it('takes whole applications, and says what they apply for and what the project costs', () => {
    const verdict = validateAnswers(kommun, VALID_APPLICATION);
    expect(verdict.errors).toEqual([]);
    expect([appliedSum(verdict.answers), verdict.answers.budget_cost]).toEqual([500_000, 600_000]);
    const ngo = validateAnswers(forening, VALID_NGO_APPLICATION);
    expect(ngo.errors).toEqual([]);
    expect(appliedSum(ngo.answers)).toBe(180_000);
  });

  it('sums per measure and year, whatever the sender claims', () => {
    const { answers } = validateAnswers(threeYears, {
      ...VALID_APPLICATION,
      budget_mapping_2014: 50_000,
      budget_total: 1,
    });
    expect(answers).toMatchObject({
      budgetSum_mapping: 350_000,
      budgetYear_2013: 500_000,
      budgetYear_2014: 50_000,
      budget_total: 550_000,
    });
    expect(answers).not.toHaveProperty('budgetYear_2015');
  });

  it('refuses an empty budget and one of zero', () => {
    const none = { budget_mapping_2013: '', budget_assessmentMethods_2013: '' };
    expect(codesOf(none)).toEqual([['budget_total', 'budget.empty']]);
    expect(codesOf({ ...none, budget_mapping_2013: 0 })).toEqual([['budget_total', 'budget.zero']]);
  });

  it('asks whoever got a grant in 2012 to show that its work has begun', () => {
    expect(codesOf({ earlier_grant: 'yes', earlier_grant_amount: 90_000 })).toEqual([
      ['earlier_grant_begun', 'answer.missing'],
    ]);
  });

  it('without measures asks for one sum', () => {
    const form = applicationForm(APPLICATION_2013_KOMMUN, [], [2013]);
    expect(appliedSum(validateAnswers(form, { ...VALID_APPLICATION, budget_total: '75 000' }).answers)).toBe(
      75_000,
    );
  });

  it('shows the budget as a table where blank is not zero', () => {
    const lines = budgetLines(ofClass('municipality'), [2013], { budget_mapping_2013: 0 });
    expect(lines).toHaveLength(13);
    expect(lines[0]).toMatchObject({
      measureTitle: 'Kartläggning',
      years: [{ year: 2013, amount: 0 }],
      sum: 0,
    });
    expect(lines[1]?.sum).toBeNull();
  });

  it('is checked fast enough for every submission, with a hundred budget questions', () => {
    const years = [2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020];
    const large = applicationForm(APPLICATION_2013_KOMMUN, ofClass('municipality'), years);
    const begun = performance.now();
    const { errors } = validateAnswers(large, VALID_APPLICATION);
    expect(errors).toEqual([]);
    expect(performance.now() - begun).toBeLessThan(3_000);
  });
});
