import { Controller, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { batch } from '#domain/contracts/decisions.js';
import { letterBatchCreation } from '#domain/contracts/letters.js';
import type { Actor } from '../platform/actor.js';
import { Allow, CurrentActor } from '../platform/allow.js';
import { Described } from '../platform/described.js';
import { BodyAs } from '../platform/input.js';
import { SendLetters } from './send-letters.js';

@ApiTags('Brev till många')
@Controller('letter-batches')
export class LetterBatchesController {
  constructor(@Inject(SendLetters) private readonly sendLetters: SendLetters) {}

  @Post()
  @Allow('letter.send')
  @Described({
    summary: 'Skicka ett brev till många ärenden; breven skrivs ett och ett i bakgrunden',
    takes: letterBatchCreation,
    gives: batch,
    status: 201,
  })
  create(
    @BodyAs(letterBatchCreation) creation: z.output<typeof letterBatchCreation>,
    @CurrentActor() actor: Actor & { userId: number },
  ) {
    return this.sendLetters.run({ actor, creation });
  }
}
