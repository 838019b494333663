import fc from 'fast-check';
import { addDays } from './legal-day.js';
import { addMonths } from './months.js';

it.each([
  ['2013-01-15', 6, '2013-07-15'],
  ['2013-08-31', 6, '2014-02-28'],
  ['2015-08-31', 6, '2016-02-29'],
  ['2013-12-01', 1, '2014-01-01'],
  ['2013-11-30', 0, '2013-11-30'],
  ['2013-01-31', 1, '2013-02-28'],
])('%s and %i months is %s', (day, count, later) => expect(addMonths(day, count)).toBe(later));

it('never leaves the month it should reach, and never comes before the day it left', () => {
  const days = fc.integer({ min: 0, max: 40_000 }).map((n) => addDays('1990-01-01', n));
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 60 }), (day, count) => {
      const later = addMonths(day, count);
      const months = (one: string) => Number(one.slice(0, 4)) * 12 + Number(one.slice(5, 7));
      expect(months(later)).toBe(months(day) + count);
      expect(later >= day).toBe(true);
    }),
  );
});
