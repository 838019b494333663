import { Module } from '@nestjs/common';
import { ChangeRound } from './change-round.js';
import { CreateRound } from './create-round.js';
import { RoundQueries } from './round.queries.js';
import { RoundsController } from './rounds.controller.js';

@Module({
  controllers: [RoundsController],
  providers: [ChangeRound, CreateRound, RoundQueries],
  exports: [ChangeRound, CreateRound, RoundQueries],
})
export class RoundsModule {}
