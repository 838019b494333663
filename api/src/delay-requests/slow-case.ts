import { addMonths } from '#domain/calendar/months.js';
import type { LegalDay } from '#domain/calendar/legal-day.js';
import type { GrantCaseState } from '#domain/lifecycle/grant-case.js';

const SIX_MONTHS = 6;
export const FOUR_WEEKS = 28;

/** Sent in and not decided. */
export function awaitsDecision(state: GrantCaseState): boolean {
  return state === 'ansokan' || state === 'bedomning';
}

/** The first day the party may ask that its case be decided (FL 12 §). Null while nothing has come in. */
export function mayAskFrom(arrivedOn: LegalDay | null): LegalDay | null {
  return arrivedOn === null ? null : addMonths(arrivedOn, SIX_MONTHS);
}
