import { daysBetween } from '../shared/format.js';
import type { Texts } from './i18n/sv.js';
import type { Tone } from '../shared/theme.js';

const SOON_DAYS = 7;

export interface DaysLeft {
  text: string;
  tone: Tone;
}

/** A deadline in words and tone. Calendar days: that is what people count. */
export function daysLeft(today: string, dueOn: string | null, texts: Texts): DaysLeft {
  if (!dueOn) return { text: texts.daysLeft.noDay, tone: 'neutral' };
  const days = daysBetween(today, dueOn);
  if (days < 0) return { text: texts.daysLeft.late(-days), tone: 'danger' };
  if (days === 0) return { text: texts.daysLeft.today, tone: 'danger' };
  if (days === 1) return { text: texts.daysLeft.tomorrow, tone: 'warning' };
  return { text: texts.daysLeft.left(days), tone: days <= SOON_DAYS ? 'warning' : 'action' };
}

/** The nearest first; what has no day last. */
export function byDueDay(a: { dueOn: string | null }, b: { dueOn: string | null }): number {
  if (a.dueOn === b.dueOn) return 0;
  if (a.dueOn === null) return 1;
  return b.dueOn === null || a.dueOn < b.dueOn ? -1 : 1;
}
