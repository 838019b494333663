import english from 'ra-language-english';
import { resourceNames } from './resource-names.js';
import swedish from './swedish.js';

type Tree = { [key: string]: string | Tree };

const flatten = (tree: Tree, path = ''): Map<string, string> =>
  new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string' ? [[`${path}${key}`, value] as const] : [...flatten(value, `${path}${key}.`)],
    ),
  );
const placeholders = (text: string) => [...new Set(text.match(/%\{\w+\}/g) ?? [])].sort();

const original = flatten(english as unknown as Tree);
const translated = flatten(swedish);

describe('react-admin in Swedish', () => {
  test('has a text for each of the original keys, and no others', () => {
    expect([...translated.keys()].sort()).toEqual([...original.keys()].sort());
    expect(translated.size).toBeGreaterThanOrEqual(164);
  });

  test('offers the same two forms where English has singular and plural', () => {
    for (const [key, text] of original)
      expect([key, translated.get(key)?.split('||||').length]).toEqual([key, text.split('||||').length]);
  });

  test('keeps every placeholder, and invents none', () => {
    for (const [key, text] of original)
      expect([key, placeholders(translated.get(key) ?? '')]).toEqual([key, placeholders(text)]);
  });

  test('leaves nothing in English', () => {
    const same = [...original].filter(
      ([key, text]) => translated.get(key) === text && /[a-z]{3}/i.test(text.replace(/%\{\w+\}/g, '')),
    );
    expect(same).toEqual([]);
  });
});

test('every resource has singular and plural in both languages, or its name is pluralised as English', () => {
  for (const names of Object.values(resourceNames)) {
    for (const { name } of Object.values(names)) expect(name.split(' |||| ')).toHaveLength(2);
  }
  expect(Object.keys(resourceNames.sv)).toEqual(Object.keys(resourceNames.en));
});
