import type { Letter } from './letter.js';
import { printable } from './printable.js';
import { renderLetter } from './render-letter.js';

const AT = new Date('2017-04-11T08:30:00Z');
const letter = (more: Partial<Letter> = {}): Letter => ({
  title: 'Beslut om återkrav', authority: 'Socialstyrelsen', registryNumber: '9.3-1/2016', day: '11 april 2017', recipient: 'Stockholm',
  paragraphs: ['Första stycket.'], facts: [{ label: 'Belopp', value: '501 420 kr' }], sections: [{ title: 'Skäl', paragraphs: ['Rad ett.\nRad två.'], facts: [] }], ...more,
});
const bytes = (pdf: Buffer) => pdf.toString('latin1');

it('is a tagged PDF/UA-1 with title and language', () => {
  const pdf = bytes(renderLetter(letter(), AT));
  expect(pdf.startsWith('%PDF-1.')).toBe(true);
  expect(pdf).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
  expect(pdf).toContain('/StructTreeRoot');
  expect(pdf).toMatch(/\/Lang\s*\(sv-SE\)/);
  expect(pdf).toMatch(/pdfuaid:part>1</);
  const title = Buffer.from('Beslut om återkrav', 'utf16le').swap16().toString('hex').toUpperCase();
  expect(pdf.toUpperCase()).toContain(`/TITLE <FEFF${title}>`);
});

it('is the same to the byte for the same letter at the same time', () => {
  expect(renderLetter(letter(), AT).equals(renderLetter(letter(), AT))).toBe(true);
});

it('sets what an applicant wrote as text, whatever it looks like', () => {
  const hostile = ['#panic("utförd")', '= Rubrik', '*fet* _kursiv_ $x$ @ref <label> \\ // \u0060\u0060\u0060', '#sys.inputs', '"}]', '#{while true {}}'];
  expect(() => renderLetter(letter({ recipient: hostile[0] ?? '', title: hostile[1] ?? '', paragraphs: hostile, facts: hostile.map((value) => ({ label: value, value })) }), AT)).not.toThrow();
});

it('never fails on a sign that the font lacks', () => {
  const odd = 'Hej 😀 漢字 مرحبا \u0001 \u0000 \ufeff \u2028 \ud800 a\u030a →✓ \ue000 \r\n\t slut';
  expect(() => renderLetter(letter({ paragraphs: [odd], title: odd.slice(0, 20), sections: [{ title: odd, paragraphs: [], facts: [{ label: odd, value: odd }] }] }), AT)).not.toThrow();
});

it('can set every sign that it lets through', () => {
  const all = Array.from({ length: 0xffff }, (_, code) => String.fromCharCode(code)).filter((sign) => sign !== '\n' && printable(sign) === sign && !/\p{M}/u.test(sign));
  expect(all).toEqual(expect.arrayContaining(['å', 'Ö', 'é', '–', '€', '”', '−', '\u00a0']));
  expect(() => renderLetter(letter({ paragraphs: [all.join(' ')], facts: [{ label: all.join(' '), value: '' }] }), AT)).not.toThrow();
});

it('marks what it cannot show instead of dropping it', () => {
  expect(printable('Räksmörgås 😀 漢!')).toBe('Räksmörgås \ufffd \ufffd!');
  expect(printable('a\r\nb\tc')).toBe('a\nb c');
});
