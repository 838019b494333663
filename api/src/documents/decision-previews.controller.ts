import { Controller, HttpCode, Inject, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { decisionPreview } from '#domain/contracts/letters.js';
import type { Actor } from '../platform/actor.js';
import { Allow, CurrentActor } from '../platform/allow.js';
import { Described } from '../platform/described.js';
import { BodyAs, IdParam } from '../platform/input.js';
import { PreviewDecision } from './preview-decision.js';
import { sendPdf } from './send-pdf.js';

@ApiTags('Beslut')
@Controller('cases/:id/decision-preview')
export class DecisionPreviewsController {
  constructor(@Inject(PreviewDecision) private readonly previewDecision: PreviewDecision) {}

  @Post()
  @Allow('proposal.write', 'decision.make')
  @HttpCode(200)
  @Described({ summary: 'Beslutet som det skulle bli (PDF)', takes: decisionPreview })
  async preview(
    @IdParam() caseId: number,
    @BodyAs(decisionPreview) body: z.output<typeof decisionPreview>,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return sendPdf(reply, await this.previewDecision.run(actor, caseId, body));
  }
}
