import { Controller, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { carryOverDecision } from '#domain/contracts/aftermath.js';
import { caseChanged } from '#domain/contracts/cases.js';
import type { Actor } from '../platform/actor.js';
import { Allow, CurrentActor } from '../platform/allow.js';
import { Described } from '../platform/described.js';
import { BodyAs, IdParam } from '../platform/input.js';
import { CarryOver } from './carry-over.js';

@ApiTags('Överföring')
@Controller('cases/:id/carry-over')
export class CarryOversController {
  constructor(@Inject(CarryOver) private readonly carryOver: CarryOver) {}

  @Post()
  @Allow('case.carryOver')
  @Described({
    summary: 'Besluta att oanvända medel får användas även nästa år',
    takes: carryOverDecision,
    gives: caseChanged,
    status: 201,
  })
  create(
    @IdParam() caseId: number,
    @BodyAs(carryOverDecision) decision: z.output<typeof carryOverDecision>,
    @CurrentActor() actor: Actor & { userId: number },
  ) {
    return this.carryOver.run({ caseId, actor, decision });
  }
}
