import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { CaseChanged } from '#domain/contracts/cases.js';
import type { decisionCreation } from '#domain/contracts/decisions.js';
import { eventOf, isGrant } from '#domain/decisions/kind-labels.js';
import { NotFoundError, StaleError } from '#domain/errors.js';
import { CaseChanges, type CaseInHand, type Turn } from '../cases/case-changes.js';
import type { Actor } from '../platform/actor.js';
import { findStandingProposal, type StandingProposal } from '../proposals/standing-proposal.js';
import { requisitionOnDecision } from '../requisitions/requisition-on-decision.js';
import { settingsOf } from '../rounds/settings-of.js';
import { recordDecision } from './record-decision.js';

export interface DecideCommand {
  caseId: number;
  actor: Actor & { userId: number };
  decision: z.output<typeof decisionCreation>;
}

type Kind = StandingProposal['kind'];

/** The decision maker decides as proposed; money is committed, and paid out at once where the round needs no requisition. */
@Injectable()
export class DecideApplication {
  constructor(
    @Inject(CaseChanges) private readonly cases: CaseChanges,
    @Inject(DataSource) private readonly dataSource: DataSource,
  ) {}

  async run(command: DecideCommand): Promise<CaseChanged> {
    const kind = await kindOf(this.dataSource.manager, command);
    return this.cases.together(command.caseId, (turn) => decideIn(turn, command, kind));
  }

  /** For a transaction that is already open, and holds the pot: one row of a batch. */
  async runWithin(manager: EntityManager, command: DecideCommand): Promise<CaseChanged> {
    return decideIn(this.cases.turnIn(manager), command, await kindOf(manager, command));
  }
}

/** A proposal never changes its kind, so that it may be read before the locks. */
async function kindOf(manager: EntityManager, { caseId, decision }: DecideCommand): Promise<Kind> {
  const [proposal] = await manager.query<{ kind: Kind }[]>(
    'SELECT kind FROM decision_proposal WHERE id = ? AND case_id = ?',
    [decision.proposalId, caseId],
  );
  if (!proposal) throw new NotFoundError('proposal');
  return proposal.kind;
}

async function decideIn(
  turn: Turn,
  { caseId, actor, decision }: DecideCommand,
  kind: Kind,
): Promise<CaseChanged> {
  let proposal: StandingProposal | undefined;
  let paysOnDecision = false;
  const decided = await turn.send(
    { caseId, actor, version: decision.version, permission: 'decision.make' },
    eventOf(kind),
    async (hand) => {
      proposal = await standingAsSeen(hand, decision.proposalId);
      paysOnDecision = settingsOf(hand.round).options.paysOnDecision;
      return { reasons: proposal?.reasons ?? '' };
    },
    (hand) => {
      if (!proposal) throw new Error('a decision is made on a standing proposal');
      return recordDecision(hand, proposal, decision);
    },
  );
  return isGrant(kind) && paysOnDecision ? requisitionOnDecision(turn, caseId) : decided;
}

/** Undefined when none stands: that is for the guard to say. Another than the one seen is shown before it is decided on. */
async function standingAsSeen(
  { manager, grantCase }: CaseInHand,
  proposalId: number,
): Promise<StandingProposal | undefined> {
  const standing = await findStandingProposal(manager, grantCase.id);
  if (standing && standing.id !== proposalId)
    throw new StaleError('proposal', { proposalId: standing.id, proposal: standing });
  return standing;
}
