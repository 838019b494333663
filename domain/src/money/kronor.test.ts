import fc from 'fast-check';
import { formatKronor, formatWholeNumber, parseKronor } from './kronor.js';

it.each([
  ['1 250 000 kr', 1_250_000],
  ['1250000', 1_250_000],
  ['1\u00a0250\u00a0000\u00a0kr', 1_250_000],
  ['1\u202f250\u202f000', 1_250_000],
  ['  40 883 kronor ', 40_883],
  ['500:-', 500],
  ['500,00 kr', 500],
  ['0', 0],
  ['007', 7],
])('reads %p', (text, kronor) => expect(parseKronor(text)).toBe(kronor));

it.each([
  '',
  ' ',
  'kr',
  '-5',
  '12,50',
  '12.50',
  '1.250',
  '1 25 000',
  '1250 000',
  '1e6',
  '0x10',
  '９',
  '9007199254740992',
  'tusen',
])('does not read %p', (text) => expect(parseKronor(text)).toBeUndefined());

it('shows three by three with spaces that do not break', () => {
  expect(formatKronor(3_125_250)).toBe('3\u00a0125\u00a0250\u00a0kr');
  expect(formatKronor(0)).toBe('0\u00a0kr');
  expect(formatWholeNumber(-1000)).toBe('\u22121\u00a0000');
});

it('reads back what it shows', () => {
  fc.assert(
    fc.property(
      fc.nat({ max: Number.MAX_SAFE_INTEGER }),
      (kronor) => parseKronor(formatKronor(kronor)) === kronor,
    ),
  );
});
