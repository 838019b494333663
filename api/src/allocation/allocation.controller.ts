import { Controller, Delete, Get, HttpCode, Inject, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import {
  board,
  boardFilter,
  scenario,
  scenarioCreation,
  scenarioOutcome,
  scenarioPreviewRequest,
} from '#domain/contracts/decisions.js';
import { readerOf } from '../cases/reading/reader.js';
import type { Actor } from '../platform/actor.js';
import { Allow, CurrentActor } from '../platform/allow.js';
import { Clock } from '../platform/clock.js';
import { Described } from '../platform/described.js';
import { BodyAs, IdParam } from '../platform/input.js';
import { readListQuery } from '../platform/list-query.js';
import { BoardQueries } from './board.queries.js';
import { Scenarios } from './scenarios.js';

@ApiTags('Fördelning')
@Controller()
export class AllocationController {
  constructor(
    @Inject(BoardQueries) private readonly board: BoardQueries,
    @Inject(Scenarios) private readonly scenarios: Scenarios,
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @Get('pots/:id/board')
  @Allow('board.read')
  @Described({ summary: 'Fördelningstavlan: pottens alla ansökningar mot ramen', gives: board })
  async read(@IdParam() potId: number, @Query() query: unknown, @CurrentActor() actor: Actor) {
    const { filter } = readListQuery(query, boardFilter, []);
    return this.board.read(potId, filter, await readerOf(this.dataSource, actor, this.clock.today()));
  }

  @Post('pots/:id/scenario-previews')
  @HttpCode(200)
  @Allow('scenario.write')
  @Described({
    summary: 'Räkna på en fördelning utan att spara; inget är bindande',
    takes: scenarioPreviewRequest,
    gives: scenarioOutcome,
  })
  preview(
    @IdParam() potId: number,
    @BodyAs(scenarioPreviewRequest) { steps }: z.infer<typeof scenarioPreviewRequest>,
    @CurrentActor() actor: Actor,
  ) {
    return this.scenarios.preview(potId, steps, actor);
  }

  @Get('pots/:id/scenarios')
  @Allow('board.read')
  @Described({ summary: 'Sparade scenarier', gives: z.array(scenario) })
  list(@IdParam() potId: number, @CurrentActor() actor: Actor) {
    return this.scenarios.list(potId, actor);
  }

  @Post('pots/:id/scenarios')
  @Allow('scenario.write')
  @Described({ summary: 'Spara ett scenario', takes: scenarioCreation, gives: scenario, status: 201 })
  keep(
    @IdParam() potId: number,
    @BodyAs(scenarioCreation) body: z.infer<typeof scenarioCreation>,
    @CurrentActor() actor: Actor,
  ) {
    return this.scenarios.keep(potId, body, actor);
  }

  @Delete('scenarios/:id')
  @HttpCode(204)
  @Allow('scenario.write')
  @Described({ summary: 'Ta bort ett scenario', status: 204 })
  remove(@IdParam() id: number, @CurrentActor() actor: Actor) {
    return this.scenarios.remove(id, actor);
  }
}
