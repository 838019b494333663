import { Controller, Delete, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { delegationOrder, delegationRuleCreation } from '#domain/contracts/round-setup.js';
import type { Actor } from '../platform/actor.js';
import { Allow, CurrentActor } from '../platform/allow.js';
import { Described } from '../platform/described.js';
import { BodyAs, IdParam } from '../platform/input.js';
import { AddDelegationRule } from './add-delegation-rule.js';
import { DelegationQueries } from './delegation.queries.js';
import { EndDelegationRule } from './end-delegation-rule.js';

@ApiTags('Delegationsordning')
@Controller('delegation-order')
export class DelegationsController {
  constructor(
    @Inject(DelegationQueries) private readonly queries: DelegationQueries,
    @Inject(AddDelegationRule) private readonly addRule: AddDelegationRule,
    @Inject(EndDelegationRule) private readonly endRule: EndDelegationRule,
  ) {}

  @Get()
  @Allow('delegation.read')
  @Described({ summary: 'Vem som får besluta vad, nu och framöver', gives: delegationOrder })
  order(@CurrentActor() actor: Actor) {
    return this.queries.order(actor);
  }

  @Post('rules')
  @Allow('delegation.change')
  @Described({
    summary: 'Ny regel; från den första gäller bara det som står i ordningen',
    takes: delegationRuleCreation,
    gives: delegationOrder,
    status: 201,
  })
  add(
    @BodyAs(delegationRuleCreation) rule: z.output<typeof delegationRuleCreation>,
    @CurrentActor() actor: Actor,
  ) {
    return this.addRule.run({ actor, rule });
  }

  @Delete('rules/:id')
  @HttpCode(200)
  @Allow('delegation.change')
  @Described({ summary: 'Avsluta en regel; i dag är dess sista dag', gives: delegationOrder })
  end(@IdParam() ruleId: number, @CurrentActor() actor: Actor) {
    return this.endRule.run({ actor, ruleId });
  }
}
