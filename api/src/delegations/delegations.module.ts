import { Module } from '@nestjs/common';
import { AddDelegationRule } from './add-delegation-rule.js';
import { DelegationQueries } from './delegation.queries.js';
import { DelegationsController } from './delegations.controller.js';
import { EndDelegationRule } from './end-delegation-rule.js';

@Module({
  controllers: [DelegationsController],
  providers: [AddDelegationRule, DelegationQueries, EndDelegationRule],
})
export class DelegationsModule {}
