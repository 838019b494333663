import { formatDay, type LegalDay } from '#domain/calendar/legal-day.js';
import { formatKronor } from '#domain/money/kronor.js';
import type { Locale } from './notice-texts.js';

const NO_DAY: Readonly<Record<Locale, string>> = {
  sv: 'den dag som står i ärendet',
  en: 'the day given in the case',
};

/** Pieces of a notice's text; a day that is not set is where the case says. */
export function noticeParts(locale: Locale) {
  return {
    day: (value: LegalDay | null | undefined) => (value ? formatDay(value, locale) : NO_DAY[locale]),
    kr: (value: number | null | undefined) => formatKronor(value ?? 0),
  };
}
