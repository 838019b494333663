import { Controller, Get, Inject, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { dispatchFilter, dispatchRow } from '#domain/contracts/oversight.js';
import type { Actor } from '../platform/actor.js';
import { Allow, CurrentActor } from '../platform/allow.js';
import { Described } from '../platform/described.js';
import { IdParam } from '../platform/input.js';
import { readListQuery, setRange } from '../platform/list-query.js';
import { DISPATCH_SORTS, DispatchQueries } from './dispatch.queries.js';

@ApiTags('Utskick')
@Controller('dispatches')
export class DispatchesController {
  constructor(@Inject(DispatchQueries) private readonly queries: DispatchQueries) {}

  @Get()
  @Allow('dispatch.read')
  @Described({ summary: 'Varje mejl och vad som hände med det', gives: z.array(dispatchRow) })
  async list(
    @Query() query: unknown,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const asked = readListQuery(query, dispatchFilter, Object.keys(DISPATCH_SORTS));
    const { rows, total } = await this.queries.list(actor, asked);
    setRange(reply, 'dispatches', asked, rows.length, total);
    return rows;
  }

  @Get(':id')
  @Allow('dispatch.read')
  @Described({ summary: 'Ett mejl med sin text', gives: dispatchRow })
  one(@IdParam() id: number, @CurrentActor() actor: Actor) {
    return this.queries.one(actor, id);
  }
}
