import type { Language } from '#domain/lifecycle/label.js';

export interface ProblemText {
  code: string;
  sv: readonly [title: string, detail: string];
  en: readonly [title: string, detail: string];
}

/** What the five classes of `domain/src/errors.ts` say when the error itself brings no words. */
export const CLASS_TEXTS = {
  notFound: {
    code: 'notFound',
    sv: ['Det du söker finns inte.', 'Det kan ha tagits bort, eller så har du inte rätt att se det.'],
    en: [
      'What you are looking for does not exist.',
      'It may have been removed, or you may not be allowed to see it.',
    ],
  },
  invalid: {
    code: 'invalid',
    sv: ['Uppgifterna kan inte läsas.', 'Rätta de fält som nämns och försök igen.'],
    en: ['The data cannot be read.', 'Correct the fields that are named and try again.'],
  },
  stale: {
    code: 'stale',
    sv: ['Någon annan har ändrat detta.', 'Läs in sidan igen och gör om din ändring på det som gäller nu.'],
    en: ['Somebody else has changed this.', 'Reload the page and make your change to what applies now.'],
  },
  away: {
    code: 'unavailable',
    sv: ['Medel når inte sin databas just nu.', 'Inget har ändrats. Försök igen om en stund.'],
    en: ['Medel cannot reach its database right now.', 'Nothing has been changed. Try again in a moment.'],
  },
  unexpected: {
    code: 'unexpected',
    sv: ['Något gick fel hos oss.', 'Inget har ändrats. Försök igen, och hör av dig om det fortsätter.'],
    en: [
      'Something went wrong on our side.',
      'Nothing has been changed. Try again, and tell us if it goes on.',
    ],
  },
  refused: { code: 'refused', sv: ['Det går inte.', ''], en: ['That is not possible.', ''] },
} as const satisfies Record<string, ProblemText>;

/** What the framework refuses before a route is reached, by status. */
export const STATUS_TEXTS: Readonly<Record<number, ProblemText>> = {
  400: {
    code: 'invalid',
    sv: ['Anropet kan inte läsas.', 'Kontrollera att det är giltig JSON eller en giltig fil.'],
    en: ['The request cannot be read.', 'Check that it is valid JSON or a valid file.'],
  },
  401: {
    code: 'signedOut',
    sv: ['Du är inte inloggad.', 'Logga in och försök igen.'],
    en: ['You are not signed in.', 'Sign in and try again.'],
  },
  403: {
    code: 'forbidden',
    sv: ['Du har inte rätt att göra detta.', 'Be den som sköter behörigheter i din organisation.'],
    en: ['You may not do this.', 'Ask whoever manages permissions in your organisation.'],
  },
  404: {
    code: 'notFound',
    sv: ['Det du söker finns inte.', 'Kontrollera adressen.'],
    en: ['What you are looking for does not exist.', 'Check the address.'],
  },
  413: {
    code: 'tooLarge',
    sv: ['Det du skickar är för stort.', 'Skicka högst 1 MB, eller högst 5 MB som fil.'],
    en: ['What you send is too large.', 'Send at most 1 MB, or at most 5 MB as a file.'],
  },
  415: {
    code: 'wrongMediaType',
    sv: ['Innehållet har fel sort.', 'Skicka JSON, eller en fil där det är sagt.'],
    en: ['The content is of the wrong kind.', 'Send JSON, or a file where that is said.'],
  },
  429: {
    code: 'tooMany',
    sv: ['För många försök.', 'Vänta en stund och försök igen.'],
    en: ['Too many attempts.', 'Wait a moment and try again.'],
  },
};

export function words(text: ProblemText, locale: Language): { title: string; detail: string } {
  const [title, detail] = text[locale];
  return { title, detail };
}
