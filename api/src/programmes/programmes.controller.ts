import { Controller, Get, Inject, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { programme, programmeCreation } from '#domain/contracts/rounds.js';
import type { Actor } from '../platform/actor.js';
import { Allow, CurrentActor } from '../platform/allow.js';
import { Described } from '../platform/described.js';
import { BodyAs, IdParam } from '../platform/input.js';
import { setRange } from '../platform/list-query.js';
import { CreateProgramme } from './create-programme.js';
import { ProgrammeQueries } from './programme.queries.js';

@ApiTags('Program')
@Controller('programmes')
export class ProgrammesController {
  constructor(
    @Inject(ProgrammeQueries) private readonly queries: ProgrammeQueries,
    @Inject(CreateProgramme) private readonly createProgramme: CreateProgramme,
  ) {}

  @Get()
  @Allow('round.read')
  @Described({ summary: 'Programmen som läsaren får se', gives: z.array(programme) })
  async list(@CurrentActor() actor: Actor, @Res({ passthrough: true }) reply: FastifyReply) {
    const programmes = await this.queries.list(actor);
    setRange(reply, 'programmes', { offset: 0 }, programmes.length, programmes.length);
    return programmes;
  }

  @Get(':id')
  @Allow('round.read')
  @Described({ summary: 'Ett program', gives: programme })
  one(@IdParam() id: number, @CurrentActor() actor: Actor) {
    return this.queries.one(actor, id);
  }

  @Post()
  @Allow('round.create')
  @Described({
    summary: 'Nytt program för den egna myndigheten',
    takes: programmeCreation,
    gives: programme,
    status: 201,
  })
  create(
    @BodyAs(programmeCreation) creation: z.output<typeof programmeCreation>,
    @CurrentActor() actor: Actor,
  ) {
    return this.createProgramme.run({ actor, creation });
  }
}
