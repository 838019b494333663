import type { FormLocale } from '#domain/forms/form-definition.js';

/** The words around a form; the form's own words are in its definition. */
const sv = {
  parts: 'Formulärets delar',
  partOf: (number: number, count: number) => `Del ${number} av ${count}`,
  partDone: 'Klar',
  partMissing: (missing: number) => (missing === 1 ? '1 svar saknas' : `${missing} svar saknas`),
  partWrong: 'Behöver rättas',
  partNotBegun: 'Inte påbörjad',
  optional: 'frivilligt',
  previous: 'Föregående del',
  next: 'Nästa del',
  review: 'Granska svaren',
  loading: 'Formuläret läses in …',
  notSent: 'Formuläret är inte inskickat förrän ni har granskat svaren och skrivit under.',
  errorPrefix: 'Fel: ',
  errorsFound: (count: number) => (count === 1 ? 'Ett svar behöver rättas' : `${count} svar behöver rättas`),
  warningsFound: 'Kontrollera detta innan ni skickar in',
  change: 'Ändra',
  changeAnswer: (title: string) => `Ändra: ${title}`,
  notAnswered: 'Inte besvarad',
  saving: 'Sparar …',
  saved: (time: string) => `Sparat ${time}`,
  offline:
    'Ingen kontakt med servern – svaren är sparade på den här enheten och skickas när kontakten är tillbaka',
  conflict: 'Någon annan har ändrat formuläret – era senaste svar är inte sparade',
  refused: 'Svaren kunde inte sparas',
  unsentTitle: 'Det finns svar på den här enheten som aldrig sparades',
  unsentText: (time: string) => `De skrevs ${time}. Vill ni använda dem?`,
  unsentUse: 'Använd svaren från enheten',
  unsentDrop: 'Kasta dem',
};

const en: typeof sv = {
  parts: 'Parts of the form',
  partOf: (number, count) => `Part ${number} of ${count}`,
  partDone: 'Done',
  partMissing: (missing) => (missing === 1 ? '1 answer missing' : `${missing} answers missing`),
  partWrong: 'Needs correction',
  partNotBegun: 'Not begun',
  optional: 'optional',
  previous: 'Previous part',
  next: 'Next part',
  review: 'Check the answers',
  loading: 'Loading the form …',
  notSent: 'The form is not submitted until you have checked the answers and signed.',
  errorPrefix: 'Error: ',
  errorsFound: (count) => (count === 1 ? 'One answer needs correction' : `${count} answers need correction`),
  warningsFound: 'Check this before you submit',
  change: 'Change',
  changeAnswer: (title) => `Change: ${title}`,
  notAnswered: 'Not answered',
  saving: 'Saving …',
  saved: (time) => `Saved ${time}`,
  offline: 'No contact with the server – the answers are kept on this device and sent when contact returns',
  conflict: 'Somebody else has changed the form – your latest answers are not saved',
  refused: 'The answers could not be saved',
  unsentTitle: 'There are answers on this device that were never saved',
  unsentText: (time) => `They were written ${time}. Do you want to use them?`,
  unsentUse: 'Use the answers from the device',
  unsentDrop: 'Discard them',
};

export type FormWords = typeof sv;
export const formWords = (locale: FormLocale): FormWords => (locale === 'en' ? en : sv);

/** Clock time in Sweden, whatever the device is set to: `14:03`. */
export function clockTime(instant: string | Date, locale: FormLocale): string {
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'sv-SE', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Stockholm',
  }).format(new Date(instant));
}

export function dayAndTime(instant: string | Date, locale: FormLocale): string {
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'sv-SE', {
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Stockholm',
  }).format(new Date(instant));
}
