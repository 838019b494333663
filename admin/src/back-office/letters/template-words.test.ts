import { keyOf } from './template-words.js';

test.each([
  ['Påminnelse om handlingsplan', 'paminnelse-om-handlingsplan'],
  ['  2013: välkomna! ', 'valkomna'],
  ['Å'.repeat(60), 'a'.repeat(40)],
])('the key of %p is %p', (name, key) => expect(keyOf(name)).toBe(key));
