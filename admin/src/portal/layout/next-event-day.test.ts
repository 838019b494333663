import { nextEventDay } from './next-event-day.js';

const portal = (...days: (string | null)[]) =>
  ({ toDo: days.map((dueOn) => ({ dueOn })), waiting: [], cases: [] }) as unknown as Parameters<
    typeof nextEventDay
  >[0];

describe('the next event of the demo', () => {
  it('is the nearest due day after today', () => {
    expect(nextEventDay(portal('2017-03-31', '2016-06-01', '2016-05-01', null), '2016-05-30')).toBe(
      '2016-06-01',
    );
  });

  it('is the morning after when something falls due today', () => {
    expect(nextEventDay(portal('2016-06-01', '2017-03-31'), '2016-06-01')).toBe('2016-06-02');
  });

  it('is nothing when nothing falls due', () => {
    expect(nextEventDay(portal(null, '2016-01-01'), '2016-05-30')).toBeUndefined();
  });
});
