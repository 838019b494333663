import { Controller, Get, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { caseChanged } from '#domain/contracts/cases.js';
import {
  answerDifference,
  differenceQuery,
  supplementRequest,
  supplementRow,
} from '#domain/contracts/handling.js';
import { readerOf } from '../cases/reading/reader.js';
import type { Actor } from '../platform/actor.js';
import { Allow, CurrentActor } from '../platform/allow.js';
import { Clock } from '../platform/clock.js';
import { Described } from '../platform/described.js';
import { BodyAs, IdParam, QueryAs } from '../platform/input.js';
import { RequestSupplement } from './request-supplement.js';
import { SupplementsQueries } from './supplements.queries.js';

type Me = Actor & { userId: number };

@ApiTags('Kompletteringar')
@Controller('cases/:id')
export class CaseSupplementsController {
  constructor(
    @Inject(SupplementsQueries) private readonly supplements: SupplementsQueries,
    @Inject(RequestSupplement) private readonly requestSupplement: RequestSupplement,
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @Get('supplements')
  @Allow('case.read')
  @Described({ summary: 'Begärda kompletteringar, den nyaste först', gives: z.array(supplementRow) })
  async list(@IdParam() caseId: number, @CurrentActor() actor: Actor) {
    return this.supplements.ofCase(caseId, await this.reader(actor));
  }

  @Post('supplement-requests')
  @Allow('supplement.request')
  @Described({
    summary: 'Begär komplettering av namngivna frågor eller avsnitt (20 § förvaltningslagen)',
    takes: supplementRequest,
    gives: caseChanged,
    status: 201,
  })
  create(
    @IdParam() caseId: number,
    @BodyAs(supplementRequest) body: z.infer<typeof supplementRequest>,
    @CurrentActor() actor: Me,
  ) {
    return this.requestSupplement.run({ caseId, actor, ...body });
  }

  @Get('application-difference')
  @Allow('case.read')
  @Described({
    summary: 'Vad som skiljer två versioner av ansökan, fråga för fråga',
    gives: z.array(answerDifference),
  })
  async difference(
    @IdParam() caseId: number,
    @QueryAs(differenceQuery) query: z.infer<typeof differenceQuery>,
    @CurrentActor() actor: Actor,
  ) {
    return this.supplements.difference(caseId, query, await this.reader(actor));
  }

  private reader(actor: Actor) {
    return readerOf(this.dataSource, actor, this.clock.today());
  }
}
