import type { LegalDay } from '#domain/calendar/legal-day.js';
import type { Actor } from '../platform/actor.js';
import type { ChangedField, Wanted } from './changed-fields.js';
import type { TakenRound } from './take-round.js';

/** A round that is taken, and what somebody wants to change in it. */
export interface RoundHand extends TakenRound {
  actor: Actor;
  now: Date;
  today: LegalDay;
  wanted: Wanted;
  /** Only what would become different. */
  fields: readonly ChangedField[];
  reason: string | undefined;
}
