import { luhnDigit, passesLuhn } from './luhn.js';

const LONGEST = 25;

/** The payment reference for `digits`: a length digit (whole length mod 10) and a Luhn digit after them. */
export function ocrReference(digits: string): string {
  const length = digits.length + 2;
  if (!/^\d+$/.test(digits) || length > LONGEST)
    throw new RangeError(`not 1–${LONGEST - 2} digits: ${digits}`);
  const withLength = `${digits}${length % 10}`;
  return `${withLength}${luhnDigit(withLength)}`;
}

/** True for a reference with the right length digit and the right check digit. */
export function isValidOcr(reference: string): boolean {
  if (reference.length < 3 || reference.length > LONGEST || !passesLuhn(reference)) return false;
  return Number(reference.at(-2)) === reference.length % 10;
}
