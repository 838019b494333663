import { Controller, Delete, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { member, memberInvitation } from '#domain/contracts/organisations.js';
import type { Actor } from '../platform/actor.js';
import { Allow, CurrentActor } from '../platform/allow.js';
import { Described } from '../platform/described.js';
import { BodyAs, IdParam } from '../platform/input.js';
import { Members } from './members.js';

@ApiTags('Organisationer')
@Controller('organisations/:id/members')
export class MembersController {
  constructor(@Inject(Members) private readonly members: Members) {}

  @Get()
  @Allow('member.read')
  @Described({ summary: 'Vilka som företräder organisationen, nu och tidigare', gives: z.array(member) })
  list(@IdParam() organisationId: number, @CurrentActor() actor: Actor) {
    return this.members.list(actor, organisationId);
  }

  @Post()
  @Allow('member.change')
  @Described({
    summary: 'Ge någon en roll; den som saknar konto får en inbjudan',
    takes: memberInvitation,
    gives: member,
    status: 201,
  })
  create(
    @IdParam() organisationId: number,
    @BodyAs(memberInvitation) invited: z.output<typeof memberInvitation>,
    @CurrentActor() actor: Actor,
  ) {
    return this.members.invite(actor, organisationId, invited);
  }

  @Delete(':membershipId')
  @HttpCode(204)
  @Allow('member.change')
  @Described({ summary: 'Avsluta en roll; den upphör genast', status: 204 })
  remove(
    @IdParam() organisationId: number,
    @IdParam('membershipId') membershipId: number,
    @CurrentActor() actor: Actor,
  ) {
    return this.members.end(actor, organisationId, membershipId);
  }
}
