import { dayOffName, weekdayName } from './day-off.js';
import { isoWeek } from './iso-week.js';

it.each([
  ['2013-03-31', 2013, 13, '2013-03-25'],
  ['2013-04-01', 2013, 14, '2013-04-01'],
  ['2012-12-31', 2013, 1, '2012-12-31'],
  ['2016-01-03', 2015, 53, '2015-12-28'],
  ['2016-01-04', 2016, 1, '2016-01-04'],
  ['2020-12-31', 2020, 53, '2020-12-28'],
  ['2023-01-01', 2022, 52, '2022-12-26'],
])('%s is in week %i/%i', (day, year, week, from) => expect(isoWeek(day)).toEqual({ year, week, from }));

it.each([
  ['2013-03-29', 'långfredagen'],
  ['2013-06-21', 'midsommarafton'],
  ['2013-06-22', 'midsommardagen'],
  ['2013-12-24', 'julafton'],
  ['2013-12-31', 'nyårsafton'],
  ['2013-04-06', 'lördag'],
  ['2013-04-07', 'söndag'],
  ['2013-04-08', undefined],
])('%s is off: %s', (day, name) => expect(dayOffName(day)).toBe(name));

it('names the days of the week', () => {
  expect(['2013-04-01', '2013-04-07'].map(weekdayName)).toEqual(['måndag', 'söndag']);
});
