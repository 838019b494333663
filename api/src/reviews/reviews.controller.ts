import { Controller, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { reviewCreation, reviewOutcome } from '#domain/contracts/aftermath.js';
import { caseChanged } from '#domain/contracts/cases.js';
import type { Actor } from '../platform/actor.js';
import { Allow, CurrentActor } from '../platform/allow.js';
import { Described } from '../platform/described.js';
import { BodyAs, IdParam } from '../platform/input.js';
import { DecideReview } from './decide-review.js';
import { RegisterReview } from './register-review.js';

@ApiTags('Omprövning')
@Controller()
export class ReviewsController {
  constructor(
    @Inject(RegisterReview) private readonly registerReview: RegisterReview,
    @Inject(DecideReview) private readonly decideReview: DecideReview,
  ) {}

  @Post('cases/:id/reviews')
  @Allow('review.request', 'review.handle')
  @Described({
    summary: 'Begär eller inled omprövning (36–39 §§ förvaltningslagen)',
    takes: reviewCreation,
    gives: caseChanged,
    status: 201,
  })
  create(
    @IdParam() caseId: number,
    @BodyAs(reviewCreation) review: z.output<typeof reviewCreation>,
    @CurrentActor() actor: Actor,
  ) {
    return this.registerReview.run({ caseId, actor, review });
  }

  @Post('reviews/:id/outcome')
  @Allow('review.decide')
  @Described({
    summary: 'Besluta i omprövningen; ett ändrat avslag prövas på nytt',
    takes: reviewOutcome,
    gives: caseChanged,
    status: 201,
  })
  decide(
    @IdParam() reviewId: number,
    @BodyAs(reviewOutcome) outcome: z.output<typeof reviewOutcome>,
    @CurrentActor() actor: Actor & { userId: number },
  ) {
    return this.decideReview.run({ reviewId, actor, outcome });
  }
}
