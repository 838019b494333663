import { byDueDay, daysLeft } from './days-left.js';
import { sv } from './i18n/sv.js';

describe('days left in words', () => {
  it.each([
    ['2016-06-01', '2 dagar kvar', 'warning'],
    ['2016-05-31', 'Sista dagen är i morgon', 'warning'],
    ['2016-05-30', 'Sista dagen är i dag', 'danger'],
    ['2016-05-29', '1 dag försenad', 'danger'],
    ['2016-05-01', '29 dagar försenad', 'danger'],
    ['2017-03-31', '305 dagar kvar', 'action'],
  ])('%s is "%s" on 30 May 2016', (dueOn, text, tone) => {
    expect(daysLeft('2016-05-30', dueOn, sv)).toEqual({ text, tone });
  });

  it('says so when there is no last day', () => {
    expect(daysLeft('2016-05-30', null, sv).text).toBe('Ingen sista dag');
  });

  it('sorts the nearest first and what has no day last', () => {
    const days = [null, '2017-03-31', '2016-06-01'].map((dueOn) => ({ dueOn }));
    expect([...days].sort(byDueDay).map((d) => d.dueOn)).toEqual(['2016-06-01', '2017-03-31', null]);
  });
});
