import { addDays, type LegalDay } from '../calendar/legal-day.js';
import { rollForward } from '../calendar/working-days.js';

const THREE_WEEKS = 21;

export interface AppealClock {
  /** A kommun or a region: its time runs from the day of the decision (FL 44 § second paragraph). */
  representsPublic: boolean;
  decidedOn: LegalDay;
  /** The day the party got the decision; null until it is known. */
  receivedOn: LegalDay | null;
}

/** The last day for an appeal to have come in, moved to a working day (lag 1930:173). Null while the day of receipt is unknown. */
export function lastDayToAppeal({ representsPublic, decidedOn, receivedOn }: AppealClock): LegalDay | null {
  const from = representsPublic ? decidedOn : receivedOn;
  return from === null ? null : rollForward(addDays(from, THREE_WEEKS));
}

export function representsPublic(recipientClass: string): boolean {
  return recipientClass !== 'nonProfit';
}
