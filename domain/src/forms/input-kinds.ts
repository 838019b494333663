import { formatDay, isLegalDay } from '../calendar/legal-day.js';
import { formatBankgiro, isValidBankgiro } from '../identifiers/bankgiro.js';
import { isValidOrganisationNumber } from '../identifiers/organisation-number.js';
import { formatKronor, parseKronor } from '../money/kronor.js';
import type { FormLocale, InputKind } from './form-definition.js';
import type { FormTextCode } from './form-texts.js';

export const MAX_KRONOR = 999_999_999_999;

export type ReadInput = { value: string | number } | { problem: FormTextCode };

/** Reads what a person typed. Never corrects silently beyond spacing and the written unit. */
export function readInput(kind: InputKind, typed: string | number): ReadInput {
  if (kind === 'kronor') return readKronor(typed);
  if (typeof typed === 'number') return { problem: 'answer.wrongType' };
  const text = typed.trim();
  if (kind === 'bankgiro')
    return isValidBankgiro(text) ? { value: formatBankgiro(text) } : { problem: 'bankgiro.invalid' };
  if (kind === 'email') return isEmail(text) ? { value: text } : { problem: 'email.invalid' };
  if (kind === 'phone') return isPhone(text) ? { value: text } : { problem: 'phone.invalid' };
  if (kind === 'gln')
    return isValidGln(text.replace(/\s/g, ''))
      ? { value: text.replace(/\s/g, '') }
      : { problem: 'gln.invalid' };
  if (kind === 'day') return isLegalDay(text) ? { value: text } : { problem: 'day.invalid' };
  const participant = peppolParticipant(text);
  return participant ? { value: participant } : { problem: 'peppol.invalid' };
}

/** As shown beside the title and in documents. */
export function showInput(kind: InputKind | undefined, value: string | number, locale: FormLocale): string {
  if (kind === 'kronor' && typeof value === 'number') return formatKronor(value);
  if (kind === 'day' && typeof value === 'string' && locale === 'sv' && isLegalDay(value))
    return formatDay(value, 'sv');
  return String(value);
}

function readKronor(typed: string | number): ReadInput {
  const value = typeof typed === 'number' ? typed : parseKronor(typed);
  if (value !== undefined) return inRange(value);
  const figures = String(typed).replace(/[\s\u00a0\u202f]|kr(onor)?\.?$/gi, '');
  if (/^[-−–]\d/.test(figures)) return { problem: 'kronor.negative' };
  if (/^\d+[.,]\d+$/.test(figures)) return { problem: 'kronor.decimals' };
  return { problem: /^\d{16,}$/.test(figures) ? 'kronor.tooLarge' : 'kronor.notNumber' };
}

function inRange(value: number): ReadInput {
  if (!Number.isFinite(value)) return { problem: 'kronor.notNumber' };
  if (value < 0) return { problem: 'kronor.negative' };
  if (!Number.isInteger(value)) return { problem: 'kronor.decimals' };
  return value > MAX_KRONOR ? { problem: 'kronor.tooLarge' } : { value: value + 0 };
}

function isEmail(text: string): boolean {
  return (
    text.length <= 254 &&
    /^[^\s@<>"',;:]{1,64}@(?:[\p{L}\d](?:[\p{L}\d-]{0,61}[\p{L}\d])?\.)+\p{L}{2,24}$/u.test(text)
  );
}

/** A string for ever: a number type would lose the leading zero. */
function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '').length;
  return /^\+?[\d\s()/-]+$/.test(text) && digits >= 6 && digits <= 15;
}

/** GS1: the last digit makes the sum weighted 1,3,1,3 … from the left a multiple of ten. */
export function isValidGln(text: string): boolean {
  if (!/^\d{13}$/.test(text)) return false;
  const sum = [...text].reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3), 0);
  return sum % 10 === 0;
}

/** `0007:` + ten digits (rule PEPPOL-COMMON-R049) or `0088:` + GLN; the long scheme name in front is accepted and dropped. */
function peppolParticipant(text: string): string | undefined {
  const match = /^(?:iso6523-actorid-upis::)?(0007|0088):([\d-]{10,13})$/.exec(text.replace(/\s/g, ''));
  if (!match) return undefined;
  const digits = match[2]!.replace('-', '');
  const valid =
    match[1] === '0007' ? /^\d{10}$/.test(digits) && isValidOrganisationNumber(digits) : isValidGln(digits);
  return valid ? `${match[1]}:${digits}` : undefined;
}
