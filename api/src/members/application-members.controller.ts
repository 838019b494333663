import { Controller, Delete, Inject, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { memberAnswer, memberInvitationToApply, memberShare } from '#domain/contracts/applications.js';
import { caseChanged } from '#domain/contracts/cases.js';
import type { Actor } from '../platform/actor.js';
import { Allow, CurrentActor } from '../platform/allow.js';
import { Described } from '../platform/described.js';
import { BodyAs, IdParam } from '../platform/input.js';
import { AnswerMemberInvitation } from './answer-member-invitation.js';
import { InviteCoApplicant } from './invite-co-applicant.js';
import { RemoveCoApplicant } from './remove-co-applicant.js';
import { SetShare } from './set-share.js';

@ApiTags('Medsökande')
@Controller('cases/:id')
export class ApplicationMembersController {
  constructor(
    @Inject(InviteCoApplicant) private readonly inviteCoApplicant: InviteCoApplicant,
    @Inject(SetShare) private readonly setShare: SetShare,
    @Inject(RemoveCoApplicant) private readonly removeCoApplicant: RemoveCoApplicant,
    @Inject(AnswerMemberInvitation) private readonly answerMemberInvitation: AnswerMemberInvitation,
  ) {}

  @Post('members')
  @Allow('application.fill')
  @Described({
    summary: 'Bjud in en organisation att söka tillsammans',
    takes: memberInvitationToApply,
    gives: caseChanged,
    status: 201,
  })
  invite(
    @IdParam() caseId: number,
    @BodyAs(memberInvitationToApply) body: z.output<typeof memberInvitationToApply>,
    @CurrentActor() actor: Actor,
  ) {
    return this.inviteCoApplicant.run({ caseId, actor, ...body });
  }

  @Put('members/:organisationId/share')
  @Allow('application.fill')
  @Described({
    summary: 'Sätt en medlems del av det sökta beloppet; den som redan gått med får bekräfta på nytt',
    takes: memberShare,
    gives: caseChanged,
  })
  share(
    @IdParam() caseId: number,
    @IdParam('organisationId') organisationId: number,
    @BodyAs(memberShare) body: z.infer<typeof memberShare>,
    @CurrentActor() actor: Actor,
  ) {
    return this.setShare.run({ caseId, actor, organisationId, ...body });
  }

  @Delete('members/:organisationId')
  @Allow('application.fill')
  @Described({ summary: 'Ta bort en medsökande ur utkastet', gives: caseChanged })
  remove(
    @IdParam() caseId: number,
    @IdParam('organisationId') organisationId: number,
    @CurrentActor() actor: Actor,
  ) {
    return this.removeCoApplicant.run({ caseId, actor, organisationId });
  }

  @Post('member-answer')
  @Allow('application.submit')
  @Described({
    summary: 'Den inbjudna organisationens behöriga företrädare går med eller tackar nej',
    takes: memberAnswer,
    gives: caseChanged,
    status: 201,
  })
  answer(
    @IdParam() caseId: number,
    @BodyAs(memberAnswer) body: z.infer<typeof memberAnswer>,
    @CurrentActor() actor: Actor & { userId: number },
  ) {
    return this.answerMemberInvitation.run({ caseId, actor, ...body });
  }
}
