import { useCallback } from 'react';
import { useLocaleState } from 'react-admin';
import type { Locale } from '../shared/format.js';

export type Words = (swedish: string, english: string) => string;

export function useLanguage(): Locale {
  const [locale] = useLocaleState();
  return locale === 'en' ? 'en' : 'sv';
}

/** Both languages stand side by side where the text is shown, so neither can be missing: `say('Idag', 'Today')`. */
export function useWords(): Words {
  const locale = useLanguage();
  return useCallback((swedish: string, english: string) => (locale === 'en' ? english : swedish), [locale]);
}
