import { Controller, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { assignmentByRule, assignmentOutcome } from '#domain/contracts/handling.js';
import type { Actor } from '../platform/actor.js';
import { Allow, CurrentActor } from '../platform/allow.js';
import { Described } from '../platform/described.js';
import { BodyAs, IdParam } from '../platform/input.js';
import { AssignByRule } from './assign-by-rule.js';

@ApiTags('Ärenden')
@Controller('rounds/:id/assignments')
export class AssignmentsController {
  constructor(@Inject(AssignByRule) private readonly assignByRule: AssignByRule) {}

  @Post()
  @Allow('case.assign')
  @Described({
    summary: 'Fördela omgångens ofördelade ärenden enligt en regel, eller visa hur de skulle fördelas',
    takes: assignmentByRule,
    gives: assignmentOutcome,
    status: 201,
  })
  create(
    @IdParam() roundId: number,
    @BodyAs(assignmentByRule) body: z.infer<typeof assignmentByRule>,
    @CurrentActor() actor: Actor,
  ) {
    return this.assignByRule.run({ roundId, actor, ...body });
  }
}
