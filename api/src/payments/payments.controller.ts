import { Controller, Get, Inject, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { paymentFilter, paymentRow } from '#domain/contracts/cases.js';
import { readerOf } from '../cases/reading/reader.js';
import type { Actor } from '../platform/actor.js';
import { Allow, CurrentActor } from '../platform/allow.js';
import { Clock } from '../platform/clock.js';
import { Described } from '../platform/described.js';
import { IdParam } from '../platform/input.js';
import { readListQuery, setRange } from '../platform/list-query.js';
import { PaymentsQueries, SORTABLE_PAYMENTS } from './payments.queries.js';

@ApiTags('Utbetalningar')
@Controller('payments')
export class PaymentsController {
  constructor(
    @Inject(PaymentsQueries) private readonly payments: PaymentsQueries,
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('payment.read')
  @Described({ summary: 'Utbetalningar', gives: z.array(paymentRow) })
  async list(
    @Query() query: unknown,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const wanted = readListQuery(query, paymentFilter, SORTABLE_PAYMENTS);
    const { rows, total } = await this.payments.list(wanted, await this.reader(actor));
    setRange(reply, 'payments', wanted, rows.length, total);
    return rows;
  }

  @Get(':id')
  @Allow('payment.read')
  @Described({ summary: 'En utbetalning med vad läsaren kan göra med den', gives: paymentRow })
  async one(@IdParam() id: number, @CurrentActor() actor: Actor) {
    return this.payments.one(id, await this.reader(actor));
  }

  private reader(actor: Actor) {
    return readerOf(this.dataSource, actor, this.clock.today());
  }
}
