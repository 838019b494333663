import { Controller, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import {
  redistributionConfirmation,
  redistributionPreview,
  redistributionRequest,
  redistributionResult,
} from '#domain/contracts/rounds.js';
import type { Actor } from '../platform/actor.js';
import { Allow, CurrentActor } from '../platform/allow.js';
import { Described } from '../platform/described.js';
import { BodyAs, IdParam } from '../platform/input.js';
import { PreviewRedistribution } from './preview-redistribution.js';
import { Redistribute } from './redistribute.js';

@ApiTags('Omfördelning')
@Controller('rounds/:id')
export class RedistributionsController {
  constructor(
    @Inject(PreviewRedistribution) private readonly previewRedistribution: PreviewRedistribution,
    @Inject(Redistribute) private readonly redistribute: Redistribute,
  ) {}

  @Post('redistribution-previews')
  @Allow('redistribution.decide')
  @Described({
    summary: 'Hur det som inte rekvirerats skulle fördelas på dem som önskat en andel. Inget ändras',
    takes: redistributionRequest,
    gives: redistributionPreview,
    status: 201,
  })
  preview(
    @IdParam() roundId: number,
    @BodyAs(redistributionRequest) { potId }: z.output<typeof redistributionRequest>,
    @CurrentActor() actor: Actor,
  ) {
    return this.previewRedistribution.run({ actor, roundId, potId });
  }

  @Post('redistribution')
  @Allow('redistribution.decide')
  @Described({
    summary: 'Besluta omfördelningen så som den visades',
    takes: redistributionConfirmation,
    gives: redistributionResult,
    status: 201,
  })
  confirm(
    @IdParam() roundId: number,
    @BodyAs(redistributionConfirmation) body: z.output<typeof redistributionConfirmation>,
    @CurrentActor() actor: Actor & { userId: number },
  ) {
    return this.redistribute.run({ actor, roundId, ...body });
  }
}
