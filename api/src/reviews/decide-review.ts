import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import type { reviewOutcome } from '#domain/contracts/aftermath.js';
import type { CaseChanged } from '#domain/contracts/cases.js';
import { NotFoundError, RefusedError, StaleError } from '#domain/errors.js';
import type { GrantCaseFacts, GrantCaseState } from '#domain/lifecycle/grant-case.js';
import { refuse } from '#domain/lifecycle/refusal-codes.js';
import { countApplication } from '../applications/count-application.js';
import { delegated } from '../cases/application-facts.js';
import { CaseChanges, type CaseCommand, type CaseInHand, type Recorded } from '../cases/case-changes.js';
import type { Actor } from '../platform/actor.js';
import { insertReviewDecision } from './review-decision.js';

type Outcome = z.output<typeof reviewOutcome>;

interface Command {
  reviewId: number;
  actor: Actor & { userId: number };
  outcome: Outcome;
}

interface Review {
  id: number;
  caseId: number;
  decisionId: number;
  version: number;
  state: string;
}

const ENDED: readonly GrantCaseState[] = ['avslagen', 'avvisad'];

/** The outcome of a review. A denial or dismissal that is changed takes the case back to be assessed anew, in the same commit. */
@Injectable()
export class DecideReview {
  constructor(
    @Inject(CaseChanges) private readonly cases: CaseChanges,
    @Inject(DataSource) private readonly dataSource: DataSource,
  ) {}

  async run({ reviewId, actor, outcome }: Command): Promise<CaseChanged> {
    const { caseId, state } = await this.caseOf(reviewId);
    const command: CaseCommand = {
      caseId,
      actor,
      version: outcome.caseVersion,
      permission: 'review.decide',
    };
    if (outcome.outcome === 'changed' && ENDED.includes(state))
      return this.cases.send(
        command,
        'reconsider',
        (hand) => factsOfReview(hand, actor.userId),
        (hand) => reconsider(hand, reviewId, outcome, actor.userId),
      );
    return this.cases.touch(command, 'decideReview', async (hand) => {
      const { mayDecide, mayDecideUpTo } = await factsOfReview(hand, actor.userId);
      if (mayDecide === false)
        throw new RefusedError([
          refuse('decision.notDelegated', mayDecideUpTo === undefined ? {} : { upTo: mayDecideUpTo }),
        ]);
      return settle(hand, reviewId, outcome, actor.userId);
    });
  }

  private async caseOf(reviewId: number): Promise<{ caseId: number; state: GrantCaseState }> {
    const [row] = await this.dataSource.query<{ caseId: number; state: GrantCaseState }[]>(
      'SELECT v.case_id AS caseId, c.state FROM decision_review v JOIN grant_case c ON c.id = v.case_id WHERE v.id = ?',
      [reviewId],
    );
    if (!row) throw new NotFoundError('review');
    return row;
  }
}

async function factsOfReview(
  { manager, round, grantCase, today }: CaseInHand,
  actorId: number,
): Promise<Partial<GrantCaseFacts>> {
  const sum = Math.max(grantCase.applied ?? 0, grantCase.allotted);
  return { reviewDecidedOn: today, ...(await delegated(manager, round, 'review', sum, today, actorId)) };
}

/** The case is assessed and decided once more: the decision is taken back from the pot's sums, and a new proposal is needed. */
async function reconsider(
  hand: CaseInHand,
  reviewId: number,
  outcome: Outcome,
  decidedBy: number,
): Promise<Recorded> {
  const { manager, grantCase } = hand;
  const review = await close(hand, reviewId, outcome, decidedBy);
  const decisionId = await insertReviewDecision(hand, { kind: 'reconsider', review, outcome, decidedBy });
  const counted = grantCase.state === 'avslagen' ? { denied: -1 } : { dismissed: -1 };
  await countApplication(manager, grantCase.potId, counted);
  return {
    text: outcome.reasons,
    data: { reviewId, decisionId, outcome: outcome.outcome },
    set: { decisionKind: null, decidedOn: null, proposed: null, proposedKind: null },
    payload: { reviewId, decisionId },
  };
}

/** Upheld, or changed where the case goes on as it is: the change is a decision that stands beside the first. */
async function settle(
  hand: CaseInHand,
  reviewId: number,
  outcome: Outcome,
  decidedBy: number,
): Promise<Recorded> {
  const review = await close(hand, reviewId, outcome, decidedBy);
  const decision =
    outcome.outcome === 'changed'
      ? { decisionId: await insertReviewDecision(hand, { kind: 'change', review, outcome, decidedBy }) }
      : {};
  return {
    text: outcome.reasons,
    data: { reviewId, outcome: outcome.outcome, ...decision },
    effects: ['sendReviewOutcome'],
    payload: { reviewId, ...decision },
  };
}

async function close(
  { manager, grantCase, actor, today }: CaseInHand,
  reviewId: number,
  { version, outcome, reasons }: Outcome,
  decidedBy: number,
): Promise<Review> {
  const [review] = await manager.query<Review[]>(
    'SELECT id, case_id AS caseId, decision_id AS decisionId, version, state FROM decision_review WHERE id = ? AND case_id = ? FOR UPDATE',
    [reviewId, grantCase.id],
  );
  if (!review) throw new NotFoundError('review');
  if (review.version !== version) throw new StaleError('review', { version: review.version });
  if (review.state !== 'open') throw new RefusedError([refuse('review.alreadyDecided')]);
  await manager.query(
    'UPDATE decision_review SET state = ?, decided_by = ?, decided_by_name = ?, decided_on = ?, reasons = ?, version = version + 1 WHERE id = ?',
    [outcome, decidedBy, actor.name, today, reasons, reviewId],
  );
  return review;
}
