import { formatKronor } from '../money/kronor.js';
import type { FormLocale, LocalText } from './form-definition.js';

/** One text per code, used at the field, in the error summary and in the API's answer. */
export const FORM_TEXTS = {
  'answer.missing': { sv: 'Svaret saknas. Fyll i fältet.', en: 'The answer is missing. Fill in the field.' },
  'answer.missingAmount': {
    sv: 'Ange ett belopp i hela kronor. Skriv 0 om beloppet är noll – ett tomt fält räknas inte som noll.',
    en: 'Enter an amount in whole kronor. Write 0 if it is zero – a blank field does not count as zero.',
  },
  'answer.missingChoice': { sv: 'Välj ett av alternativen.', en: 'Choose one of the options.' },
  'answer.missingChoices': { sv: 'Välj minst ett alternativ.', en: 'Choose at least one option.' },
  'answer.wrongType': {
    sv: 'Svaret har fel form och kan inte läsas.',
    en: 'The answer has the wrong form and cannot be read.',
  },
  'answer.unknownChoice': {
    sv: 'Svaret finns inte bland alternativen.',
    en: 'The answer is not among the options.',
  },
  'answer.exclusiveChoice': {
    sv: 'Alternativet ”{choice}” kan inte väljas tillsammans med andra.',
    en: '“{choice}” cannot be chosen together with other options.',
  },
  'text.tooLong': {
    sv: 'Texten får vara högst {max} tecken. Den är {length} tecken lång.',
    en: 'The text may be at most {max} characters. It is {length} characters long.',
  },
  'text.invalidCharacters': {
    sv: 'Texten innehåller tecken som inte kan sparas. Klistra in den igen som ren text.',
    en: 'The text contains characters that cannot be stored. Paste it again as plain text.',
  },
  'kronor.notNumber': {
    sv: 'Skriv beloppet med siffror, till exempel 1 250 000.',
    en: 'Write the amount in digits, for example 1 250 000.',
  },
  'kronor.decimals': { sv: 'Ange hela kronor, utan ören.', en: 'Enter whole kronor, without öre.' },
  'kronor.negative': { sv: 'Beloppet kan inte vara mindre än 0 kr.', en: 'The amount cannot be below 0 kr.' },
  'kronor.tooLarge': {
    sv: 'Beloppet är orimligt stort. Kontrollera antalet siffror.',
    en: 'The amount is unreasonably large. Check the number of digits.',
  },
  'bankgiro.invalid': {
    sv: 'Bankgironumret stämmer inte: kontrollsiffran är fel eller siffrorna är inte sju eller åtta. Exempel: 160-9908.',
    en: 'The bankgiro number is wrong: the check digit fails or it does not have seven or eight digits. Example: 160-9908.',
  },
  'email.invalid': {
    sv: 'Ange en e-postadress i formen namn@organisation.se.',
    en: 'Enter an e-mail address in the form name@organisation.se.',
  },
  'phone.invalid': {
    sv: 'Ange ett telefonnummer med riktnummer, till exempel 08-123 45 67.',
    en: 'Enter a telephone number with area code, for example 08-123 45 67.',
  },
  'gln.invalid': {
    sv: 'Ett GLN har 13 siffror och en kontrollsiffra sist. Kontrollera numret.',
    en: 'A GLN has 13 digits, the last of which is a check digit. Check the number.',
  },
  'peppol.invalid': {
    sv: 'Ange Peppol-id i formen 0007:organisationsnummer eller 0088:GLN, till exempel 0007:2120000142.',
    en: 'Enter the Peppol id as 0007:organisation number or 0088:GLN, for example 0007:2120000142.',
  },
  'day.invalid': {
    sv: 'Ange en dag som finns, i formen ÅÅÅÅ-MM-DD.',
    en: 'Enter a day that exists, in the form YYYY-MM-DD.',
  },
} satisfies Record<string, LocalText>;

export type FormTextCode = keyof typeof FORM_TEXTS;

export function formText(
  code: FormTextCode,
  locale: FormLocale,
  facts: Record<string, string | number> = {},
): string {
  const text: LocalText = FORM_TEXTS[code];
  return fillIn(text[locale] ?? text.sv, (name) => String(facts[name] ?? ''));
}

/** A definition's own text with `{name}` replaced: kronor as `1 250 000 kr`, what is unknown as a dash. */
export function shownText(text: string, values: Record<string, unknown>): string {
  return fillIn(text, (name) => {
    const value = values[name];
    return typeof value === 'number' ? formatKronor(value) : typeof value === 'string' ? value : '–';
  });
}

function fillIn(text: string, valueOf: (name: string) => string): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => valueOf(name));
}
