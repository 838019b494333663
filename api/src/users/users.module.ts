import { Module } from '@nestjs/common';
import { ChangeUser } from './change-user.js';
import { EndMembership } from './end-membership.js';
import { GiveMembership } from './give-membership.js';
import { UserQueries } from './user.queries.js';
import { UsersController } from './users.controller.js';

@Module({
  controllers: [UsersController],
  providers: [ChangeUser, EndMembership, GiveMembership, UserQueries],
  exports: [EndMembership, GiveMembership],
})
export class UsersModule {}
