import { boardQuery, isFiltered, NO_FILTER } from './board-filter.js';

const asked = (query: string) => JSON.parse(new URLSearchParams(query).get('filter') ?? '{}') as unknown;

test('no filter asks for everything', () =>
  expect([boardQuery(NO_FILTER), isFiltered(NO_FILTER)]).toEqual(['', false]));

test('amounts are read as Swedes write them, and blanks are left out', () =>
  expect(
    asked(boardQuery({ ...NO_FILTER, q: '  umeå ', minApplied: '1 250 000 kr', countyCode: '24' })),
  ).toEqual({
    q: 'umeå',
    minApplied: 1_250_000,
    countyCode: '24',
  }));

test('an amount half typed filters nothing', () =>
  expect(boardQuery({ ...NO_FILTER, maxApplied: 'en miljon' })).toBe(''));
