import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { ChangeRequestsController } from './change-requests.controller.js';
import { RequestChange } from './request-change.js';
import { SettleChange } from './settle-change.js';

@Module({
  imports: [CasesModule],
  controllers: [ChangeRequestsController],
  providers: [RequestChange, SettleChange],
  exports: [RequestChange, SettleChange],
})
export class ChangeRequestsModule {}
