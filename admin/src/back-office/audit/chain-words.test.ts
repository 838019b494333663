import { chainWords } from './chain-words.js';

const swedish = (scope: string) => chainWords(scope, 3, (text) => text);

test('a chain is told by what it is about', () => {
  expect([swedish('case:12'), swedish('operations')]).toEqual(['Ärende 12, post 3', 'Drift, post 3']);
});

test('a chain without words keeps its scope', () => {
  expect([swedish('moon:1'), swedish('constructor')]).toEqual(['moon:1, post 3', 'constructor, post 3']);
});
