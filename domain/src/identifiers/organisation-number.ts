import { passesLuhn } from './luhn.js';

// A third digit of 0 or 1 is a month: that would be a personal identity number, and no person receives these grants.
const SHAPE = /^(?:16)?([1-9]\d[2-9]\d{3})-?(\d{4})$/;

/** Ten digits without hyphen from `NNNNNN-NNNN`, ten digits or twelve with the prefix 16; undefined when it is none. */
export function parseOrganisationNumber(text: string): string | undefined {
  const match = SHAPE.exec(text.trim());
  if (!match) return undefined;
  const digits = `${match[1]}${match[2]}`;
  return passesLuhn(digits) ? digits : undefined;
}

export function isValidOrganisationNumber(text: string): boolean {
  return parseOrganisationNumber(text) !== undefined;
}

/** `2120000142` → `212000-0142`; throws RangeError on anything that is not an organisation number. */
export function formatOrganisationNumber(text: string): string {
  const digits = parseOrganisationNumber(text);
  if (!digits) throw new RangeError(`not an organisation number: ${text}`);
  return `${digits.slice(0, 6)}-${digits.slice(6)}`;
}
