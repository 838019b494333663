import { hiddenFilters, shownIn, withFilter, type FilterField } from './filters.js';

const county: FilterField = {
  source: 'countyCode',
  label: 'Län',
  choices: [{ value: '01', label: 'Stockholm' }],
};
const share: FilterField = {
  source: 'wantsShare',
  label: 'Vill ha andel',
  choices: [{ value: false, label: 'Nej' }],
};

test('a choice keeps its own type through the select', () => {
  expect(withFilter({}, share, 'false')).toEqual({ wantsShare: false });
  expect(withFilter({}, county, '01')).toEqual({ countyCode: '01' });
});

test('blank takes the filter away and leaves the others', () => {
  expect(withFilter({ countyCode: '01', tab: 'mine' }, county, '')).toEqual({ tab: 'mine' });
});

test('a filter from a link that no control shows is listed', () => {
  const values = { countyCode: '01', state: ['beviljad', 'rekvirerad'], reportArea: 2, tab: 'all' };
  expect(hiddenFilters(values, [county], ['tab'])).toEqual([
    ['state', ['beviljad', 'rekvirerad']],
    ['reportArea', 2],
  ]);
  expect(shownIn(county, { countyCode: '99' })).toBe('');
});
