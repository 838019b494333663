const NON_BREAKING_SPACE = '\u00a0';
const MINUS = '\u2212';

const SPACES = /[\u0020\u00a0\u2009\u202f]/g;
const PLAIN_OR_GROUPED = /^(?:\d+|\d{1,3}(?:[\u0020\u00a0\u2009\u202f]\d{3})+)$/;

/**
 * Reads whole kronor as people write them: `1 250 000 kr`, `1250000`, `1 250 000,00`, `500:-`.
 * Undefined for blank (which is not zero), fractions, signs, `1.250` and anything above 2^53 − 1.
 */
export function parseKronor(text: string): number | undefined {
  const figures = text
    .trim()
    .replace(/\s*(?:kronor|kr)\.?$/i, '')
    .replace(/(?:,00|[,:]-)$/, '');
  if (!PLAIN_OR_GROUPED.test(figures)) return undefined;
  const value = Number(figures.replace(SPACES, ''));
  return Number.isSafeInteger(value) ? value : undefined;
}

/** `3125250` → `3 125 250`, with spaces that do not break the line. */
export function formatWholeNumber(value: number): string {
  const figures = String(Math.abs(value)).replace(/\B(?=(?:\d{3})+$)/g, NON_BREAKING_SPACE);
  return value < 0 ? MINUS + figures : figures;
}

export function formatKronor(kronor: number): string {
  return `${formatWholeNumber(kronor)}${NON_BREAKING_SPACE}kr`;
}
