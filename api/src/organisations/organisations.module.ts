import { Module } from '@nestjs/common';
import { UsersModule } from '../users/users.module.js';
import { ChangeOrganisation } from './change-organisation.js';
import { MemberQueries } from './member.queries.js';
import { Members } from './members.js';
import { MembersController } from './members.controller.js';
import { OrganisationQueries } from './organisation.queries.js';
import { OrganisationsController } from './organisations.controller.js';

@Module({
  imports: [UsersModule],
  controllers: [OrganisationsController, MembersController],
  providers: [ChangeOrganisation, MemberQueries, Members, OrganisationQueries],
  exports: [OrganisationQueries],
})
export class OrganisationsModule {}
