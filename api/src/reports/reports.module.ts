import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { CloseCase } from './close-case.js';
import { ReportsController } from './reports.controller.js';
import { ReturnReport } from './return-report.js';
import { ReviewReport } from './review-report.js';
import { SubmitReport } from './submit-report.js';

@Module({
  imports: [CasesModule],
  controllers: [ReportsController],
  providers: [SubmitReport, ReviewReport, ReturnReport, CloseCase],
  exports: [SubmitReport, ReviewReport, CloseCase],
})
export class ReportsModule {}
