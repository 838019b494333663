import { Module } from '@nestjs/common';
import { AcceptInvitation } from './accept-invitation.js';
import { InvitationQueries } from './invitation.queries.js';
import { InvitationsController } from './invitations.controller.js';

@Module({ controllers: [InvitationsController], providers: [AcceptInvitation, InvitationQueries] })
export class InvitationsModule {}
