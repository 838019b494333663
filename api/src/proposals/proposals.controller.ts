import { Controller, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { caseChanged } from '#domain/contracts/cases.js';
import { proposalCreation, proposalReturn } from '#domain/contracts/decisions.js';
import type { Actor } from '../platform/actor.js';
import { Allow, CurrentActor } from '../platform/allow.js';
import { Described } from '../platform/described.js';
import { BodyAs, IdParam } from '../platform/input.js';
import { MakeProposal } from './make-proposal.js';
import { ReturnProposal } from './return-proposal.js';

@ApiTags('Beslut')
@Controller('cases/:id')
export class ProposalsController {
  constructor(
    @Inject(MakeProposal) private readonly makeProposal: MakeProposal,
    @Inject(ReturnProposal) private readonly returnProposal: ReturnProposal,
  ) {}

  @Post('proposal')
  @Allow('proposal.write')
  @Described({
    summary: 'Föreslå ett beslut; ersätter ett tidigare förslag',
    takes: proposalCreation,
    gives: caseChanged,
    status: 201,
  })
  propose(
    @IdParam() caseId: number,
    @BodyAs(proposalCreation) { version, ...proposal }: z.infer<typeof proposalCreation>,
    @CurrentActor() actor: Actor,
  ) {
    return this.makeProposal.run({ caseId, actor, version, proposal });
  }

  @Post('proposal-return')
  @Allow('decision.make')
  @Described({
    summary: 'Lämna tillbaka förslaget till handläggaren',
    takes: proposalReturn,
    gives: caseChanged,
    status: 201,
  })
  giveBack(
    @IdParam() caseId: number,
    @BodyAs(proposalReturn) body: z.infer<typeof proposalReturn>,
    @CurrentActor() actor: Actor,
  ) {
    return this.returnProposal.run({ caseId, actor, ...body });
  }
}
