import type { FormPanel, FormQuestion } from '#domain/forms/form-definition.js';
import { isAmountPanel, shortTitle } from './amount-panels.js';

const panel = (...elements: Partial<FormQuestion>[]): FormPanel => ({
  type: 'panel',
  name: 'a',
  title: { sv: 'A' },
  elements: elements.map((element, at) => ({ type: 'text', name: `q${at}`, title: { sv: 'Q' }, ...element })),
});

describe('a group of amounts', () => {
  it('has amounts and sums and nothing else', () => {
    expect(isAmountPanel(panel({ inputKind: 'kronor' }, { type: 'expression' }))).toBe(true);
    expect(isAmountPanel(panel({ inputKind: 'kronor' }, { type: 'comment' }))).toBe(false);
  });

  it('does not say its heading again on every line', () => {
    expect(shortTitle('Kartläggning, 2013', 'Kartläggning')).toBe('2013');
    expect(shortTitle('Kartläggning, summa', 'Kartläggning')).toBe('Summa');
    expect(shortTitle('Kartläggningar, 2013', 'Kartläggning')).toBe('Kartläggningar, 2013');
  });
});
