import { Module } from '@nestjs/common';
import { AttachmentsModule } from '../attachments/attachments.module.js';
import { CasesModule } from '../cases/cases.module.js';
import { ApplicationQueries } from './application.queries.js';
import { ApplicationsController } from './applications.controller.js';
import { CorrectArrival } from './correct-arrival.js';
import { StartApplication } from './start-application.js';
import { SubmitApplication } from './submit-application.js';

@Module({
  imports: [AttachmentsModule, CasesModule],
  controllers: [ApplicationsController],
  providers: [ApplicationQueries, CorrectArrival, StartApplication, SubmitApplication],
  exports: [ApplicationQueries, StartApplication, SubmitApplication],
})
export class ApplicationsModule {}
