import type { LegalDay } from '#domain/calendar/legal-day.js';
import type { Refusal } from '#domain/errors.js';
import type { GrantCase } from './grant-case.entity.js';

export type Hearing = Pick<GrantCase, 'state' | 'hearingSentOn' | 'hearingAnswerBy' | 'hearingAnsweredOn'>;

/** Before the decision on an application, and before a claim. Decided, or with the case ended, there is nothing left to be heard about. */
export function mayBeHeard(state: GrantCase['state']): boolean {
  return state === 'bedomning' || state === 'rekvirerad' || state === 'rapporterad';
}

/** The party has been told, and has answered or let its time to answer pass (förvaltningslagen 25 §). */
export function wasHeard(
  { hearingSentOn, hearingAnswerBy, hearingAnsweredOn }: Hearing,
  today: LegalDay,
): boolean {
  if (hearingSentOn === null || hearingAnswerBy === null) return false;
  return hearingAnsweredOn !== null || hearingAnswerBy < today;
}

/** Why the party cannot answer now; undefined while it can. The last day counts. */
export function objectionToAnswer(
  { state, hearingSentOn, hearingAnswerBy, hearingAnsweredOn }: Hearing,
  today: LegalDay,
): Refusal | undefined {
  if (hearingSentOn === null || hearingAnswerBy === null || !mayBeHeard(state))
    return { code: 'hearing.none' };
  if (hearingAnsweredOn !== null)
    return { code: 'hearing.answered', data: { answeredOn: hearingAnsweredOn } };
  if (hearingAnswerBy < today) return { code: 'hearing.closed', data: { answerBy: hearingAnswerBy, today } };
  return undefined;
}
