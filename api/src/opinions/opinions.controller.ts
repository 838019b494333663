import { Controller, Get, Inject, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { opinionFilter, opinionForm, opinionRow } from '#domain/contracts/handling.js';
import { readerOf } from '../cases/reading/reader.js';
import type { Actor } from '../platform/actor.js';
import { Allow, CurrentActor } from '../platform/allow.js';
import { Clock } from '../platform/clock.js';
import { Described } from '../platform/described.js';
import { IdParam } from '../platform/input.js';
import { readListQuery, setRange } from '../platform/list-query.js';
import { OpinionsQueries, SORTABLE_OPINIONS } from './opinions.queries.js';

@ApiTags('Yttranden')
@Controller('opinions')
export class OpinionsController {
  constructor(
    @Inject(OpinionsQueries) private readonly opinions: OpinionsQueries,
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('opinion.read')
  @Described({
    summary: 'Yttranden: länsstyrelsens egna, myndighetens alla',
    gives: z.array(opinionRow),
  })
  async list(
    @Query() query: unknown,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const wanted = readListQuery(query, opinionFilter, SORTABLE_OPINIONS);
    const { rows, total } = await this.opinions.list(wanted, await this.reader(actor));
    setRange(reply, 'opinions', wanted, rows.length, total);
    return rows;
  }

  @Get(':id')
  @Allow('opinion.read')
  @Described({ summary: 'Ett yttrande med vad läsaren kan göra med det', gives: opinionRow })
  async one(@IdParam() id: number, @CurrentActor() actor: Actor) {
    return this.opinions.one(id, await this.reader(actor));
  }

  @Get(':id/form')
  @Allow('opinion.read')
  @Described({ summary: 'Yttrandets formulär med omgångens prestationskrav', gives: opinionForm })
  async form(@IdParam() id: number, @CurrentActor() actor: Actor) {
    return this.opinions.form(id, await this.reader(actor));
  }

  private reader(actor: Actor) {
    return readerOf(this.dataSource, actor, this.clock.today());
  }
}
