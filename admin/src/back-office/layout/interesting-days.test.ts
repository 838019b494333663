import { interestingDays } from './interesting-days.js';

const round2016 = {
  requisitionClosesOn: '2016-06-01',
  useTo: '2016-12-31',
  reportDueOn: '2017-03-31',
  repaymentDueOn: '2017-06-30',
  payWithinWorkingDays: 15,
};
const days = (today: string) =>
  interestingDays([round2016], today, (swedish) => swedish).map(({ day }) => day);

test('the requisition year, from the day the demo opens', () => {
  expect(days('2016-05-30')).toEqual([
    '2016-06-01',
    '2016-06-02',
    '2016-06-23',
    '2016-12-31',
    '2017-03-31',
    '2017-04-01',
    '2017-06-30',
    '2017-07-01',
  ]);
});

test('only days ahead, for the year moves forward only', () =>
  expect(days('2017-03-31')).toEqual(['2017-04-01', '2017-06-30', '2017-07-01']));

test('two rounds with the same day give it once', () => {
  expect(interestingDays([round2016, round2016], '2017-06-30', (swedish) => swedish)).toEqual([
    { day: '2017-07-01', why: 'Obetalda återkrav är försenade' },
  ]);
});
