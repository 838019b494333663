import type { Problem } from '#domain/contracts/index.js';
import type { Schema } from './every-route';

export const MEGABYTE = 'å'.repeat(400_000);

/** What no field of that sort may hold. A password may hold anything: it is hashed, never kept. */
export function hostileValues(field: string, { type, enum: choices, nullable }: Schema): unknown[] {
  const always = [{ $gt: '' }, [[[]]], ...(nullable ? [] : [null])];
  if (choices) return [...always, 'finns-inte', 17, ...(choices.includes(true) ? [] : [true])];
  if (type === 'integer' || type === 'number')
    return [...always, -1, 1e15, 1.5, '12; DROP TABLE grant_case', '<b>1</b>', '🦌', '1\u0000', true];
  if (type === 'boolean') return [...always, 'ja', 2, -1];
  if (type === 'string')
    return [...always, 12, true, MEGABYTE, ...(/password/i.test(field) ? [] : ['a\u0000b'])];
  return [17, 'text', true, MEGABYTE];
}

/** Text that is odd but honest: may be refused or kept, must never break anything. */
export const ODD_TEXTS = [
  '<script>alert(1)</script>',
  '🦌🏳️‍🌈',
  "'; DELETE FROM pot; --",
  '\u202Etxet',
  '{{7*7}}',
  '=HYPERLINK("x")',
];

export function namesField({ fields = [] }: Problem, name: string): boolean {
  return fields.some(({ field }) => field === name || field.startsWith(`${name}.`) || field === 'body');
}
