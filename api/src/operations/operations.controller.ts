import { Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { id } from '#domain/contracts/fields.js';
import { operations } from '#domain/contracts/oversight.js';
import { readerOf } from '../cases/reading/reader.js';
import type { Actor } from '../platform/actor.js';
import { Allow, CurrentActor } from '../platform/allow.js';
import { Clock } from '../platform/clock.js';
import { Described } from '../platform/described.js';
import { IdParam } from '../platform/input.js';
import { OperationsQueries } from './operations.queries.js';
import { RetryEffect } from './retry-effect.js';

@ApiTags('Drift')
@Controller('operations')
export class OperationsController {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(OperationsQueries) private readonly queries: OperationsQueries,
    @Inject(RetryEffect) private readonly retryEffect: RetryEffect,
  ) {}

  @Get()
  @Allow('operations.read')
  @Described({
    summary: 'Driftstatus: databas, Redis, arbetare, utkorg, scheman och mejl',
    gives: operations,
  })
  async read(@CurrentActor() actor: Actor) {
    const { locale } = await readerOf(this.dataSource, actor, this.clock.today());
    return this.queries.read(locale);
  }

  @Post('outbox/:id/retry')
  @HttpCode(200)
  @Allow('operations.change')
  @Described({
    summary: 'Försök igen med något som misslyckats',
    gives: z.object({ id, state: z.literal('waiting') }),
  })
  retry(@IdParam() outboxId: number, @CurrentActor() actor: Actor) {
    return this.retryEffect.run(actor, outboxId);
  }
}
