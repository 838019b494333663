import type { EntityManager } from 'typeorm';
import type { LegalDay } from '#domain/calendar/legal-day.js';
import type { Effect } from '#domain/jobs/effects.js';

export interface OutboxMessage {
  id: number;
  effect: Effect;
  caseId: number | null;
  payload: Record<string, unknown>;
  createdAt: Date;
}

/** An effect about to be carried out. Everything it writes goes through `manager`, so that it commits with its own "done". */
export interface EffectInHand {
  manager: EntityManager;
  message: OutboxMessage;
  /** When it happened, not when it is carried out. */
  now: Date;
  today: LegalDay;
  baseUrl: string;
}

export interface Processor {
  effect: Effect;
  run(hand: EffectInHand): Promise<void>;
}

export function caseOf({ message }: EffectInHand): number {
  if (message.caseId === null) throw new Error(`${message.effect} ${message.id} belongs to no case`);
  return message.caseId;
}
