import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Locale } from '../../shared/format.js';
import { en } from './en.js';
import { sv, type Texts } from './sv.js';

interface Language {
  locale: Locale;
  texts: Texts;
  setLocale: (locale: Locale) => void;
}

const STORED = 'medel.locale';
const Context = createContext<Language>({ locale: 'sv', texts: sv, setLocale: () => undefined });

export function LocaleProvider({ children }: { children: ReactNode }) {
  const [locale, setLocale] = useState<Locale>(storedLocale);
  useEffect(() => {
    document.documentElement.lang = locale;
    rememberLocale(locale);
  }, [locale]);
  const value = useMemo(() => ({ locale, texts: locale === 'sv' ? sv : en, setLocale }), [locale]);
  return <Context value={value}>{children}</Context>;
}

export function useLocale(): Language {
  return useContext(Context);
}

export function useTexts(): Texts {
  return useContext(Context).texts;
}

// Storage can be forbidden by the browser's settings; the choice is then kept for the visit only.
function storedLocale(): Locale {
  try {
    return localStorage.getItem(STORED) === 'en' ? 'en' : 'sv';
  } catch {
    return 'sv';
  }
}

function rememberLocale(locale: Locale): void {
  try {
    localStorage.setItem(STORED, locale);
  } catch {
    return;
  }
}
