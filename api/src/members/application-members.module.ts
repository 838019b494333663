import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { AnswerMemberInvitation } from './answer-member-invitation.js';
import { ApplicantOrganisationsController } from './applicant-organisations.controller.js';
import { ApplicantOrganisationsQueries } from './applicant-organisations.queries.js';
import { ApplicationMembersController } from './application-members.controller.js';
import { InviteCoApplicant } from './invite-co-applicant.js';
import { RemoveCoApplicant } from './remove-co-applicant.js';
import { SetShare } from './set-share.js';

@Module({
  imports: [CasesModule],
  controllers: [ApplicationMembersController, ApplicantOrganisationsController],
  providers: [
    AnswerMemberInvitation,
    ApplicantOrganisationsQueries,
    InviteCoApplicant,
    RemoveCoApplicant,
    SetShare,
  ],
})
export class ApplicationMembersModule {}
