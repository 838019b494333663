import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Permission } from '#domain/access/permissions.js';
import type { CaseChanged } from '#domain/contracts/cases.js';
import { NotFoundError, StaleError } from '#domain/errors.js';
import type { Effect } from '#domain/jobs/effects.js';
import { decide } from '#domain/lifecycle/decide.js';
import {
  type OpinionRequestEvent,
  type OpinionRequestFacts,
  opinionRequestGuards,
  opinionRequestMachine,
} from '#domain/lifecycle/opinion-request.js';
import { countyName } from '#domain/places/counties.js';
import { isBeforeDecision } from '../cases/before-decision.js';
import { CaseChanges, type CaseInHand, type Recorded, refusedOrForbidden } from '../cases/case-changes.js';
import type { Actor } from '../platform/actor.js';
import { OpinionRequest } from './opinion-request.entity.js';

export interface OpinionCommand {
  opinionId: number;
  actor: Actor;
  /** The request's version that the person saw. */
  version: number;
}

export interface OpinionInHand extends CaseInHand {
  opinion: OpinionRequest;
}

interface OpinionStep {
  event: OpinionRequestEvent;
  permission: Permission | readonly Permission[];
  /** What only the act knows. */
  prepare?: (hand: OpinionInHand) => Partial<OpinionRequestFacts>;
  change: (hand: OpinionInHand) => Promise<Recorded & { opinion: Partial<OpinionRequest> }>;
}

/** The one way a request for an opinion changes: through its case, whose lock it stands under and whose history tells of it. */
@Injectable()
export class OpinionChanges {
  constructor(
    @Inject(CaseChanges) private readonly cases: CaseChanges,
    @Inject(DataSource) private readonly dataSource: DataSource,
  ) {}

  async step(
    command: OpinionCommand,
    { event, permission, prepare = () => ({}), change }: OpinionStep,
  ): Promise<CaseChanged> {
    const { caseId, countyCode } = await this.placeOf(command.opinionId);
    refuseOtherCounties(command.actor, countyCode);
    return this.cases.touch(
      { caseId, actor: command.actor, permission },
      `${event}Opinion`,
      async (caseInHand) => {
        const hand = { ...caseInHand, opinion: await takeOpinion(caseInHand, command) };
        const decision = decide(
          opinionRequestMachine,
          opinionRequestGuards,
          event,
          hand.opinion.state,
          hand.roles,
          { ...opinionFacts(hand), ...prepare(hand) },
        );
        if (!decision.allowed) throw refusedOrForbidden(decision.refusals);
        const { opinion, ...recorded } = await change(hand);
        await writeOpinion(hand, { ...opinion, state: decision.to });
        const effects: Effect[] = [...decision.effects];
        const { id: opinionId } = hand.opinion;
        return {
          ...recorded,
          effects,
          data: { opinionId, countyCode, county: countyName(countyCode), ...recorded.data },
          payload: { opinionId },
        };
      },
    );
  }

  private async placeOf(opinionId: number): Promise<{ caseId: number; countyCode: string }> {
    const [row] = await this.dataSource.query<{ caseId: number; countyCode: string }[]>(
      'SELECT case_id AS caseId, county_code AS countyCode FROM opinion_request WHERE id = ?',
      [opinionId],
    );
    if (!row) throw new NotFoundError('opinion');
    return row;
  }
}

/** A county board knows of its own requests, also where several are asked about the same application. */
export function refuseOtherCounties({ side, memberships }: Actor, countyCode: string): void {
  if (side !== 'county') return;
  const own = memberships.some((m) => m.organisationKind === 'countyBoard' && m.countyCode === countyCode);
  if (!own) throw new NotFoundError('opinion');
}

async function takeOpinion(
  { manager }: CaseInHand,
  { opinionId, version }: OpinionCommand,
): Promise<OpinionRequest> {
  const opinion = await manager.findOneOrFail(OpinionRequest, {
    where: { id: opinionId },
    lock: { mode: 'pessimistic_write' },
  });
  if (version !== opinion.version) throw new StaleError('opinion', { version: opinion.version });
  return opinion;
}

function opinionFacts({ opinion, facts, grantCase, today }: OpinionInHand): OpinionRequestFacts {
  return {
    today,
    beforeDecision: isBeforeDecision(grantCase.state),
    conflictOfInterest: facts.conflictOfInterest,
    formProblems: 0,
    ...(opinion.remindedOn === null ? {} : { remindedOn: opinion.remindedOn }),
  };
}

async function writeOpinion(
  { manager, opinion }: OpinionInHand,
  set: Partial<OpinionRequest>,
): Promise<void> {
  const { affected } = await manager
    .createQueryBuilder()
    .update(OpinionRequest)
    .set({ ...set, version: () => 'version + 1' })
    .where({ id: opinion.id, version: opinion.version })
    .execute();
  if (affected !== 1) throw new StaleError('opinion');
}
