import type { Refusal } from '../errors.js';
import type { Language } from './label.js';
import type { RefusalWords } from './refusal-text-parts.js';
import { refusalTextsEn } from './refusal-texts-en.js';
import { refusalTextsSv } from './refusal-texts-sv.js';

export interface RefusalText {
  title: string;
  detail: string;
}

const TEXTS: Readonly<Record<Language, Readonly<Record<string, RefusalWords>>>> = {
  sv: refusalTextsSv,
  en: refusalTextsEn,
};

const OTHER: Readonly<Record<Language, RefusalText>> = {
  sv: {
    title: 'Åtgärden gick inte att göra',
    detail: 'Ladda om sidan och försök igen. Kontakta myndigheten om det inte hjälper.',
  },
  en: {
    title: 'The action could not be done',
    detail: 'Reload the page and try again. Contact the authority if that does not help.',
  },
};

/** A refusal in words: what, which, why, what to do. */
export function refusalText(refusal: Refusal, language: Language = 'sv'): RefusalText {
  const words = hasRefusalText(refusal.code) ? TEXTS[language][refusal.code] : undefined;
  if (!words) return OTHER[language];
  return { title: words.title, detail: words.detail(refusal.data ?? {}) };
}

export function hasRefusalText(code: string): boolean {
  return Object.hasOwn(refusalTextsSv, code);
}
