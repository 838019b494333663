import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { RequisitionsController } from './requisitions.controller.js';
import { SubmitRequisition } from './submit-requisition.js';

@Module({
  imports: [CasesModule],
  controllers: [RequisitionsController],
  providers: [SubmitRequisition],
  exports: [SubmitRequisition],
})
export class RequisitionsModule {}
