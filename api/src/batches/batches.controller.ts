import { Controller, Get, HttpCode, Inject, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { batch } from '#domain/contracts/decisions.js';
import { id as idSchema } from '#domain/contracts/fields.js';
import type { Actor } from '../platform/actor.js';
import { Allow, CurrentActor } from '../platform/allow.js';
import { Described } from '../platform/described.js';
import { IdParam } from '../platform/input.js';
import { readListQuery, setRange } from '../platform/list-query.js';
import { BatchQueries, SORTABLE_BATCHES } from './batch.queries.js';
import { StopBatch } from './stop-batch.js';

const batchFilter = z.strictObject({
  roundId: idSchema.optional(),
  kind: z.enum(['decision', 'letter']).optional(),
});

@ApiTags('Körningar')
@Controller('batches')
export class BatchesController {
  constructor(
    @Inject(BatchQueries) private readonly batches: BatchQueries,
    @Inject(StopBatch) private readonly stopBatch: StopBatch,
  ) {}

  @Get()
  @Allow('batch.read')
  @Described({ summary: 'Körningar: arbete med många ärenden på en gång', gives: z.array(batch) })
  async list(
    @Query() query: unknown,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const wanted = readListQuery(query, batchFilter, SORTABLE_BATCHES);
    const { batches, total } = await this.batches.list(wanted, actor);
    setRange(reply, 'batches', wanted, batches.length, total);
    return batches;
  }

  @Get(':id')
  @Allow('batch.read')
  @Described({ summary: 'En körning med sina rader', gives: batch })
  one(@IdParam() id: number, @CurrentActor() actor: Actor) {
    return this.batches.one(id, actor);
  }

  @Post(':id/stop')
  @HttpCode(200)
  @Allow('decision.make', 'message.write')
  @Described({ summary: 'Stoppa en körning; rader som väntar lämnas', gives: batch })
  async stop(@IdParam() batchId: number, @CurrentActor() actor: Actor) {
    await this.stopBatch.run({ batchId, actor });
    return this.batches.one(batchId, actor);
  }
}
