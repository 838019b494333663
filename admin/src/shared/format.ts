import { formatKronor as swedishKronor } from '#domain/money/kronor.js';

export type Locale = 'sv' | 'en';

const ZONE = 'Europe/Stockholm';
const tag = (locale: Locale) => (locale === 'sv' ? 'sv-SE' : 'en-GB');

/** Whole kronor as Swedes write them, `3 125 250 kr`, in both languages: it is the same money. */
export function formatKronor(amount: number | null | undefined): string {
  return amount === null || amount === undefined ? '–' : swedishKronor(amount);
}

/** `3,1 mnkr`, for axes and short figures; the exact sum always stands beside. */
export function formatMillions(amount: number, locale: Locale = 'sv'): string {
  const millions = new Intl.NumberFormat(tag(locale), { maximumFractionDigits: 1 }).format(
    amount / 1_000_000,
  );
  return locale === 'sv' ? `${millions} mnkr` : `SEK ${millions} m`;
}

export function formatCount(count: number, locale: Locale = 'sv'): string {
  return new Intl.NumberFormat(tag(locale)).format(count);
}

export function formatShare(share: number | null, locale: Locale = 'sv'): string {
  return share === null
    ? '–'
    : new Intl.NumberFormat(tag(locale), { style: 'percent', maximumFractionDigits: 1 }).format(share);
}

/** A legal day as `1 juni 2016`. Read in UTC on purpose: the string is the day, no zone may move it. */
export function formatDay(day: string | null | undefined, locale: Locale = 'sv'): string {
  if (!day) return '–';
  return new Intl.DateTimeFormat(tag(locale), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
}

/** `ons 1 juni 2016` */
export function formatWeekday(day: string, locale: Locale = 'sv'): string {
  return new Intl.DateTimeFormat(tag(locale), {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
}

/** An instant as Stockholm's clock shows it, `1 juni 2016 kl. 14:03`. */
export function formatInstant(instant: string | null | undefined, locale: Locale = 'sv'): string {
  if (!instant) return '–';
  const at = new Date(instant);
  const day = new Intl.DateTimeFormat(tag(locale), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: ZONE,
  }).format(at);
  const time = new Intl.DateTimeFormat(tag(locale), {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: ZONE,
  }).format(at);
  return locale === 'sv' ? `${day} kl. ${time}` : `${day}, ${time}`;
}

const DAY_MS = 86_400_000;
/** Calendar days from one legal day to another; negative when the second lies before the first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/** `om 2 dagar`, `i dag`, `3 dagar sedan` */
export function formatDistance(today: string, day: string, locale: Locale = 'sv'): string {
  return new Intl.RelativeTimeFormat(tag(locale), { numeric: 'auto' }).format(daysBetween(today, day), 'day');
}

/** `1,2 MB` */
export function formatSize(bytes: number, locale: Locale = 'sv'): string {
  const [size, unit] =
    bytes < 1_000 ? [bytes, 'byte'] : bytes < 1_000_000 ? [bytes / 1_000, 'kB'] : [bytes / 1_000_000, 'MB'];
  return `${new Intl.NumberFormat(tag(locale), { maximumFractionDigits: 1 }).format(size)} ${unit}`;
}

/** 16556… `556677-8899` → as written on paper; unknown shapes are shown as they are. */
export function formatOrganisationNumber(number: string | null): string {
  return number ? number.replace(/^(\d{6})(\d{4})$/, '$1-$2') : '–';
}

/** `5050-1055`, `123-4567` */
export function formatBankgiro(number: string): string {
  return number.replace(/^(\d{3,4})(\d{4})$/, '$1-$2');
}
