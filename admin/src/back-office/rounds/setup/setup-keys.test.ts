import { keyFrom, withKeys } from './setup-keys.js';

test.each([
  ['Stöd till barn', 'stodTillBarn'],
  ['2013 års arbete', 'k2013ArsArbete'],
  ['–', 'rad'],
])('the key of %p is %p', (title, key) => expect(keyFrom(title, [])).toBe(key));

test('a key is never used twice', () => expect(keyFrom('Rutiner', ['rutiner', 'rutiner2'])).toBe('rutiner3'));

test('a row keeps its key when its title changes, and new rows get their own', () =>
  expect(
    withKeys([
      { key: 'mapping', title: 'Kartläggning och statistik' },
      { key: '', title: 'Mapping' },
      { key: '', title: 'Mapping' },
    ]).map(({ key }) => key),
  ).toEqual(['mapping', 'mapping2', 'mapping3']));
