import fc from 'fast-check';
import {
  addDays,
  compareDays,
  daysBetween,
  formatDay,
  isLegalDay,
  stockholmDay,
  weekday,
} from './legal-day.js';

it.each(['2016-06-01', '2016-02-29', '2000-02-29', '9999-12-31'])('%s is a day', (day) =>
  expect(isLegalDay(day)).toBe(true),
);

it.each([
  '2015-02-29',
  '2016-13-01',
  '2016-00-10',
  '2016-6-1',
  '20160601',
  '2016-06-01T00:00',
  '',
  '1900-02-29',
])('%p is no day', (text) => expect(isLegalDay(text)).toBe(false));

it('steps over months, years and the days with 23 and 25 hours', () => {
  expect(addDays('2016-02-28', 1)).toBe('2016-02-29');
  expect(addDays('2016-12-31', 1)).toBe('2017-01-01');
  expect(addDays('2016-03-27', 1)).toBe('2016-03-28');
  expect(addDays('2016-10-30', 1)).toBe('2016-10-31');
  expect(addDays('2016-03-01', -1)).toBe('2016-02-29');
  expect(() => addDays('2016-02-30', 1)).toThrow(RangeError);
});

it('knows the weekdays of the year 2016', () => {
  expect(weekday('2016-06-01')).toBe(3);
  expect(weekday('2012-11-18')).toBe(7);
  expect(weekday('2016-12-31')).toBe(6);
});

it('puts an instant on the day of the wall clock in Stockholm', () => {
  expect(stockholmDay(new Date('2016-06-01T21:59:59Z'))).toBe('2016-06-01');
  expect(stockholmDay(new Date('2016-06-01T22:00:00Z'))).toBe('2016-06-02');
  expect(stockholmDay(new Date('2016-12-31T22:59:59Z'))).toBe('2016-12-31');
  expect(stockholmDay(new Date('2016-12-31T23:00:00Z'))).toBe('2017-01-01');
});

it('reads aloud', () => {
  expect(formatDay('2016-06-01')).toBe('1 juni 2016');
  expect(formatDay('2017-03-31', 'en')).toBe('31 March 2017');
});

it('orders and measures as the calendar does', () => {
  const day = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays('1930-01-01', days));
  fc.assert(
    fc.property(day, fc.integer({ min: -5000, max: 5000 }), (from, days) => {
      const to = addDays(from, days);
      expect(daysBetween(from, to)).toBe(days);
      expect(Math.sign(compareDays(to, from))).toBe(Math.sign(days));
      expect((weekday(from) - 1 + days - (weekday(to) - 1)) % 7).toBeCloseTo(0);
    }),
  );
});
