/** A number from 0 up to 1 that is always the same for the same words (FNV-1a, mixed). The demo is the same on every machine. */
export function draw(...words: (string | number)[]): number {
  let hash = 0x811c9dc5;
  for (const letter of words.join('\u0000')) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193);
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

export function pick<T>(choices: readonly T[], ...words: (string | number)[]): T {
  const choice = choices[Math.floor(draw(...words) * choices.length)];
  if (choice === undefined) throw new RangeError('nothing to pick from');
  return choice;
}
