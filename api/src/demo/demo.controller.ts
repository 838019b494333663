import { Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { demo, demoDay } from '#domain/contracts/session.js';
import type { Actor } from '../platform/actor.js';
import { AllowPublic, AllowSignedIn, CurrentActor } from '../platform/allow.js';
import { Described } from '../platform/described.js';
import { BodyAs } from '../platform/input.js';
import { DemoQueries } from './demo.queries.js';
import { MoveDemoDay } from './move-demo-day.js';

@ApiTags('Demo')
@Controller('demo')
export class DemoController {
  constructor(
    @Inject(DemoQueries) private readonly queries: DemoQueries,
    @Inject(MoveDemoDay) private readonly moveDemoDay: MoveDemoDay,
  ) {}

  @Get()
  @AllowPublic()
  @Described({ summary: 'Om detta är en demo: dagen, kontona och om dagen är på väg framåt', gives: demo })
  read() {
    return this.queries.read();
  }

  /** Every visitor of a demo may, whoever they are signed in as: the portal shows the control too. */
  @Post('day')
  @HttpCode(202)
  @AllowSignedIn()
  @Described({
    summary: 'Flytta dagen framåt; allt som infaller på vägen händer. Bara i demoläge',
    takes: demoDay,
    gives: demo,
    status: 202,
  })
  move(@BodyAs(demoDay) { day }: z.output<typeof demoDay>, @CurrentActor() actor: Actor) {
    return this.moveDemoDay.run(actor, day);
  }
}
