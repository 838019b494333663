import { Controller, Get, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { aftermath } from '#domain/contracts/aftermath.js';
import { readerOf } from '../cases/reading/reader.js';
import type { Actor } from '../platform/actor.js';
import { Allow, CurrentActor } from '../platform/allow.js';
import { Clock } from '../platform/clock.js';
import { Described } from '../platform/described.js';
import { IdParam } from '../platform/input.js';
import { AftermathQueries } from './aftermath.queries.js';

@ApiTags('Efter beslut')
@Controller('cases/:id/aftermath')
export class AftermathController {
  constructor(
    @Inject(AftermathQueries) private readonly queries: AftermathQueries,
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('decision.read')
  @Described({
    summary: 'Överklaganden, omprövningar, ändringar och begäran om avgörande i ärendet',
    gives: aftermath,
  })
  async one(@IdParam() caseId: number, @CurrentActor() actor: Actor) {
    return this.queries.find(caseId, await readerOf(this.dataSource, actor, this.clock.today()));
  }
}
