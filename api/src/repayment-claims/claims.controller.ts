import { Controller, Get, Inject, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { caseChanged, claimFilter, claimRow, receiptRegistration } from '#domain/contracts/cases.js';
import { readerOf } from '../cases/reading/reader.js';
import type { Actor } from '../platform/actor.js';
import { Allow, CurrentActor } from '../platform/allow.js';
import { Clock } from '../platform/clock.js';
import { Described } from '../platform/described.js';
import { BodyAs, IdParam } from '../platform/input.js';
import { readListQuery, setRange } from '../platform/list-query.js';
import { ClaimsQueries, SORTABLE_CLAIMS } from './claims.queries.js';
import { RegisterReceipt } from './register-receipt.js';

@ApiTags('Återkrav')
@Controller('repayment-claims')
export class ClaimsController {
  constructor(
    @Inject(ClaimsQueries) private readonly claims: ClaimsQueries,
    @Inject(RegisterReceipt) private readonly registerReceipt: RegisterReceipt,
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('claim.read')
  @Described({ summary: 'Återkrav', gives: z.array(claimRow) })
  async list(
    @Query() query: unknown,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const wanted = readListQuery(query, claimFilter, SORTABLE_CLAIMS);
    const { rows, total } = await this.claims.list(wanted, await this.reader(actor));
    setRange(reply, 'repayment-claims', wanted, rows.length, total);
    return rows;
  }

  @Get(':id')
  @Allow('claim.read')
  @Described({ summary: 'Ett återkrav med sina inbetalningar', gives: claimRow })
  async one(@IdParam() id: number, @CurrentActor() actor: Actor) {
    return this.claims.one(id, await this.reader(actor));
  }

  @Post(':id/receipts')
  @Allow('claim.receipt')
  @Described({
    summary: 'Registrera en inbetalning; den som täcker resten avslutar ärendet',
    takes: receiptRegistration,
    gives: caseChanged,
    status: 201,
  })
  receive(
    @IdParam() claimId: number,
    @BodyAs(receiptRegistration) registration: z.infer<typeof receiptRegistration>,
    @CurrentActor() actor: Actor & { userId: number },
  ) {
    return this.registerReceipt.run({ claimId, actor, registration });
  }

  private reader(actor: Actor) {
    return readerOf(this.dataSource, actor, this.clock.today());
  }
}
