import { Controller, Get, Inject, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { id } from '#domain/contracts/fields.js';
import {
  mechanism,
  round,
  type RoundChange,
  roundChange,
  type RoundCreation,
  roundCreation,
} from '#domain/contracts/rounds.js';
import type { Actor } from '../platform/actor.js';
import { Allow, CurrentActor } from '../platform/allow.js';
import { Described } from '../platform/described.js';
import { BodyAs, IdParam } from '../platform/input.js';
import { readListQuery, setRange } from '../platform/list-query.js';
import { ChangeRound } from './change-round.js';
import { CreateRound } from './create-round.js';
import { RoundQueries, SORTABLE_ROUNDS } from './round.queries.js';

const roundFilter = z.strictObject({
  id: z.array(id).max(500).optional(),
  programmeId: id.optional(),
  year: z.int().min(2000).max(2100).optional(),
  mechanism: mechanism.optional(),
});

@ApiTags('Omgångar')
@Controller('rounds')
export class RoundsController {
  constructor(
    @Inject(RoundQueries) private readonly queries: RoundQueries,
    @Inject(CreateRound) private readonly createRound: CreateRound,
    @Inject(ChangeRound) private readonly changeRound: ChangeRound,
  ) {}

  @Get()
  @Allow('round.read')
  @Described({ summary: 'Omgångarna som läsaren får se, med var pengarna är', gives: z.array(round) })
  async list(
    @Query() query: unknown,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const search = readListQuery(query, roundFilter, SORTABLE_ROUNDS);
    const { rounds, total } = await this.queries.list(actor, search);
    setRange(reply, 'rounds', search, rounds.length, total);
    return rounds;
  }

  @Get(':id')
  @Allow('round.read')
  @Described({ summary: 'En omgång, med var pengarna är', gives: round })
  one(@IdParam() roundId: number, @CurrentActor() actor: Actor) {
    return this.queries.one(actor, roundId);
  }

  @Post()
  @Allow('round.create')
  @Described({
    summary: 'Ny omgång; en ansökningsomgång börjar som utkast',
    takes: roundCreation,
    gives: round,
    status: 201,
  })
  create(@BodyAs(roundCreation) creation: RoundCreation, @CurrentActor() actor: Actor) {
    return this.createRound.run({ actor, creation });
  }

  @Patch(':id')
  @Allow('round.change')
  @Described({
    summary: 'Ändra omgången; ett utkast fritt, en publicerad genom rättelse med skäl',
    takes: roundChange,
    gives: round,
  })
  change(@IdParam() roundId: number, @BodyAs(roundChange) change: RoundChange, @CurrentActor() actor: Actor) {
    return this.changeRound.run({ actor, roundId, change });
  }
}
