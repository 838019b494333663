import { Controller, Get, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { caseChanged } from '#domain/contracts/cases.js';
import { conflictDeclaration, conflictRow, conflictTrial } from '#domain/contracts/handling.js';
import type { Actor } from '../platform/actor.js';
import { Allow, CurrentActor } from '../platform/allow.js';
import { Described } from '../platform/described.js';
import { BodyAs, IdParam } from '../platform/input.js';
import { ConflictQueries } from './conflict.queries.js';
import { DeclareConflict } from './declare-conflict.js';
import { type Trial, TryConflict } from './try-conflict.js';

@ApiTags('Jäv')
@Controller()
export class ConflictsController {
  constructor(
    @Inject(ConflictQueries) private readonly conflicts: ConflictQueries,
    @Inject(DeclareConflict) private readonly declareConflict: DeclareConflict,
    @Inject(TryConflict) private readonly tryConflict: TryConflict,
  ) {}

  @Get('cases/:id/conflicts')
  @Allow('assessment.read', 'conflict.declare')
  @Described({ summary: 'Jäv som har anmälts i ärendet', gives: z.array(conflictRow) })
  read(@IdParam() caseId: number, @CurrentActor() actor: Actor) {
    return this.conflicts.ofCase(caseId, actor);
  }

  @Post('cases/:id/conflicts')
  @Allow('conflict.declare')
  @Described({
    summary: 'Anmäl jäv för sig själv eller en kollega (18 § förvaltningslagen)',
    takes: conflictDeclaration,
    gives: caseChanged,
    status: 201,
  })
  declare(
    @IdParam() caseId: number,
    @BodyAs(conflictDeclaration) declaration: z.infer<typeof conflictDeclaration>,
    @CurrentActor() actor: Actor,
  ) {
    return this.declareConflict.run({ caseId, actor, declaration });
  }

  @Post('conflicts/:id/trial')
  @Allow('conflict.try')
  @Described({ summary: 'Pröva en anmälan om jäv', takes: conflictTrial, gives: caseChanged, status: 201 })
  decide(@IdParam() conflictId: number, @BodyAs(conflictTrial) trial: Trial, @CurrentActor() actor: Actor) {
    return this.tryConflict.run({ conflictId, actor, trial });
  }
}
