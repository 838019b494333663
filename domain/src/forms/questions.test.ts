import { formFor } from './form-registry.js';
import { reportContent, requisitionContent } from './form-content.js';
import { draftAnswers } from './normalise-answers.js';
import { listQuestions, readAnswers } from './questions.js';
import { VALID_REPORT, VALID_REQUISITION } from './valid-answers.fixture.js';

const requisition = formFor('requisition', 2016, 'municipality');
const report = formFor('report', 2016, 'municipality');
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('the list of questions', () => {
  it('has each with title, type, choices and page', () => {
    expect(listQuestions(report).find((question) => question.name === 'area6_worked')).toEqual({
      name: 'area6_worked',
      title: 'Har ni arbetat inom området med medlen?',
      type: 'radiogroup',
      inputKind: null,
      choices: [
        { value: 'yes', text: 'Ja' },
        { value: 'no', text: 'Nej' },
      ],
      multiple: false,
      page: 'area6',
      pageTitle: 'Område 6 – Prostitution och människohandel',
    });
  });
});

describe('the reading view', () => {
  const sections = readAnswers(report, VALID_REPORT, { received: 3_166_133 });
  const answer = (name: string) =>
    sections.flatMap((section) => section.answers).find((entry) => entry.question === name);

  it('shows kronor, choices by their text and the form’s own figures', () => {
    expect(plain(answer('used')!.text)).toBe('2 664 713 kr');
    expect(plain(answer('unused')!.text)).toBe('501 420 kr');
    expect(answer('area1_groups')!.values).toEqual([
      'Våldsutsatta kvinnor, 18 år och äldre',
      'Barn som bevittnat våld',
    ]);
  });

  it('leaves out what does not apply and says what was not answered', () => {
    expect(answer('area6_description')).toBeUndefined();
    expect(answer('area1_used')).toMatchObject({ answered: false, text: 'Inte besvarad' });
  });

  it('shows zero as an answer', () => {
    const [first] = readAnswers(report, { used: 0 }, { received: 5 });
    expect(plain(first!.answers[0]!.text)).toBe('0 kr');
  });

  it('keeps the order of pages and can be English', () => {
    expect(sections.map((section) => section.name)).toEqual([
      'funds',
      'area1',
      'area2',
      'area3',
      'area4',
      'area5',
      'area6',
      'areasSummary',
      'results',
      'contact',
    ]);
    expect(readAnswers(requisition, VALID_REQUISITION, {}, 'en')[0]).toMatchObject({
      title: 'Amount',
      page: 'amountPage',
    });
  });

  it('bears stored answers that no longer fit', () => {
    expect(() =>
      readAnswers(report, { used: { kr: 1 }, area1_groups: 7, funds_reached: ['q1'] }),
    ).not.toThrow();
  });
});

describe('the content', () => {
  it('of a requisition is what payment and invoicing need', () => {
    expect(requisitionContent(VALID_REQUISITION)).toEqual({
      amount: 3_125_250,
      bankgiro: '160-9908',
      wantsShare: true,
      invoicing: {
        channel: 'peppol',
        endpoint: '0007:2120000142',
        reference: 'SOC-4711',
        address: 'Socialförvaltningen\n106 64 Stockholm',
      },
      contact: { name: 'Karin Ek', email: 'karin.ek@stockholm.example', phone: '08-508 25 000' },
    });
    expect(
      requisitionContent({ ...VALID_REQUISITION, invoice_channel: 'paper', wants_share: 'no' }),
    ).toMatchObject({ wantsShare: false, invoicing: { endpoint: null } });
  });

  it('of a report is used kronor and the areas worked in', () => {
    const { used, areas } = reportContent({ ...VALID_REPORT, area1_used: 0 });
    expect(used).toBe(2_664_713);
    expect(areas.map((area) => area.worked)).toEqual([true, true, true, true, true, false]);
    expect(areas.slice(0, 2).map((area) => area.used)).toEqual([0, null]);
  });
});

describe('a draft', () => {
  it('keeps half-typed and hidden answers, and nothing foreign', () => {
    const sent = {
      amount: '12 tu',
      bankgiro: '160',
      invoice_email: 'a@b.example',
      confirmed: 'yes',
      foreign: 1,
      contact_name: 'x'.repeat(500),
    };
    expect(draftAnswers(requisition, sent)).toEqual({
      amount: '12 tu',
      bankgiro: '160',
      invoice_email: 'a@b.example',
    });
  });

  it('keeps no sums and nothing that cannot be stored', () => {
    expect(draftAnswers(report, { unused: 0, remarks: 'a\u0000', used: '\u0000' })).toEqual({});
  });
});
