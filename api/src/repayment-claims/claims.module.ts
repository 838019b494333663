import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { ClaimDecisionsController } from './claim-decisions.controller.js';
import { ClaimsController } from './claims.controller.js';
import { ClaimsQueries } from './claims.queries.js';
import { DecideClaim } from './decide-claim.js';
import { RegisterReceipt } from './register-receipt.js';
import { WaiveClaim } from './waive-claim.js';

@Module({
  imports: [CasesModule],
  controllers: [ClaimsController, ClaimDecisionsController],
  providers: [ClaimsQueries, DecideClaim, RegisterReceipt, WaiveClaim],
  exports: [ClaimsQueries, DecideClaim, RegisterReceipt],
})
export class ClaimsModule {}
