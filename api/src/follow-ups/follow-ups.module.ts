import { Module } from '@nestjs/common';
import { FollowUpQueries } from './follow-up.queries.js';
import { FollowUpsController } from './follow-ups.controller.js';
import { ShowFollowUp } from './show-follow-up.js';

@Module({
  controllers: [FollowUpsController],
  providers: [FollowUpQueries, ShowFollowUp],
  exports: [ShowFollowUp],
})
export class FollowUpsModule {}
