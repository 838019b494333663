import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { reviewCreation } from '#domain/contracts/aftermath.js';
import type { CaseChanged } from '#domain/contracts/cases.js';
import { NotFoundError, RefusedError } from '#domain/errors.js';
import { refuse } from '#domain/lifecycle/refusal-codes.js';
import { CaseChanges, type CaseInHand, type Recorded } from '../cases/case-changes.js';
import type { Actor } from '../platform/actor.js';
import { findDecision } from '../documents/find-decision.js';
import { findOpenReview, openReview } from './open-review.js';

type Creation = z.output<typeof reviewCreation>;

/** A review (omprövning, FL 36–39 §§): the party asks for it, or the authority begins of its own accord. */
@Injectable()
export class RegisterReview {
  constructor(@Inject(CaseChanges) private readonly cases: CaseChanges) {}

  run({ caseId, actor, review }: { caseId: number; actor: Actor; review: Creation }): Promise<CaseChanged> {
    return this.cases.touch(
      { caseId, actor, permission: ['review.request', 'review.handle'] },
      'registerReview',
      (hand) => register(hand, review),
    );
  }
}

async function register(hand: CaseInHand, { decisionId, text, cause: said }: Creation): Promise<Recorded> {
  const { manager, grantCase, actor } = hand;
  const decision = await findDecision(manager, grantCase.id, decisionId);
  if (!decision) throw new NotFoundError('decision');
  if ((await findOpenReview(manager, grantCase.id)) !== undefined)
    throw new RefusedError([refuse('review.alreadyOpen')]);
  const cause = actor.side === 'applicant' ? 'request' : said;
  const reviewId = await openReview(hand, { decisionId, cause, text });
  return {
    text,
    data: { reviewId, decisionId, decision: decision.number, cause },
    // Only who has asked is told that the request has come.
    effects: cause === 'request' ? ['sendReviewRequest'] : [],
    payload: { reviewId },
  };
}
