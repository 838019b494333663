import { EFFECTS } from './effects.js';
import { effectWords } from './effect-words.js';

it('has words of its own in both languages for everything Medel does', () => {
  const words = EFFECTS.flatMap((effect) => [effectWords(effect, 'sv'), effectWords(effect, 'en')]);
  expect(new Set(words).size).toBe(2 * EFFECTS.length);
  expect(words.filter((word) => (EFFECTS as readonly string[]).includes(word))).toEqual([]);
});

it('calls what it does not know by its code', () => {
  expect([effectWords('sendPigeon'), effectWords('constructor')]).toEqual(['sendPigeon', 'constructor']);
});
