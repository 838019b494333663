import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { AssessmentQueries } from './assessment.queries.js';
import { AssessmentsController } from './assessments.controller.js';
import { OpenAssessment } from './open-assessment.js';
import { ReopenAssessment } from './reopen-assessment.js';
import { SaveAssessment } from './save-assessment.js';

@Module({
  imports: [CasesModule],
  controllers: [AssessmentsController],
  providers: [AssessmentQueries, OpenAssessment, ReopenAssessment, SaveAssessment],
  exports: [OpenAssessment, SaveAssessment],
})
export class AssessmentsModule {}
