/** A permanent key from a title, unlike those already taken: `Stöd till barn` → `stodTillBarn`. */
export function keyFrom(title: string, taken: readonly string[]): string {
  const words = title
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? ['rad'];
  const camel = words
    .map((word, at) => (at === 0 ? word : word.slice(0, 1).toUpperCase() + word.slice(1)))
    .join('');
  const base = (/^[a-z]/.test(camel) ? camel : `k${camel}`).slice(0, 26);
  for (let n = 1; ; n += 1) {
    const key = n === 1 ? base : `${base}${n}`;
    if (!taken.includes(key)) return key;
  }
}

/** Rows get their keys when they are saved: a row that had one keeps it, whatever its title has become. */
export function withKeys<T extends { key: string; title: string }>(
  rows: readonly T[],
  alsoTaken: readonly string[] = [],
): T[] {
  const taken = [...alsoTaken, ...rows.map(({ key }) => key).filter((key) => key !== '')];
  return rows.map((row) => {
    if (row.key !== '') return row;
    const key = keyFrom(row.title, taken);
    taken.push(key);
    return { ...row, key };
  });
}
