import { Controller, Delete, Get, HttpCode, Inject, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import {
  membershipCreation,
  userChange,
  userFilter,
  userInvitation,
  userRow,
} from '#domain/contracts/organisations.js';
import type { Actor } from '../platform/actor.js';
import { Allow, CurrentActor } from '../platform/allow.js';
import { Described } from '../platform/described.js';
import { BodyAs, IdParam } from '../platform/input.js';
import { readListQuery, setRange } from '../platform/list-query.js';
import { ChangeUser } from './change-user.js';
import { EndMembership } from './end-membership.js';
import { GiveMembership } from './give-membership.js';
import { SORTABLE_USERS, UserQueries } from './user.queries.js';

@ApiTags('Användare')
@Controller('users')
export class UsersController {
  constructor(
    @Inject(UserQueries) private readonly queries: UserQueries,
    @Inject(ChangeUser) private readonly changeUser: ChangeUser,
    @Inject(GiveMembership) private readonly giveMembership: GiveMembership,
    @Inject(EndMembership) private readonly endMembership: EndMembership,
  ) {}

  @Get()
  @Allow('user.read', 'case.assign', 'conflict.try')
  @Described({
    summary: 'Användarna; den som bara fördelar ärenden ser handläggarna',
    gives: z.array(userRow),
  })
  async list(
    @Query() query: unknown,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const search = readListQuery(query, userFilter, SORTABLE_USERS);
    const { users, total } = await this.queries.list(actor, search);
    setRange(reply, 'users', search, users.length, total);
    return users;
  }

  @Get(':id')
  @Allow('user.read', 'case.assign')
  @Described({ summary: 'En användare med sina roller', gives: userRow })
  one(@IdParam() userId: number, @CurrentActor() actor: Actor) {
    return this.queries.one(actor, userId);
  }

  @Post()
  @Allow('user.change')
  @Described({
    summary: 'Bjud in någon till en roll i en organisation',
    takes: userInvitation,
    gives: userRow,
    status: 201,
  })
  create(
    @BodyAs(userInvitation) { name, email, organisationId, role }: z.output<typeof userInvitation>,
    @CurrentActor() actor: Actor,
  ) {
    return this.giveMembership.run(
      { actor, person: { name, email }, organisationId, role },
      (manager, { userId }) => this.queries.one(actor, userId, manager),
    );
  }

  @Patch(':id')
  @Allow('user.change')
  @Described({ summary: 'Ändra namn, eller stäng av och öppna kontot', takes: userChange, gives: userRow })
  change(
    @IdParam() userId: number,
    @BodyAs(userChange) change: z.output<typeof userChange>,
    @CurrentActor() actor: Actor,
  ) {
    return this.changeUser.run({ actor, userId, change });
  }

  @Post(':id/memberships')
  @Allow('user.change')
  @Described({
    summary: 'Ge en roll i en organisation',
    takes: membershipCreation,
    gives: userRow,
    status: 201,
  })
  addMembership(
    @IdParam() userId: number,
    @BodyAs(membershipCreation) membership: z.output<typeof membershipCreation>,
    @CurrentActor() actor: Actor,
  ) {
    return this.giveMembership.run({ actor, person: { userId }, ...membership }, (manager) =>
      this.queries.one(actor, userId, manager),
    );
  }

  @Delete(':id/memberships/:membershipId')
  @HttpCode(200)
  @Allow('user.change')
  @Described({ summary: 'Avsluta en roll; den upphör genast', gives: userRow })
  removeMembership(
    @IdParam() userId: number,
    @IdParam('membershipId') membershipId: number,
    @CurrentActor() actor: Actor,
  ) {
    return this.endMembership.run({ actor, membershipId, of: { userId } }, (manager) =>
      this.queries.one(actor, userId, manager),
    );
  }
}
