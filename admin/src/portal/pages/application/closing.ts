import { compareDays } from '#domain/calendar/legal-day.js';
import type { ApplicationDetail } from '#domain/contracts/applications.js';

/** Whether an application can still be sent in, as the calendar says; the server tries it once more. */
export type Closing = 'unknown' | 'open' | 'late' | 'closed';

export function closingOf(
  { closesOn, lateAccepted }: Pick<ApplicationDetail, 'closesOn' | 'lateAccepted'>,
  today: string,
): Closing {
  if (closesOn === null) return 'unknown';
  if (compareDays(today, closesOn) <= 0) return 'open';
  return lateAccepted ? 'late' : 'closed';
}
