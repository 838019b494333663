import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Permission } from '#domain/access/permissions.js';
import type { CaseChanged } from '#domain/contracts/cases.js';
import { NotFoundError, StaleError } from '#domain/errors.js';
import type { Effect } from '#domain/jobs/effects.js';
import { decide } from '#domain/lifecycle/decide.js';
import {
  type SupplementRequestEvent,
  type SupplementRequestFacts,
  supplementRequestGuards,
  supplementRequestMachine,
} from '#domain/lifecycle/supplement-request.js';
import { refreshAwaiting } from '../cases/awaiting.js';
import { isBeforeDecision } from '../cases/before-decision.js';
import { CaseChanges, type CaseInHand, type Recorded, refusedOrForbidden } from '../cases/case-changes.js';
import type { Actor } from '../platform/actor.js';
import { SupplementRequest } from './supplement-request.entity.js';

export interface SupplementCommand {
  supplementId: number;
  actor: Actor & { userId: number };
  /** The request's version that the person saw. */
  version: number;
}

export interface SupplementInHand extends CaseInHand {
  supplement: SupplementRequest;
}

interface SupplementStep {
  event: SupplementRequestEvent;
  permission: Permission;
  /** What only the act knows. */
  prepare: (hand: SupplementInHand) => Promise<Partial<SupplementRequestFacts>>;
  change: (hand: SupplementInHand) => Promise<Recorded & { supplement: Partial<SupplementRequest> }>;
}

/** The one way a request for a supplement changes: through its case, whose lock it stands under and whose history tells of it. */
@Injectable()
export class SupplementChanges {
  constructor(
    @Inject(CaseChanges) private readonly cases: CaseChanges,
    @Inject(DataSource) private readonly dataSource: DataSource,
  ) {}

  async step(
    command: SupplementCommand,
    { event, permission, prepare, change }: SupplementStep,
  ): Promise<CaseChanged> {
    const caseId = await this.caseOf(command.supplementId);
    const { actor } = command;
    return this.cases.touch({ caseId, actor, permission }, `${event}Supplement`, async (caseInHand) => {
      const hand = { ...caseInHand, supplement: await takeSupplement(caseInHand, command) };
      const decision = decide(
        supplementRequestMachine,
        supplementRequestGuards,
        event,
        hand.supplement.state,
        hand.roles,
        { ...supplementFacts(hand), ...(await prepare(hand)) },
      );
      if (!decision.allowed) throw refusedOrForbidden(decision.refusals);
      const { supplement, ...recorded } = await change(hand);
      await writeSupplement(hand, { ...supplement, state: decision.to });
      await refreshAwaiting(hand.manager, hand.grantCase.id);
      const effects: Effect[] = [...decision.effects];
      const { id: supplementId } = hand.supplement;
      return {
        ...recorded,
        effects,
        data: { supplementId, ...recorded.data },
        payload: { supplementId },
      };
    });
  }

  private async caseOf(supplementId: number): Promise<number> {
    const [row] = await this.dataSource.query<{ caseId: number }[]>(
      'SELECT case_id AS caseId FROM supplement_request WHERE id = ?',
      [supplementId],
    );
    if (!row) throw new NotFoundError('supplement');
    return row.caseId;
  }
}

async function takeSupplement(
  { manager }: CaseInHand,
  { supplementId, version }: SupplementCommand,
): Promise<SupplementRequest> {
  const supplement = await manager.findOneOrFail(SupplementRequest, {
    where: { id: supplementId },
    lock: { mode: 'pessimistic_write' },
  });
  if (version !== supplement.version) throw new StaleError('supplement', { version: supplement.version });
  return supplement;
}

function supplementFacts({ supplement, facts, grantCase, today }: SupplementInHand): SupplementRequestFacts {
  return {
    today,
    dueOn: supplement.dueOn,
    beforeDecision: isBeforeDecision(grantCase.state),
    conflictOfInterest: facts.conflictOfInterest,
    formProblems: 0,
    changedBeside: [],
    ...(facts.sharesSum === undefined ? {} : { sharesSum: facts.sharesSum }),
    ...(facts.applied === undefined ? {} : { applied: facts.applied }),
  };
}

async function writeSupplement(
  { manager, supplement }: SupplementInHand,
  set: Partial<SupplementRequest>,
): Promise<void> {
  const { affected } = await manager
    .createQueryBuilder()
    .update(SupplementRequest)
    .set({ ...set, version: () => 'version + 1' })
    .where({ id: supplement.id, version: supplement.version })
    .execute();
  if (affected !== 1) throw new StaleError('supplement');
}
