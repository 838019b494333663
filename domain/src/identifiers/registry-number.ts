export interface RegistryPlace {
  year: number;
  /** The running number of the authority's series for the year. */
  number: number;
}

const PLACEHOLDER = /\{([^{}]*)\}/g;
const KNOWN = new Set(['number', 'year', 'yy']);

/** A pattern must name the number and the year once each, e.g. `9.3-{number}/{year}` or `116-{number}-{yy}`. */
export function isRegistryPattern(pattern: string): boolean {
  const names = [...pattern.matchAll(PLACEHOLDER)].map((match) => match[1] ?? '');
  return (
    names.length === 2 &&
    names.every((name) => KNOWN.has(name)) &&
    names.filter((name) => name === 'number').length === 1
  );
}

/** The diarienummer in the authority's own pattern; throws RangeError on a pattern that could give two cases the same number. */
export function formatRegistryNumber(pattern: string, place: RegistryPlace): string {
  if (!isRegistryPattern(pattern)) throw new RangeError(`not a registry number pattern: ${pattern}`);
  if (!Number.isSafeInteger(place.number) || place.number < 1)
    throw new RangeError(`not a running number: ${place.number}`);
  const year = String(place.year).padStart(4, '0');
  return pattern
    .replace('{number}', String(place.number))
    .replace('{year}', year)
    .replace('{yy}', year.slice(-2));
}
