import { type LegalDay, stockholmDay } from '../calendar/legal-day.js';
import { addWorkingDays } from '../calendar/working-days.js';

/** FL 22 § first paragraph: what is sent in electronically has come in on the day it reaches the authority, also at 23:59 on a Sunday. */
export function arrivalOfElectronic(receivedAt: Date): LegalDay {
  return stockholmDay(receivedAt);
}

/** FL 22 § second paragraph: a letter that reached the authority on a day counts as having come in on the working day before, unless that is unlikely. */
export function arrivalOfLetter(reachedOn: LegalDay): LegalDay {
  return addWorkingDays(reachedOn, -1);
}
