import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { MakeProposal } from './make-proposal.js';
import { ProposalsController } from './proposals.controller.js';
import { ReturnProposal } from './return-proposal.js';

@Module({
  imports: [CasesModule],
  controllers: [ProposalsController],
  providers: [MakeProposal, ReturnProposal],
  exports: [MakeProposal],
})
export class ProposalsModule {}
