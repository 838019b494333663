import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { PaymentsModule } from '../payments/payments.module.js';
import { ClaimsModule } from '../repayment-claims/claims.module.js';
import { ReportsModule } from '../reports/reports.module.js';
import { RequisitionsModule } from '../requisitions/requisitions.module.js';
import { PlayDemoDay } from './play-demo-day.js';

/** For the worker that walks the demo's days. */
@Module({
  imports: [CasesModule, RequisitionsModule, PaymentsModule, ReportsModule, ClaimsModule],
  providers: [PlayDemoDay],
  exports: [PlayDemoDay],
})
export class DemoDayModule {}
