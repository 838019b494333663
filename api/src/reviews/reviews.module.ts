import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { DecideReview } from './decide-review.js';
import { RegisterReview } from './register-review.js';
import { ReviewsController } from './reviews.controller.js';

@Module({
  imports: [CasesModule],
  controllers: [ReviewsController],
  providers: [DecideReview, RegisterReview],
  exports: [DecideReview, RegisterReview],
})
export class ReviewsModule {}
