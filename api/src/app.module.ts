import { type DynamicModule, Module } from '@nestjs/common';
import { CasesModule } from './cases/cases.module.js';
import { ApplicationMembersModule } from './members/application-members.module.js';
import { ApplicationsModule } from './applications/applications.module.js';
import { AttachmentsModule } from './attachments/attachments.module.js';
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
import { OpinionsModule } from './opinions/opinions.module.js';
import { DelegationsModule } from './delegations/delegations.module.js';
import { AssignmentsModule } from './assignments/assignments.module.js';
import { CompletenessModule } from './completeness/completeness.module.js';
import { MessagesModule } from './messages/messages.module.js';
import { SupplementsModule } from './supplements/supplements.module.js';
import { TagsModule } from './tags/tags.module.js';
import { DocumentsModule } from './documents/documents.module.js';
import { AllocationModule } from './allocation/allocation.module.js';
import { AssessmentsModule } from './assessments/assessments.module.js';
import { BatchesModule } from './batches/batches.module.js';
import { ConflictsModule } from './conflicts/conflicts.module.js';
import { DecisionsModule } from './decisions/decisions.module.js';
import { ProposalsModule } from './proposals/proposals.module.js';
import { AftermathModule } from './aftermath/aftermath.module.js';
import { AppealsModule } from './appeals/appeals.module.js';
import { CarryOversModule } from './carry-overs/carry-overs.module.js';
import { ChangeRequestsModule } from './change-requests/change-requests.module.js';
import { DelayRequestsModule } from './delay-requests/delay-requests.module.js';
import { LetterBatchesModule } from './letter-batches/letter-batches.module.js';
import { LetterTemplatesModule } from './letter-templates/letter-templates.module.js';
import { ReviewsModule } from './reviews/reviews.module.js';

/** The nouns. Each module is one line; what it exports is all the others may use. */
export const NOUNS = [
  AftermathModule,
  AppealsModule,
  CarryOversModule,
  ChangeRequestsModule,
  DelayRequestsModule,
  LetterBatchesModule,
  LetterTemplatesModule,
  ReviewsModule,
  AllocationModule,
  AssessmentsModule,
  BatchesModule,
  ConflictsModule,
  DecisionsModule,
  ProposalsModule,
  DelegationsModule,
  ApplicationMembersModule,
  ApplicationsModule,
  AttachmentsModule,
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
  AssignmentsModule,
  CompletenessModule,
  MessagesModule,
  SupplementsModule,
  TagsModule,
  OpinionsModule,
  OverviewModule,
  UsersModule,
];

@Module({})
export class AppModule {
  static on(ground: Ground): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.on(ground), ...NOUNS] };
  }
}
