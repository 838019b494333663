import {
  daysBetween,
  formatDay,
  formatDistance,
  formatInstant,
  formatKronor,
  formatShare,
  formatSize,
} from './format.js';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('what Swedes read', () => {
  test('kronor are whole and grouped, and nothing is not zero', () => {
    expect(plain(formatKronor(3_125_250))).toBe('3 125 250 kr');
    expect(plain(formatKronor(0))).toBe('0 kr');
    expect(formatKronor(null)).toBe('–');
  });

  test('a legal day is the same day in every zone', () => {
    expect(formatDay('2016-06-01')).toBe('1 juni 2016');
    expect(formatDay('2016-06-01', 'en')).toBe('1 June 2016');
    expect(formatDay(null)).toBe('–');
  });

  test('an instant late in the evening in UTC is the next day in Sweden', () => {
    expect(formatInstant('2016-06-01T22:30:00Z')).toBe('2 juni 2016 kl. 00:30');
  });

  test('distances count calendar days over the change of clocks', () => {
    expect(daysBetween('2016-03-26', '2016-03-28')).toBe(2);
    expect(plain(formatDistance('2016-05-30', '2016-06-01'))).toBe('i övermorgon');
    expect(plain(formatDistance('2016-05-30', '2016-05-20'))).toBe('för 10 dagar sedan');
  });

  test('a share nobody can have is a dash, not zero', () => {
    expect(formatShare(null)).toBe('–');
    expect(plain(formatShare(0.842))).toBe('84,2 %');
  });

  test('sizes use the decimal comma', () => expect(formatSize(1_234_567)).toBe('1,2 MB'));
});
