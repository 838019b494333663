import { Controller, Get, Inject, Post, Res, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import {
  appealCreation,
  appealHandOver,
  appealOutcome,
  appealTimeliness,
} from '#domain/contracts/aftermath.js';
import { caseChanged } from '#domain/contracts/cases.js';
import type { Actor } from '../platform/actor.js';
import { Allow, CurrentActor } from '../platform/allow.js';
import { Described } from '../platform/described.js';
import { BodyAs, IdParam } from '../platform/input.js';
import { AppealPackage } from './appeal-package.js';
import { HandleAppeal } from './handle-appeal.js';
import { RegisterAppeal } from './register-appeal.js';

@ApiTags('Överklagande')
@Controller()
export class AppealsController {
  constructor(
    @Inject(RegisterAppeal) private readonly registerAppeal: RegisterAppeal,
    @Inject(HandleAppeal) private readonly handleAppeal: HandleAppeal,
    @Inject(AppealPackage) private readonly appealPackage: AppealPackage,
  ) {}

  @Post('cases/:id/appeals')
  @Allow('appeal.submit', 'appeal.handle')
  @Described({
    summary: 'Överklaga ett beslut, eller registrera ett överklagande som har kommit in',
    takes: appealCreation,
    gives: caseChanged,
    status: 201,
  })
  create(
    @IdParam() caseId: number,
    @BodyAs(appealCreation) body: z.output<typeof appealCreation>,
    @CurrentActor() actor: Actor & { userId: number },
  ) {
    return this.registerAppeal.run({ caseId, actor, ...body });
  }

  @Post('appeals/:id/timeliness')
  @Allow('appeal.handle')
  @Described({
    summary: 'Pröva om överklagandet har kommit in i tid (45 § förvaltningslagen)',
    takes: appealTimeliness,
    gives: caseChanged,
    status: 201,
  })
  tryTime(
    @IdParam() appealId: number,
    @BodyAs(appealTimeliness) body: z.output<typeof appealTimeliness>,
    @CurrentActor() actor: Actor,
  ) {
    return this.handleAppeal.tryTime({ appealId, actor, body });
  }

  @Post('appeals/:id/hand-over')
  @Allow('appeal.handle')
  @Described({
    summary: 'Lämna över överklagandet till domstolen (46 § förvaltningslagen)',
    takes: appealHandOver,
    gives: caseChanged,
    status: 201,
  })
  handOver(
    @IdParam() appealId: number,
    @BodyAs(appealHandOver) body: z.output<typeof appealHandOver>,
    @CurrentActor() actor: Actor,
  ) {
    return this.handleAppeal.handOver({ appealId, actor, body });
  }

  @Post('appeals/:id/outcome')
  @Allow('appeal.handle')
  @Described({
    summary: 'Registrera domstolens avgörande eller att överklagandet är återkallat',
    takes: appealOutcome,
    gives: caseChanged,
    status: 201,
  })
  registerOutcome(
    @IdParam() appealId: number,
    @BodyAs(appealOutcome) body: z.output<typeof appealOutcome>,
    @CurrentActor() actor: Actor,
  ) {
    return this.handleAppeal.registerOutcome({ appealId, actor, body });
  }

  @Get('appeals/:id/package.zip')
  @Allow('appeal.handle')
  @Described({ summary: 'Akten till domstolen som zip, med innehållsförteckning' })
  async package(
    @IdParam() appealId: number,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const content = await this.appealPackage.of(appealId, actor);
    void reply
      .type('application/zip')
      .header('content-disposition', `attachment; filename="overklagande-${appealId}.zip"`)
      .header('x-content-type-options', 'nosniff')
      .header('cache-control', 'private, no-store');
    return new StreamableFile(content);
  }
}
