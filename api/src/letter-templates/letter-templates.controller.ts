import { Controller, Get, HttpCode, Inject, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import {
  letterTemplatePreview,
  letterTemplatePublication,
  letterTemplateRow,
  mergeField,
} from '#domain/contracts/letters.js';
import { MERGE_FIELDS } from '#domain/letters/merge-fields.js';
import { sendPdf } from '../documents/send-pdf.js';
import type { Actor } from '../platform/actor.js';
import { Allow, CurrentActor } from '../platform/allow.js';
import { Described } from '../platform/described.js';
import { BodyAs } from '../platform/input.js';
import { setRange } from '../platform/list-query.js';
import { LetterTemplateQueries } from './letter-template.queries.js';
import { PreviewTemplate } from './preview-template.js';
import { type Publication, PublishTemplate } from './publish-template.js';

@ApiTags('Brevmallar')
@Controller()
export class LetterTemplatesController {
  constructor(
    @Inject(LetterTemplateQueries) private readonly templates: LetterTemplateQueries,
    @Inject(PublishTemplate) private readonly publishTemplate: PublishTemplate,
    @Inject(PreviewTemplate) private readonly previewTemplate: PreviewTemplate,
  ) {}

  @Get('letter-templates')
  @Allow('template.read')
  @Described({
    summary: 'Brevmallarna i sin senaste version; nummer 0 följer med Medel',
    gives: z.array(letterTemplateRow),
  })
  async list(@CurrentActor() actor: Actor, @Res({ passthrough: true }) reply: FastifyReply) {
    const rows = await this.templates.list(actor);
    setRange(reply, 'letter-templates', { offset: 0 }, rows.length, rows.length);
    return rows;
  }

  @Post('letter-templates')
  @Allow('template.change')
  @Described({
    summary: 'Publicera en ny version av en brevmall',
    takes: letterTemplatePublication,
    gives: letterTemplateRow,
    status: 201,
  })
  publish(@BodyAs(letterTemplatePublication) publication: Publication, @CurrentActor() actor: Actor) {
    return this.publishTemplate.run({ actor, publication });
  }

  @Get('letter-merge-fields')
  @Allow('template.read')
  @Described({ summary: 'Fälten som en brevmall kan hämta ur ärendet', gives: z.array(mergeField) })
  fields() {
    return MERGE_FIELDS;
  }

  @Post('letter-template-previews')
  @Allow('template.read')
  @HttpCode(200)
  @Described({
    summary: 'Mallen som brev (PDF), med ett påhittat ärende eller ett riktigt',
    takes: letterTemplatePreview,
  })
  async preview(
    @BodyAs(letterTemplatePreview) preview: z.output<typeof letterTemplatePreview>,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return sendPdf(reply, await this.previewTemplate.run(actor, preview));
  }
}
