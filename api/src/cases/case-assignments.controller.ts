import { Controller, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { bulkAssignment, paymentBatchResult } from '#domain/contracts/cases.js';
import type { Actor } from '../platform/actor.js';
import { Allow, CurrentActor } from '../platform/allow.js';
import { Described } from '../platform/described.js';
import { BodyAs } from '../platform/input.js';
import { AssignOfficers } from './assign-officers.js';

@ApiTags('Ärenden')
@Controller('case-assignments')
export class CaseAssignmentsController {
  constructor(@Inject(AssignOfficers) private readonly assignOfficers: AssignOfficers) {}

  @Post()
  @Allow('case.assign')
  @Described({
    summary: 'Sätt handläggare på flera ärenden; ett besked per ärende',
    takes: bulkAssignment,
    gives: paymentBatchResult,
    status: 201,
  })
  create(@BodyAs(bulkAssignment) body: z.infer<typeof bulkAssignment>, @CurrentActor() actor: Actor) {
    return this.assignOfficers.run({ ...body, actor });
  }
}
