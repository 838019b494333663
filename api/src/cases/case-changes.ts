import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Role } from '#domain/access/roles.js';
import type { LegalDay } from '#domain/calendar/legal-day.js';
import type { CaseChanged } from '#domain/contracts/cases.js';
import { ForbiddenError, NotFoundError, RefusedError, StaleError } from '#domain/errors.js';
import { EFFECTS, type Effect } from '#domain/jobs/effects.js';
import { decide } from '#domain/lifecycle/decide.js';
import { type GrantCaseEffect, type GrantCaseEvent, type GrantCaseFacts, grantCaseGuards, grantCaseMachine, type GrantCaseState } from '#domain/lifecycle/grant-case.js';
import type { Entry } from '#domain/money/ledger.js';
import { cancelAllDeadlines, refreshNextDue } from '../deadlines/deadlines.js';
import { lockPot, postEntry } from '../ledger/post-entry.js';
import { type Actor, rolesTowards } from '../platform/actor.js';
import { appendAudit } from '../platform/audit.js';
import { Clock } from '../platform/clock.js';
import { leaveEffect } from '../platform/outbox.js';
import { inTransaction } from '../platform/transaction.js';
import { Programme } from '../programmes/programme.entity.js';
import { Round } from '../rounds/round.entity.js';
import { CaseEvent } from './case-event.entity.js';
import { gatherCaseFacts } from './case-facts.js';
import { countCase } from './case-counts.js';
import { GrantCase } from './grant-case.entity.js';

export interface CaseCommand {
  caseId: number;
  actor: Actor;
  /** The version the person saw; the system sends none. */
  version?: number;
}

/** A locked case in a transaction, with what a use case needs to change it. */
export interface CaseInHand {
  manager: EntityManager;
  grantCase: GrantCase;
  round: Round;
  programme: Programme;
  actor: Actor;
  /** The roles the actor holds towards this case. */
  roles: readonly Role[];
  facts: GrantCaseFacts;
  now: Date;
  today: LegalDay;
  /** Moves money; the pot's row is already locked. */
  post(entry: Entry): Promise<void>;
  leave(effect: Effect, payload?: Record<string, unknown>): Promise<void>;
}

/** What the history and the audit say of the change. */
export interface Recorded {
  /** Shown in the history; the applicant sees it unless `internal`. */
  text?: string | null;
  data?: Record<string, unknown>;
  internal?: boolean;
  /** Columns of the case that change with the event. */
  set?: Partial<GrantCase>;
  /** What the effects need besides the case. */
  payload?: Record<string, unknown>;
}

/**
 * The one way a case changes: lock (pot, then case) → scope → version → facts → decide → the use case's own change →
 * state, history, audit, counts, deadlines and outbox in the same commit.
 */
@Injectable()
export class CaseChanges {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Sends `event` to the case. `prepare` adds the facts only the act knows; `change` does what the event means. */
  async send(
    command: CaseCommand,
    event: GrantCaseEvent,
    prepare: (hand: CaseInHand) => Promise<Partial<GrantCaseFacts>> | Partial<GrantCaseFacts>,
    change: (hand: CaseInHand) => Promise<Recorded>,
  ): Promise<CaseChanged> {
    return inTransaction(this.dataSource, async (manager) => {
      const hand = await this.take(manager, command);
      hand.facts = { ...hand.facts, ...(await prepare(hand)) };
      const decision = decide(grantCaseMachine, grantCaseGuards, event, hand.grantCase.state, hand.roles, hand.facts);
      if (!decision.allowed) throw refusedOrForbidden(decision.refusals);
      const recorded = await change(hand);
      return this.record(hand, event, decision.to, decision.effects.filter((effect): effect is GrantCaseEffect & Effect => isEffect(effect)), recorded);
    });
  }

  /** A change that leaves the state as it is: a payment, an assignment, a note. */
  async touch(command: CaseCommand, event: string, change: (hand: CaseInHand) => Promise<Recorded>): Promise<CaseChanged> {
    return inTransaction(this.dataSource, async (manager) => this.touchIn(manager, command, event, change));
  }

  /** The same inside a transaction that is already open (redistribution touches many cases of one pot). */
  async touchIn(manager: EntityManager, command: CaseCommand, event: string, change: (hand: CaseInHand) => Promise<Recorded>): Promise<CaseChanged> {
    const hand = await this.take(manager, command);
    return this.record(hand, event, hand.grantCase.state, [], await change(hand));
  }

  /** Locks pot and case, checks that the actor may know of it and saw its newest version. */
  private async take(manager: EntityManager, command: CaseCommand): Promise<CaseInHand> {
    const [place] = await manager.query<{ potId: number }[]>('SELECT pot_id AS potId FROM grant_case WHERE id = ?', [command.caseId]);
    if (!place) throw new NotFoundError('case');
    await lockPot(manager, place.potId);
    const grantCase = await manager.findOneOrFail(GrantCase, { where: { id: command.caseId }, lock: { mode: 'pessimistic_write' } });
    const round = await manager.findOneByOrFail(Round, { id: grantCase.roundId });
    const programme = await manager.findOneByOrFail(Programme, { id: round.programmeId });
    const roles = rolesTowards(command.actor, { organisationId: grantCase.organisationId, countyCode: grantCase.countyCode, authorityId: programme.authorityId, programmeId: programme.id });
    if (roles.length === 0) throw new NotFoundError('case');
    if (command.version !== undefined && command.version !== grantCase.version) throw new StaleError('case', { version: grantCase.version });
    const now = this.clock.now();
    const today = this.clock.today();
    const { actor } = command;
    const facts = await gatherCaseFacts(manager, grantCase, round, today, actor.userId);
    const at = { potId: grantCase.potId, caseId: grantCase.id };
    return {
      manager, grantCase, round, programme, actor, roles, facts, now, today,
      post: (entry) => postEntry(manager, at, entry, { actorId: actor.userId, at: now }),
      leave: async (effect, payload = {}) => void (await leaveEffect(manager, { effect, caseId: grantCase.id, payload, at: now })),
    };
  }

  private async record(hand: CaseInHand, event: string, to: GrantCaseState, effects: readonly Effect[], recorded: Recorded): Promise<CaseChanged> {
    const { manager, grantCase, actor, now, today } = hand;
    const from = grantCase.state;
    const moved = to !== from;
    const set = { ...recorded.set, ...(moved ? { state: to, stateSince: now } : {}) };
    const updated = await manager
      .createQueryBuilder()
      .update(GrantCase)
      .set({ ...set, version: () => 'version + 1' })
      .where({ id: grantCase.id, version: grantCase.version })
      .execute();
    if (updated.affected !== 1) throw new StaleError('case');
    if (moved) await countCase(manager, grantCase, from, to);
    if (moved && grantCaseMachine.states[to].final) await cancelAllDeadlines(manager, grantCase.id, now);
    await refreshNextDue(manager, grantCase.id);
    const data = recorded.data ?? {};
    const eventId = await insertEvent(hand, event, from, to, recorded);
    await appendAudit(manager, actor, { scope: `case:${grantCase.id}`, caseId: grantCase.id, action: event, body: { eventId, from, to, text: recorded.text ?? null, ...data }, at: now });
    for (const effect of effects) {
      await leaveEffect(manager, { effect, caseId: grantCase.id, payload: { ...recorded.payload, eventId }, dedupeKey: `${effect}_${eventId}`, at: now });
    }
    const stateLabel = grantCaseMachine.states[to].label[actor.side === 'applicant' ? 'applicant' : 'staff'].sv;
    return { id: grantCase.id, version: grantCase.version + 1, state: to, stateLabel, registryNumber: grantCase.registryNumber, receivedAt: now.toISOString() };
  }
}

async function insertEvent({ manager, grantCase, actor, roles, now, today }: CaseInHand, event: string, from: string, to: string, recorded: Recorded): Promise<number> {
  const { identifiers } = await manager.insert(CaseEvent, {
    caseId: grantCase.id,
    event,
    fromState: from,
    toState: to,
    actorId: actor.userId,
    actorName: actor.name,
    actorRole: roles[0] ?? 'system',
    internal: recorded.internal ?? false,
    text: recorded.text ?? null,
    data: JSON.stringify(recorded.data ?? {}),
    at: now,
    day: today,
  });
  return Number(identifiers[0]?.id);
}

/** Only the role stood in the way: that is 403, not a matter of the case's state. */
function refusedOrForbidden(refusals: { code: string; data?: Record<string, unknown> }[]): Error {
  const [only] = refusals;
  if (refusals.length === 1 && only?.code === 'event.wrongRole') return new ForbiddenError(only);
  return new RefusedError(refusals);
}

function isEffect(name: string): name is Effect {
  return (EFFECTS as readonly string[]).includes(name);
}

