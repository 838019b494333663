import { passesLuhn } from './luhn.js';

const SHAPE = /^([1-9]\d{2,3})[-\u2013 ]?(\d{4})$/;

/** Seven or eight digits from `NNN-NNNN` or `NNNN-NNNN`; undefined when the shape or the check digit is wrong. */
export function parseBankgiro(text: string): string | undefined {
  const match = SHAPE.exec(text.trim());
  if (!match) return undefined;
  const digits = `${match[1]}${match[2]}`;
  return passesLuhn(digits) ? digits : undefined;
}

export function isValidBankgiro(text: string): boolean {
  return parseBankgiro(text) !== undefined;
}

/** `1609908` → `160-9908`; throws RangeError on anything that is not a bankgiro number. */
export function formatBankgiro(text: string): string {
  const digits = parseBankgiro(text);
  if (!digits) throw new RangeError(`not a bankgiro number: ${text}`);
  return `${digits.slice(0, -4)}-${digits.slice(-4)}`;
}
