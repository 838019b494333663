import { Controller, Get, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { openRound } from '#domain/contracts/round-setup.js';
import type { Actor } from '../platform/actor.js';
import { Allow, CurrentActor } from '../platform/allow.js';
import { Described } from '../platform/described.js';
import { OpenRoundsQueries } from './open-rounds.queries.js';

@ApiTags('Översikt')
@Controller('portal/open-rounds')
export class PortalRoundsController {
  constructor(@Inject(OpenRoundsQueries) private readonly queries: OpenRoundsQueries) {}

  @Get()
  @Allow('portal.read')
  @Described({
    summary: 'Omgångar som läsarens organisationer kan ansöka i, öppna eller publicerade',
    gives: z.array(openRound),
  })
  list(@CurrentActor() actor: Actor) {
    return this.queries.list(actor);
  }
}
