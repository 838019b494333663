import { Controller, Get, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { caseChanged } from '#domain/contracts/cases.js';
import { opinionRequest, opinionRow } from '#domain/contracts/handling.js';
import { readerOf } from '../cases/reading/reader.js';
import type { Actor } from '../platform/actor.js';
import { Allow, CurrentActor } from '../platform/allow.js';
import { Clock } from '../platform/clock.js';
import { Described } from '../platform/described.js';
import { BodyAs, IdParam } from '../platform/input.js';
import { OpinionsQueries } from './opinions.queries.js';
import { RequestOpinions } from './request-opinions.js';

@ApiTags('Yttranden')
@Controller('cases/:id')
export class CaseOpinionsController {
  constructor(
    @Inject(OpinionsQueries) private readonly opinions: OpinionsQueries,
    @Inject(RequestOpinions) private readonly requestOpinions: RequestOpinions,
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @Get('opinions')
  @Allow('case.read')
  @Described({
    summary: 'Ärendets yttranden; innehållet när länsstyrelsen har svarat',
    gives: z.array(opinionRow),
  })
  async list(@IdParam() caseId: number, @CurrentActor() actor: Actor) {
    return this.opinions.ofCase(caseId, await readerOf(this.dataSource, actor, this.clock.today()));
  }

  @Post('opinion-requests')
  @Allow('opinion.request')
  @Described({
    summary: 'Begär yttrande av de berörda länsstyrelserna',
    takes: opinionRequest,
    gives: caseChanged,
    status: 201,
  })
  create(
    @IdParam() caseId: number,
    @BodyAs(opinionRequest) body: z.infer<typeof opinionRequest>,
    @CurrentActor() actor: Actor,
  ) {
    return this.requestOpinions.run({ caseId, actor, ...body });
  }
}
