import { Controller, Get, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { paymentBatchResult } from '#domain/contracts/cases.js';
import { countyComparison, opinionRequests } from '#domain/contracts/handling.js';
import { readerOf } from '../cases/reading/reader.js';
import type { Actor } from '../platform/actor.js';
import { Allow, CurrentActor } from '../platform/allow.js';
import { Clock } from '../platform/clock.js';
import { Described } from '../platform/described.js';
import { BodyAs, IdParam } from '../platform/input.js';
import { CompareCounties } from './compare-counties.js';
import { RequestOpinionsOfRound } from './request-opinions-of-round.js';

@ApiTags('Yttranden')
@Controller('rounds/:id')
export class RoundOpinionsController {
  constructor(
    @Inject(CompareCounties) private readonly compareCounties: CompareCounties,
    @Inject(RequestOpinionsOfRound) private readonly requestOpinions: RequestOpinionsOfRound,
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @Post('opinion-requests')
  @Allow('opinion.request')
  @Described({
    summary: 'Begär yttrande i alla ansökningar som saknar det; ett besked per ärende',
    takes: opinionRequests,
    gives: paymentBatchResult,
    status: 201,
  })
  create(
    @IdParam() roundId: number,
    @BodyAs(opinionRequests) body: z.infer<typeof opinionRequests>,
    @CurrentActor() actor: Actor,
  ) {
    return this.requestOpinions.run({ roundId, actor, ...body });
  }

  @Get('opinion-comparison')
  @Allow('opinion.read')
  @Described({
    summary: 'Hur jämnt länsstyrelserna arbetar: tider och utfall',
    gives: z.array(countyComparison),
  })
  async compare(@IdParam() roundId: number, @CurrentActor() actor: Actor) {
    return this.compareCounties.run(roundId, await readerOf(this.dataSource, actor, this.clock.today()));
  }
}
