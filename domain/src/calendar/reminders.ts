import type { LegalDay } from './legal-day.js';
import { addWorkingDays } from './working-days.js';

/** Working days from the due day: three before, the day itself, two after. */
export const REMINDER_OFFSETS = [-30, -7, -1, 0, 1, 10] as const;

export type ReminderOffset = (typeof REMINDER_OFFSETS)[number];

export interface ReminderDay {
  offset: ReminderOffset;
  day: LegalDay;
}

export function reminderDays(dueDay: LegalDay): ReminderDay[] {
  return REMINDER_OFFSETS.map((offset) => ({ offset, day: addWorkingDays(dueDay, offset) }));
}
