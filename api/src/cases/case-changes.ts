import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { CaseChanged } from '#domain/contracts/cases.js';
import { ForbiddenError, type Refusal, RefusedError } from '#domain/errors.js';
import { EFFECTS, type Effect } from '#domain/jobs/effects.js';
import { decide } from '#domain/lifecycle/decide.js';
import {
  type GrantCaseEvent,
  type GrantCaseFacts,
  grantCaseGuards,
  grantCaseMachine,
  type GrantCaseState,
} from '#domain/lifecycle/grant-case.js';
import { refreshNextDue } from '../deadlines/deadlines.js';
import { appendAudit } from '../platform/audit.js';
import { Clock } from '../platform/clock.js';
import { leaveEffect } from '../platform/outbox.js';
import { inTransaction } from '../platform/transaction.js';
import {
  type CaseCommand,
  type CaseInHand,
  type Recorded,
  type Standing,
  standingOf,
  takeCase,
} from './case-in-hand.js';
import { insertEvent, moveOn, raiseVersion } from './write-case.js';

export type { CaseCommand, CaseInHand, Recorded } from './case-in-hand.js';

type Prepare = (hand: CaseInHand) => Promise<Partial<GrantCaseFacts>> | Partial<GrantCaseFacts>;
type Change = (hand: CaseInHand) => Promise<Recorded>;
/** Reasons that lie in the act itself and that no guard knows; they are answered together with those of the guards. */
type Objections = (hand: CaseInHand) => readonly Refusal[];

/** Several changes of one case in one transaction. */
export interface Turn {
  manager: EntityManager;
  send(command: CaseCommand, event: GrantCaseEvent, prepare: Prepare, change: Change): Promise<CaseChanged>;
  touch(command: CaseCommand, event: string, change: Change): Promise<CaseChanged>;
}

/**
 * The one way a case changes: scope → lock (pot, then case) → version → facts → decide → the use case's own change →
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
    prepare: Prepare,
    change: Change,
    objections: Objections = () => [],
  ): Promise<CaseChanged> {
    const standing = await standingOf(this.dataSource, command.caseId);
    return inTransaction(this.dataSource, async (manager) => {
      await command.lockFirst?.(manager, standing, this.clock.now());
      return this.sendIn(manager, standing, command, event, prepare, change, objections);
    });
  }

  /** A change that leaves the state as it is: a payment, an assignment, a note. */
  async touch(command: CaseCommand, event: string, change: Change): Promise<CaseChanged> {
    const standing = await standingOf(this.dataSource, command.caseId);
    return inTransaction(this.dataSource, async (manager) =>
      this.record(await takeImpartially(manager, this.clock, standing, command), event, change),
    );
  }

  /** The same inside a transaction that is already open (redistribution touches many cases of one pot). */
  async touchIn(
    manager: EntityManager,
    command: CaseCommand,
    event: string,
    change: Change,
  ): Promise<CaseChanged> {
    const standing = await standingOf(manager, command.caseId);
    return this.record(await takeImpartially(manager, this.clock, standing, command), event, change);
  }

  /** `send` inside a transaction that is already open: one row of a batch, or a payment that follows from a decision. */
  async sendWithin(
    manager: EntityManager,
    command: CaseCommand,
    event: GrantCaseEvent,
    prepare: Prepare,
    change: Change,
    objections: Objections = () => [],
  ): Promise<CaseChanged> {
    const standing = await standingOf(manager, command.caseId);
    return this.sendIn(manager, standing, command, event, prepare, change, objections);
  }

  /** One act that changes the case more than once, such as the receipt that settles a claim. */
  async together(caseId: number, work: (turn: Turn) => Promise<CaseChanged>): Promise<CaseChanged> {
    const standing = await standingOf(this.dataSource, caseId);
    return inTransaction(this.dataSource, (manager) =>
      work({
        manager,
        send: (command, event, prepare, change) =>
          this.sendIn(manager, standing, command, event, prepare, change, () => []),
        touch: async (command, event, change) =>
          this.record(await takeImpartially(manager, this.clock, standing, command), event, change),
      }),
    );
  }

  /** The same in a transaction that is already open. The caller has locked the pot before it read anything. */
  turnIn(manager: EntityManager): Turn {
    return {
      manager,
      send: (command, event, prepare, change) => this.sendWithin(manager, command, event, prepare, change),
      touch: (command, event, change) => this.touchIn(manager, command, event, change),
    };
  }

  private async sendIn(
    manager: EntityManager,
    standing: Standing,
    command: CaseCommand,
    event: GrantCaseEvent,
    prepare: Prepare,
    change: Change,
    objections: Objections,
  ): Promise<CaseChanged> {
    const hand = await takeCase(manager, this.clock, standing, command);
    hand.facts = { ...hand.facts, ...(await prepare(hand)) };
    const decision = decide(
      grantCaseMachine,
      grantCaseGuards,
      event,
      hand.grantCase.state,
      hand.roles,
      hand.facts,
    );
    const refusals = [
      ...(decision.allowed ? [] : decision.refusals),
      ...objections(hand),
      ...conflictUnsaid(hand, decision.allowed ? [] : decision.refusals),
    ];
    if (!decision.allowed || refusals.length > 0) throw refusedOrForbidden(withoutDoubles(refusals));
    return this.record(
      hand,
      event,
      change,
      decision.to,
      (decision.effects as readonly string[]).filter(isEffect),
    );
  }

  private async record(
    hand: CaseInHand,
    event: string,
    change: Change,
    to: GrantCaseState = hand.grantCase.state,
    effects: readonly Effect[] = [],
  ): Promise<CaseChanged> {
    const { manager, grantCase, actor, now } = hand;
    const recorded = await change(hand);
    const from = grantCase.state;
    const version = await raiseVersion(hand, to, recorded);
    if (to !== from) await moveOn(hand, from, to);
    await refreshNextDue(manager, grantCase.id);
    const eventId = await insertEvent(hand, event, from, to, recorded);
    const body = { eventId, from, to, text: recorded.text ?? null, ...recorded.data };
    await appendAudit(manager, actor, {
      scope: `case:${grantCase.id}`,
      caseId: grantCase.id,
      action: event,
      body,
      at: now,
    });
    for (const effect of [...effects, ...(recorded.effects ?? [])]) {
      await leaveEffect(manager, {
        effect,
        caseId: grantCase.id,
        payload: { ...recorded.payload, eventId },
        dedupeKey: `${effect}_${eventId}`,
        at: now,
      });
    }
    const stateLabel =
      grantCaseMachine.states[to].label[actor.side === 'applicant' ? 'applicant' : 'staff'].sv;
    return {
      id: grantCase.id,
      version,
      state: to,
      stateLabel,
      registryNumber: recorded.set?.registryNumber ?? grantCase.registryNumber,
      receivedAt: now.toISOString(),
    };
  }
}

/** Only the role stood in the way: that is 403, not a matter of the case's state. */
export function refusedOrForbidden(refusals: Refusal[]): Error {
  const [only] = refusals;
  if (refusals.length === 1 && only?.code === 'event.wrongRole') return new ForbiddenError(only);
  return new RefusedError(refusals);
}

/** Whoever has jäv in the case takes no part in it at all (FL 17 §), also in what no guard asks about. */
async function takeImpartially(
  manager: EntityManager,
  clock: Clock,
  standing: Standing,
  command: CaseCommand,
): Promise<CaseInHand> {
  const hand = await takeCase(manager, clock, standing, command);
  if (hand.facts.conflictOfInterest && !command.despiteConflict)
    throw new RefusedError([{ code: 'officer.conflict' }]);
  return hand;
}

function conflictUnsaid({ facts }: CaseInHand, said: readonly Refusal[]): Refusal[] {
  const isSaid = said.some(({ code }) => code.endsWith('.conflict'));
  return facts.conflictOfInterest && !isSaid ? [{ code: 'officer.conflict' }] : [];
}

function withoutDoubles(refusals: readonly Refusal[]): Refusal[] {
  return refusals.filter(({ code }, place) => refusals.findIndex((other) => other.code === code) === place);
}

function isEffect(name: string): name is Effect {
  return (EFFECTS as readonly string[]).includes(name);
}
