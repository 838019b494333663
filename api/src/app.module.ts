import { type DynamicModule, Module } from '@nestjs/common';
import { CasesModule } from './cases/cases.module.js';
import { DraftsModule } from './drafts/drafts.module.js';
import { HealthModule } from './health/health.module.js';
import { type Ground, PlatformModule } from './platform/platform.module.js';
import { RequisitionsModule } from './requisitions/requisitions.module.js';
import { SessionsModule } from './sessions/sessions.module.js';
import { AuditModule } from './audit/audit.module.js';
import { FollowUpsModule } from './follow-ups/follow-ups.module.js';
import { NoticesModule } from './notices/notices.module.js';
import { AllotmentsModule } from './allotments/allotments.module.js';
import { ProgrammesModule } from './programmes/programmes.module.js';
import { RedistributionsModule } from './redistributions/redistributions.module.js';
import { RoundsModule } from './rounds/rounds.module.js';
import { DemoModule } from './demo/demo.module.js';
import { InvitationsModule } from './invitations/invitations.module.js';
import { MeModule } from './me/me.module.js';
import { OperationsModule } from './operations/operations.module.js';
import { OrganisationsModule } from './organisations/organisations.module.js';
import { OverviewModule } from './overview/overview.module.js';
import { UsersModule } from './users/users.module.js';
import { ClaimsModule } from './repayment-claims/claims.module.js';
import { PaymentsModule } from './payments/payments.module.js';
import { ReportsModule } from './reports/reports.module.js';
import { DocumentsModule } from './documents/documents.module.js';

/** The nouns. Each module is one line; what it exports is all the others may use. */
export const NOUNS = [
  DocumentsModule,
  ReportsModule,
  PaymentsModule,
  ClaimsModule,
  CasesModule,
  DraftsModule,
  HealthModule,
  RequisitionsModule,
  SessionsModule,
  AllotmentsModule,
  ProgrammesModule,
  RedistributionsModule,
  RoundsModule,
  AuditModule,
  FollowUpsModule,
  NoticesModule,
  DemoModule,
  InvitationsModule,
  MeModule,
  OperationsModule,
  OrganisationsModule,
  OverviewModule,
  UsersModule,
];

@Module({})
export class AppModule {
  static on(ground: Ground): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.on(ground), ...NOUNS] };
  }
}
