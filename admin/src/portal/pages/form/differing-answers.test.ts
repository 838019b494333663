import type { ReadSection } from '#domain/forms/questions.js';
import { differingAnswers } from './differing-answers.js';

const section = (answers: Record<string, string>): ReadSection[] => [
  {
    name: 'a',
    title: 'A',
    page: 'a',
    answers: Object.entries(answers).map(([question, text]) => ({
      question,
      title: question,
      text: text || 'Inte besvarad',
      values: text ? [text] : [],
      answered: text !== '',
    })),
  },
];

describe('two drafts side by side', () => {
  it('shows only what differs', () => {
    expect(
      differingAnswers(
        section({ amount: '100 kr', share: 'Ja' }),
        section({ amount: '200 kr', share: 'Ja' }),
      ),
    ).toEqual([{ question: 'amount', title: 'amount', theirs: '100 kr', mine: '200 kr' }]);
  });

  it('shows a blank answer, and a question that only one of them has', () => {
    expect(differingAnswers(section({ amount: '' }), section({ amount: '0 kr', reference: 'R1' }))).toEqual([
      { question: 'amount', title: 'amount', theirs: undefined, mine: '0 kr' },
      { question: 'reference', title: 'reference', theirs: undefined, mine: 'R1' },
    ]);
  });

  it('is empty when both say the same', () => {
    expect(differingAnswers(section({ amount: '', share: 'Ja' }), section({ share: 'Ja' }))).toEqual([]);
  });
});
