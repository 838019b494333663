import { Controller, Get, HttpCode, Inject, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import {
  assessmentFile,
  assessmentOpening,
  assessmentReopening,
  assessmentRow,
  type AssessmentSave,
  assessmentSave,
} from '#domain/contracts/assessments.js';
import { caseChanged } from '#domain/contracts/cases.js';
import type { Actor } from '../platform/actor.js';
import { Allow, CurrentActor } from '../platform/allow.js';
import { Described } from '../platform/described.js';
import { BodyAs, IdParam } from '../platform/input.js';
import { AssessmentQueries } from './assessment.queries.js';
import { OpenAssessment } from './open-assessment.js';
import { ReopenAssessment } from './reopen-assessment.js';
import { SaveAssessment } from './save-assessment.js';

@ApiTags('Bedömning')
@Controller('cases/:id')
export class AssessmentsController {
  constructor(
    @Inject(AssessmentQueries) private readonly assessments: AssessmentQueries,
    @Inject(OpenAssessment) private readonly openAssessment: OpenAssessment,
    @Inject(SaveAssessment) private readonly saveAssessment: SaveAssessment,
    @Inject(ReopenAssessment) private readonly reopenAssessment: ReopenAssessment,
  ) {}

  @Post('assessment-opening')
  @Allow('assessment.write')
  @Described({
    summary: 'Börja bedöma ansökan; den som börjar blir handläggare om ingen är det',
    takes: assessmentOpening,
    gives: caseChanged,
    status: 201,
  })
  open(
    @IdParam() caseId: number,
    @BodyAs(assessmentOpening) { version }: z.infer<typeof assessmentOpening>,
    @CurrentActor() actor: Actor,
  ) {
    return this.openAssessment.run({ caseId, actor, version });
  }

  @Get('assessments')
  @Allow('assessment.read')
  @Described({ summary: 'Vad som ska bedömas och vad som har bedömts', gives: assessmentFile })
  read(@IdParam() caseId: number, @CurrentActor() actor: Actor) {
    return this.assessments.file(caseId, actor);
  }

  @Put('assessment')
  @Allow('assessment.write')
  @Described({ summary: 'Spara sin egen bedömning', takes: assessmentSave, gives: assessmentRow })
  keep(
    @IdParam() caseId: number,
    @BodyAs(assessmentSave) save: AssessmentSave,
    @CurrentActor() actor: Actor,
  ) {
    return this.saveAssessment.run({ caseId, actor, kind: 'individual', save });
  }

  @Put('consolidated-assessment')
  @Allow('assessment.write')
  @Described({ summary: 'Spara den sammanvägda bedömningen', takes: assessmentSave, gives: assessmentRow })
  consolidate(
    @IdParam() caseId: number,
    @BodyAs(assessmentSave) save: AssessmentSave,
    @CurrentActor() actor: Actor,
  ) {
    return this.saveAssessment.run({ caseId, actor, kind: 'consolidated', save });
  }

  @Post('assessment-reopening')
  @HttpCode(200)
  @Allow('assessment.write')
  @Described({ summary: 'Lås upp en färdig bedömning', takes: assessmentReopening, gives: assessmentRow })
  reopen(
    @IdParam() caseId: number,
    @BodyAs(assessmentReopening) { version, kind }: z.infer<typeof assessmentReopening>,
    @CurrentActor() actor: Actor,
  ) {
    return this.reopenAssessment.run({ caseId, actor, kind, assessmentVersion: version });
  }
}
