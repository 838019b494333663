import fc from 'fast-check';
import { formatBankgiro, isValidBankgiro, parseBankgiro } from './bankgiro.js';
import { luhnDigit, passesLuhn } from './luhn.js';
import { isValidOcr, ocrReference } from './ocr.js';
import {
  formatOrganisationNumber,
  isValidOrganisationNumber,
  parseOrganisationNumber,
} from './organisation-number.js';
import { formatRegistryNumber, isRegistryPattern } from './registry-number.js';

const digits = (min: number, max: number) => fc.stringMatching(new RegExp(`^[0-9]{${min},${max}}$`));

describe('Luhn', () => {
  it('finds the digit that passes, and no other passes', () => {
    fc.assert(
      fc.property(digits(1, 24), (text) => {
        const passing = [...'0123456789'].filter((digit) => passesLuhn(text + digit));
        expect(passing).toEqual([String(luhnDigit(text))]);
      }),
    );
  });
});

describe('organisation number', () => {
  it.each(['212000-0142', '2120000142', '16212000-0142', '162120000142', ' 212000-0142 '])(
    'reads Stockholm from %p',
    (text) => expect(parseOrganisationNumber(text)).toBe('2120000142'),
  );
  it.each(['212000-0143', '21200-00142', '19121212-1212', '811218-9876', '000000-0000', '212000–0142x', ''])(
    'refuses %p',
    (text) => expect(isValidOrganisationNumber(text)).toBe(false),
  );
  it('is written with a hyphen', () => {
    expect(formatOrganisationNumber('162021000555')).toBe('202100-0555');
    expect(() => formatOrganisationNumber('2120000143')).toThrow(RangeError);
  });
});

describe('bankgiro', () => {
  it.each([
    ['160-9908', '1609908'],
    ['405-2213', '4052213'],
    ['1609908', '1609908'],
    ['900-8004', '9008004'],
  ])('reads %p', (text, number) => expect(parseBankgiro(text)).toBe(number));
  it.each(['160-9909', '1609-908', '000-0000', '16-09908', '', 'abc'])('refuses %p', (text) =>
    expect(isValidBankgiro(text)).toBe(false),
  );
  it('is written in seven or eight figures with the hyphen before the last four', () => {
    expect(formatBankgiro('1609908')).toBe('160-9908');
    expect(formatBankgiro(`5050105${luhnDigit('5050105')}`)).toBe(`5050-105${luhnDigit('5050105')}`);
    expect(() => formatBankgiro('1609909')).toThrow(RangeError);
  });
});

describe('OCR reference', () => {
  it('has a length digit and a check digit', () => expect(ocrReference('20160113')).toBe('2016011302'));

  it('is valid as made, and not with a figure changed or dropped', () => {
    fc.assert(
      fc.property(digits(1, 23), fc.nat(), fc.integer({ min: 1, max: 9 }), (text, at, change) => {
        const reference = ocrReference(text);
        const place = at % reference.length;
        const changed =
          reference.slice(0, place) + ((Number(reference[place]) + change) % 10) + reference.slice(place + 1);
        expect([isValidOcr(reference), isValidOcr(changed)]).toEqual([true, false]);
      }),
    );
  });

  it('refuses what a bank would not take', () => {
    expect(['', '00', '201601135', '2016011303', '2016-01130'].filter(isValidOcr)).toEqual([]);
    for (const text of ['', 'A1', '1'.repeat(24)]) expect(() => ocrReference(text)).toThrow(RangeError);
  });
});

describe('registry number', () => {
  it.each([
    ['9.3-{number}/{year}', '9.3-417/2016'],
    ['403-{number}-{year}', '403-417-2016'],
    ['116-{number}-{yy}', '116-417-16'],
  ])('%p gives %p', (pattern, text) =>
    expect(formatRegistryNumber(pattern, { year: 2016, number: 417 })).toBe(text),
  );

  it.each(['9.3-{number}', '{year}', '{number}-{number}', '{number}/{month}', '{number}/{year}/{yy}', ''])(
    '%p is no pattern',
    (pattern) => {
      expect(isRegistryPattern(pattern)).toBe(false);
      expect(() => formatRegistryNumber(pattern, { year: 2016, number: 1 })).toThrow(RangeError);
    },
  );

  it('has no number zero', () => {
    expect(() => formatRegistryNumber('{number}/{year}', { year: 2016, number: 0 })).toThrow(RangeError);
  });

  it('never gives two places of a series the same number', () => {
    const place = fc.record({
      year: fc.integer({ min: 2000, max: 2099 }),
      number: fc.integer({ min: 1, max: 999_999 }),
    });
    fc.assert(
      fc.property(place, place, (a, b) => {
        const same = a.year === b.year && a.number === b.number;
        expect(
          formatRegistryNumber('9.3-{number}/{year}', a) === formatRegistryNumber('9.3-{number}/{year}', b),
        ).toBe(same);
      }),
    );
  });
});
