import { Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { invitation, invitationAcceptance } from '#domain/contracts/session.js';
import { AllowPublic } from '../platform/allow.js';
import { Described } from '../platform/described.js';
import { BodyAs } from '../platform/input.js';
import { AcceptInvitation } from './accept-invitation.js';
import { InvitationQueries } from './invitation.queries.js';

@ApiTags('Inbjudan')
@Controller('invitations/:token')
export class InvitationsController {
  constructor(
    @Inject(InvitationQueries) private readonly queries: InvitationQueries,
    @Inject(AcceptInvitation) private readonly acceptInvitation: AcceptInvitation,
  ) {}

  @Get()
  @AllowPublic()
  @Described({ summary: 'Vad inbjudan gäller, för den som har länken', gives: invitation })
  read(@Param('token') token: string) {
    return this.queries.read(token);
  }

  @Post('acceptance')
  @AllowPublic()
  @Described({
    summary: 'Välj lösenord; länken gäller en gång',
    takes: invitationAcceptance,
    gives: z.object({ email: z.string() }),
    status: 201,
  })
  accept(
    @Param('token') token: string,
    @BodyAs(invitationAcceptance) { password }: z.infer<typeof invitationAcceptance>,
  ) {
    return this.acceptInvitation.run({ token, password });
  }
}
