import { Inject, Injectable } from '@nestjs/common';
import { addDays } from '#domain/calendar/legal-day.js';
import type { CaseChanged } from '#domain/contracts/cases.js';
import { type Refusal, RefusedError } from '#domain/errors.js';
import { refuse } from '#domain/lifecycle/refusal-codes.js';
import { CaseChanges, type CaseInHand, type Recorded } from '../cases/case-changes.js';
import { openDeadline } from '../deadlines/deadlines.js';
import type { Actor } from '../platform/actor.js';
import { settingsOf } from '../rounds/settings-of.js';
import { awaitsDecision, FOUR_WEEKS, mayAskFrom } from './slow-case.js';

/** The party asks, once, that a case of more than six months be decided (FL 12 §). The authority has four weeks. */
@Injectable()
export class RequestDecision {
  constructor(@Inject(CaseChanges) private readonly cases: CaseChanges) {}

  run({ caseId, actor, text }: { caseId: number; actor: Actor; text: string }): Promise<CaseChanged> {
    return this.cases.touch({ caseId, actor, permission: 'delay.request' }, 'requestDecision', (hand) =>
      ask(hand, text),
    );
  }
}

async function ask(hand: CaseInHand, text: string): Promise<Recorded> {
  const { manager, grantCase, actor, now, today } = hand;
  const refusals = await objections(hand);
  if (refusals.length > 0) throw new RefusedError(refusals);
  const dueOn = addDays(today, FOUR_WEEKS);
  const { insertId } = await manager.query<{ insertId: number }>(
    "INSERT INTO delay_request (case_id, text, state, requested_by_name, requested_at, requested_on, due_on) VALUES (?, ?, 'requested', ?, ?, ?, ?)",
    [grantCase.id, text, actor.name, now, today, dueOn],
  );
  await openDeadline(manager, {
    caseId: grantCase.id,
    kind: 'delay',
    responsible: 'authority',
    dueOn,
    at: now,
  });
  const delayRequestId = Number(insertId);
  return {
    text,
    data: { delayRequestId, dueOn },
    effects: ['sendDelayRequest'],
    payload: { delayRequestId },
  };
}

async function objections({ manager, grantCase, round, today }: CaseInHand): Promise<Refusal[]> {
  if (!awaitsDecision(grantCase.state)) return [refuse('delay.decided')];
  const refusals: Refusal[] = [];
  if (!settingsOf(round).options.slowCaseRequests) refusals.push(refuse('delay.notAllowed'));
  const [earlier] = await manager.query<{ requestedOn: string }[]>(
    'SELECT requested_on AS requestedOn FROM delay_request WHERE case_id = ?',
    [grantCase.id],
  );
  if (earlier) refusals.push(refuse('delay.alreadyAsked', { ...earlier }));
  const askFrom = mayAskFrom(grantCase.arrivedOn);
  if (askFrom === null || today < askFrom) refusals.push(refuse('delay.tooEarly', { askFrom }));
  return refusals;
}
