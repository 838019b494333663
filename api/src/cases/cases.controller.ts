import { Controller, Get, Inject, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { caseDetail, caseFacets, caseFilter, caseRow } from '#domain/contracts/cases.js';
import type { Actor } from '../platform/actor.js';
import { Allow, CurrentActor } from '../platform/allow.js';
import { Clock } from '../platform/clock.js';
import { Described } from '../platform/described.js';
import { IdParam } from '../platform/input.js';
import { readListQuery, setRange } from '../platform/list-query.js';
import { ExportCases } from './export-cases.js';
import { CaseDetailQueries } from './reading/case-detail.queries.js';
import { CasesQueries, SORTABLE } from './reading/cases.queries.js';
import { readerOf } from './reading/reader.js';

@ApiTags('Ärenden')
@Controller('cases')
export class CasesController {
  constructor(
    @Inject(CasesQueries) private readonly cases: CasesQueries,
    @Inject(CaseDetailQueries) private readonly detail: CaseDetailQueries,
    @Inject(ExportCases) private readonly exportCases: ExportCases,
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('case.read')
  @Described({ summary: 'Ärenden som läsaren får se', gives: z.array(caseRow) })
  async list(
    @Query() query: unknown,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const wanted = readListQuery(query, caseFilter, SORTABLE);
    const { rows, total } = await this.cases.list(wanted, await this.reader(actor));
    setRange(reply, 'cases', wanted, rows.length, total);
    return rows;
  }

  @Get('facets')
  @Allow('case.read')
  @Described({ summary: 'Antal ärenden per flik och läge', gives: caseFacets })
  async facets(@Query() query: unknown, @CurrentActor() actor: Actor) {
    return this.cases.facets(readListQuery(query, caseFilter, SORTABLE).filter, await this.reader(actor));
  }

  @Get('export.xlsx')
  @Allow('export.cases')
  @Described({ summary: 'Alla ärenden i urvalet som Excel' })
  async export(
    @Query() query: unknown,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const workbook = await this.exportCases.run(
      readListQuery(query, caseFilter, SORTABLE),
      await this.reader(actor),
    );
    void reply
      .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
      .header('content-disposition', `attachment; filename="arenden-${this.clock.today()}.xlsx"`);
    return new StreamableFile(workbook);
  }

  @Get(':id')
  @Allow('case.read')
  @Described({ summary: 'Ett ärende, så som läsaren får se det', gives: caseDetail })
  async one(@IdParam() id: number, @CurrentActor() actor: Actor) {
    return this.detail.find(id, await this.reader(actor));
  }

  private reader(actor: Actor) {
    return readerOf(this.dataSource, actor, this.clock.today());
  }
}
