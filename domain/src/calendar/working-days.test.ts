import fc from 'fast-check';
import Holidays from 'date-holidays';
import { addDays, weekday } from './legal-day.js';
import { holidaysOf } from './public-holidays.js';
import { reminderDays } from './reminders.js';
import { addWorkingDays, isPublicHoliday, isWorkingDay, rollForward } from './working-days.js';

const anyDay = fc.integer({ min: 0, max: 16_000 }).map((days) => addDays('2000-01-01', days));

it.each([
  ['2016-06-01', '2016-06-23'],
  ['2016-05-20', '2016-06-13'],
  ['2016-12-12', '2017-01-03'],
  ['2026-06-01', '2026-06-23'],
  ['2026-12-14', '2027-01-11'],
])('15 working days after %s is %s', (from, to) => expect(addWorkingDays(from, 15)).toBe(to));

it.each([
  ['2024-03-31', '2024-04-02'],
  ['2018-03-31', '2018-04-03'],
  ['2019-03-31', '2019-04-01'],
  ['2018-06-30', '2018-07-02'],
  ['2019-06-01', '2019-06-03'],
  ['2026-06-06', '2026-06-08'],
  ['2026-06-19', '2026-06-22'],
  ['2016-12-31', '2017-01-02'],
  ['2016-06-01', '2016-06-01'],
])('%s rolls forward to %s', (from, to) => expect(rollForward(from)).toBe(to));

it('changed annandag pingst for the national day in 2005', () => {
  expect(isPublicHoliday('2004-05-31')).toBe(true);
  expect(isPublicHoliday('2005-05-16')).toBe(false);
  expect(isPublicHoliday('2003-06-06')).toBe(false);
  expect(isPublicHoliday('2005-06-06')).toBe(true);
});

it('counts an ordinary Sunday as a public holiday, but not a Saturday or an eve', () => {
  expect(isPublicHoliday('2016-06-05')).toBe(true);
  expect(isPublicHoliday('2016-06-04')).toBe(false);
  expect(isPublicHoliday('2016-06-24')).toBe(false);
  expect(isWorkingDay('2016-06-24')).toBe(false);
});

it('works on the eves that are half days at most authorities', () => {
  expect(['2016-01-05', '2016-03-24', '2015-04-30', '2016-11-04'].filter(isWorkingDay)).toHaveLength(4);
});

describe.each(Array.from({ length: 36 }, (_, index) => 2005 + index))('%i', (year) => {
  const published = new Holidays('SE').getHolidays(year).filter((holiday) => holiday.rule !== undefined);
  const days = (type: string) =>
    published
      .filter((holiday) => holiday.type === type)
      .map((holiday) => holiday.date.slice(0, 10))
      .toSorted();

  it('has the public holidays that date-holidays has', () => {
    expect([...holidaysOf(year).keys()].toSorted()).toEqual([...new Set(days('public'))]);
  });

  it('has working days on every other weekday but the three eves', () => {
    const free = new Set([...days('public'), ...days('bank')]);
    for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1)) {
      expect([day, isWorkingDay(day)]).toEqual([day, weekday(day) < 6 && !free.has(day)]);
    }
  });
});

it('rolls to a working day, not earlier, once, and keeps the order', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (a, b) => {
      const rolled = rollForward(a);
      expect(isWorkingDay(rolled)).toBe(true);
      expect(rolled >= a).toBe(true);
      expect(rollForward(rolled)).toBe(rolled);
      expect(a <= b ? rolled <= rollForward(b) : rolled >= rollForward(b)).toBe(true);
    }),
  );
});

it('adds working days in any parts, forwards or backwards', () => {
  const count = fc.integer({ min: 0, max: 60 });
  fc.assert(
    fc.property(anyDay, count, count, fc.constantFrom(1, -1), (day, a, b, sign) => {
      expect(addWorkingDays(addWorkingDays(day, sign * a), sign * b)).toBe(
        addWorkingDays(day, sign * (a + b)),
      );
    }),
  );
});

it('lands on a working day when it moves at all', () => {
  fc.assert(
    fc.property(
      anyDay,
      fc.integer({ min: 1, max: 60 }),
      (day, count) => isWorkingDay(addWorkingDays(day, count)) && isWorkingDay(addWorkingDays(day, -count)),
    ),
  );
});

it('reminds before and after 1 June 2016', () => {
  expect(reminderDays('2016-06-01')).toEqual([
    { offset: -30, day: '2016-04-19' },
    { offset: -7, day: '2016-05-23' },
    { offset: -1, day: '2016-05-31' },
    { offset: 0, day: '2016-06-01' },
    { offset: 1, day: '2016-06-02' },
    { offset: 10, day: '2016-06-16' },
  ]);
});
