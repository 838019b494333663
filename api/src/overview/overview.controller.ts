import { Controller, Get, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { portal, today } from '#domain/contracts/oversight.js';
import type { Actor } from '../platform/actor.js';
import { Allow, CurrentActor } from '../platform/allow.js';
import { Described } from '../platform/described.js';
import { PortalQueries } from './portal.queries.js';
import { TodayQueries } from './today.queries.js';

@ApiTags('Översikt')
@Controller()
export class OverviewController {
  constructor(
    @Inject(TodayQueries) private readonly todayQueries: TodayQueries,
    @Inject(PortalQueries) private readonly portalQueries: PortalQueries,
  ) {}

  @Get('today')
  @Allow('round.read', 'operations.read')
  @Described({ summary: 'Vad som väntar på läsaren, frister och potter', gives: today })
  today(@CurrentActor() actor: Actor) {
    return this.todayQueries.read(actor);
  }

  @Get('portal')
  @Allow('portal.read')
  @Described({ summary: 'Allt som portalens första sida behöver', gives: portal })
  portal(@CurrentActor() actor: Actor & { userId: number }) {
    return this.portalQueries.read(actor);
  }
}
