import { Inject, Injectable } from '@nestjs/common';
import type { LegalDay } from '#domain/calendar/legal-day.js';
import type { CaseChanged } from '#domain/contracts/cases.js';
import { NotFoundError, type Refusal, RefusedError } from '#domain/errors.js';
import { appealMachine } from '#domain/lifecycle/appeal.js';
import { refuse } from '#domain/lifecycle/refusal-codes.js';
import { CaseChanges, type CaseInHand, type Recorded } from '../cases/case-changes.js';
import { meetDeadline } from '../deadlines/deadlines.js';
import type { Actor } from '../platform/actor.js';
import { type DecisionTime, decisionTime } from './appeal-time.js';
import { Appeal } from './appeal.entity.js';

interface Command {
  caseId: number;
  actor: Actor & { userId: number };
  decisionId: number;
  appellant: string;
  text: string;
  arrivedOn?: LegalDay | undefined;
}

/** An appeal comes in: from the party itself in the portal, or as a letter that an official registers (FL 43 §). */
@Injectable()
export class RegisterAppeal {
  constructor(@Inject(CaseChanges) private readonly cases: CaseChanges) {}

  run({ caseId, actor, ...appeal }: Command): Promise<CaseChanged> {
    return this.cases.touch(
      { caseId, actor, permission: ['appeal.submit', 'appeal.handle'] },
      'registerAppeal',
      (hand) => register(hand, actor.userId, appeal),
    );
  }
}

async function register(
  hand: CaseInHand,
  registeredBy: number,
  { decisionId, appellant, text, arrivedOn: said }: Omit<Command, 'caseId' | 'actor'>,
): Promise<Recorded> {
  const { manager, grantCase, actor, now, today } = hand;
  const decision = await decisionTime(manager, grantCase.id, decisionId);
  if (!decision) throw new NotFoundError('decision');
  // What comes in through the portal has come in today, whatever the message says.
  const arrivedOn = actor.side === 'applicant' ? today : (said ?? today);
  const refusals = await objections(hand, decision, arrivedOn);
  if (refusals.length > 0) throw new RefusedError(refusals);
  const { identifiers } = await manager.insert(Appeal, {
    version: 1,
    caseId: grantCase.id,
    decisionId,
    appellant,
    text,
    arrivedOn,
    lastDay: decision.lastDay,
    state: appealMachine.initial,
    registeredBy,
    registeredByName: actor.name,
    registeredAt: now,
  });
  await meetDeadline(manager, grantCase.id, 'appeal', now, decisionId);
  const appealId = Number(identifiers[0]?.id);
  return {
    text,
    data: { appealId, decisionId, decision: decision.number, appellant, arrivedOn },
    effects: ['sendAppealReceipt'],
    payload: { appealId },
  };
}

/** An official takes in every letter, also one about a decision that cannot be appealed: it is the court that says so. */
async function objections(
  { manager, grantCase, actor, today }: CaseInHand,
  decision: DecisionTime,
  arrivedOn: LegalDay,
): Promise<Refusal[]> {
  const refusals: Refusal[] = [];
  if (actor.side === 'applicant') {
    if (!decision.appealable) refusals.push(refuse('appeal.notAllowed'));
    const [open] = await manager.query<{ id: number }[]>(
      "SELECT id FROM appeal WHERE case_id = ? AND decision_id = ? AND state IN ('registered', 'inTime', 'handedOver') LIMIT 1",
      [grantCase.id, decision.id],
    );
    if (open) refusals.push(refuse('appeal.alreadyMade'));
  }
  if (arrivedOn > today) refusals.push(refuse('appeal.dayInFuture', { arrivedOn, today }));
  if (arrivedOn < decision.decidedOn)
    refusals.push(refuse('appeal.beforeDecision', { arrivedOn, decidedOn: decision.decidedOn }));
  return refusals;
}
