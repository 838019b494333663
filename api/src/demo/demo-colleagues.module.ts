import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { PaymentsModule } from '../payments/payments.module.js';
import { ClaimsModule } from '../repayment-claims/claims.module.js';
import { ReportsModule } from '../reports/reports.module.js';
import { RequisitionsModule } from '../requisitions/requisitions.module.js';
import { DemoColleagues } from './demo-colleagues.js';

/** The nouns whose use cases the demo's people call. */
@Module({
  imports: [CasesModule, ClaimsModule, PaymentsModule, ReportsModule, RequisitionsModule],
  providers: [DemoColleagues],
  exports: [DemoColleagues],
})
export class DemoColleaguesModule {}
