import { Module } from '@nestjs/common';
import { BatchesModule } from '../batches/batches.module.js';
import { CasesModule } from '../cases/cases.module.js';
import { DecideApplication } from './decide-application.js';
import { DecisionQueries } from './decision.queries.js';
import { DecisionsController } from './decisions.controller.js';
import { OrderDecisions } from './order-decisions.js';
import { RegisterDelivery } from './register-delivery.js';

@Module({
  imports: [BatchesModule, CasesModule],
  controllers: [DecisionsController],
  providers: [DecideApplication, DecisionQueries, OrderDecisions, RegisterDelivery],
  exports: [DecideApplication],
})
export class DecisionsModule {}
