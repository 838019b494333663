/** Latin with every Swedish and European letter, Greek, Cyrillic and the punctuation in use: what the letter's font has. */
const PRINTABLE =
  /^[\n\u0020-\u007e\u00a0-\u024f\u0300-\u036f\u0391-\u03a1\u03a3-\u03ce\u0410-\u044f\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020\u2022\u2026\u2030\u2039\u203a\u20ac\u2122\u2212\u2260\u2264\u2265\ufffd]$/u;

/** What the font lacks becomes a visible mark: PDF/UA forbids text that cannot be shown, and no applicant's emoji may stop a decision from going out. */
export function printable(text: string): string {
  return [...text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/\t/g, ' ')]
    .map((sign) => (PRINTABLE.test(sign) ? sign : '\ufffd'))
    .join('');
}
