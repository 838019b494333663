import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { DelayRequestsController } from './delay-requests.controller.js';
import { RefuseDelayRequest } from './refuse-delay-request.js';
import { RequestDecision } from './request-decision.js';
import { TellDelay } from './tell-delay.js';

@Module({
  imports: [CasesModule],
  controllers: [DelayRequestsController],
  providers: [RefuseDelayRequest, RequestDecision, TellDelay],
  exports: [RefuseDelayRequest, RequestDecision, TellDelay],
})
export class DelayRequestsModule {}
