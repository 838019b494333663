import { Controller, Get, Header, Inject, Post, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { id } from '#domain/contracts/fields.js';
import {
  allotmentConfirmation,
  allotmentPreview,
  allotmentResult,
  equalSharesRequest,
} from '#domain/contracts/rounds.js';
import type { Actor } from '../platform/actor.js';
import { Allow, CurrentActor } from '../platform/allow.js';
import { Described } from '../platform/described.js';
import { BodyAs, IdParam, parseAs } from '../platform/input.js';
import { AllotmentPreviewQueries } from './allotment-preview.queries.js';
import { ConfirmAllotment } from './confirm-allotment.js';
import { ExampleList } from './example-list.js';
import { PreviewAllotment } from './preview-allotment.js';
import { readUpload } from './read-upload.js';

type Person = Actor & { userId: number };

const exampleQuery = z.object({
  potId: z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number)
    .pipe(id),
});
const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

@ApiTags('Fördelning')
@Controller('rounds/:id')
export class AllotmentsController {
  constructor(
    @Inject(PreviewAllotment) private readonly previewAllotment: PreviewAllotment,
    @Inject(AllotmentPreviewQueries) private readonly previews: AllotmentPreviewQueries,
    @Inject(ConfirmAllotment) private readonly confirmAllotment: ConfirmAllotment,
    @Inject(ExampleList) private readonly exampleList: ExampleList,
  ) {}

  @Post('allotment-previews')
  @Allow('allotment.import')
  @ApiConsumes('application/json', 'multipart/form-data')
  @Described({
    summary:
      'Läs in en fördelningslista (fälten potId och file, xlsx eller csv), eller räkna ut lika delar. Inget ärende skapas',
    takes: equalSharesRequest,
    gives: allotmentPreview,
    status: 201,
  })
  async preview(@IdParam() roundId: number, @Req() request: FastifyRequest, @CurrentActor() actor: Person) {
    return this.previewAllotment.run({ actor, roundId, ...(await readUpload(request)) });
  }

  @Get('allotment-previews/:previewId')
  @Allow('allotment.import')
  @Described({ summary: 'En inläst fördelningslista, så som den visades', gives: allotmentPreview })
  onePreview(
    @IdParam() roundId: number,
    @IdParam('previewId') previewId: number,
    @CurrentActor() actor: Actor,
  ) {
    return this.previews.one(actor, roundId, previewId);
  }

  @Post('allotments')
  @Allow('allotment.confirm')
  @Described({
    summary: 'Fördela enligt en inläst lista: ett ärende per mottagare, alla eller ingen',
    takes: allotmentConfirmation,
    gives: allotmentResult,
    status: 201,
  })
  confirm(
    @IdParam() roundId: number,
    @BodyAs(allotmentConfirmation) body: z.output<typeof allotmentConfirmation>,
    @CurrentActor() actor: Person,
  ) {
    return this.confirmAllotment.run({ actor, roundId, previewId: body.previewId });
  }

  @Get('allotment-example.xlsx')
  @Allow('allotment.import')
  @Header('content-disposition', 'attachment; filename="fordelning-exempel.xlsx"')
  @Described({ summary: 'Exempellista för potten, som Excel' })
  async example(@IdParam() roundId: number, @Query() query: unknown, @CurrentActor() actor: Actor) {
    const { potId } = parseAs(exampleQuery, query);
    return new StreamableFile(await this.exampleList.run({ actor, roundId, potId }), { type: EXCEL });
  }
}
