import polyglotI18nProvider from 'ra-i18n-polyglot';
import english from 'ra-language-english';
import type { Locale } from '../shared/format.js';
import { resourceNames } from './resource-names.js';
import swedish from './swedish.js';

const messages = {
  sv: { ...swedish, resources: resourceNames.sv },
  en: { ...english, resources: resourceNames.en },
};

export const LOCALES = [
  { locale: 'sv', name: 'Svenska' },
  { locale: 'en', name: 'English' },
] as const;

export function makeI18nProvider(initial: Locale) {
  return polyglotI18nProvider((locale) => messages[locale === 'en' ? 'en' : 'sv'], initial, [...LOCALES]);
}
