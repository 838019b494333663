import { Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import {
  dryRun,
  dryRunRequest,
  legalBasisCreation,
  readiness,
  roundCopy,
  roundCorrection,
  roundPublication,
} from '#domain/contracts/round-setup.js';
import { round } from '#domain/contracts/rounds.js';
import type { Actor } from '../platform/actor.js';
import { Allow, CurrentActor } from '../platform/allow.js';
import { Described } from '../platform/described.js';
import { BodyAs, IdParam } from '../platform/input.js';
import { CopyRound } from './copy-round.js';
import { DryRunRound } from './dry-run-round.js';
import { PublishLegalBasis } from './publish-legal-basis.js';
import { PublishRound } from './publish-round.js';
import { RoundSetupQueries } from './round-setup.queries.js';

@ApiTags('Omgångar')
@Controller('rounds/:id')
export class RoundSetupController {
  constructor(
    @Inject(CopyRound) private readonly copyRound: CopyRound,
    @Inject(PublishRound) private readonly publishRound: PublishRound,
    @Inject(PublishLegalBasis) private readonly publishLegalBasis: PublishLegalBasis,
    @Inject(DryRunRound) private readonly dryRunRound: DryRunRound,
    @Inject(RoundSetupQueries) private readonly queries: RoundSetupQueries,
  ) {}

  @Post('copies')
  @Allow('round.create')
  @Described({
    summary: 'Kopiera omgången till ett annat års utkast',
    takes: roundCopy,
    gives: round,
    status: 201,
  })
  copy(
    @IdParam() roundId: number,
    @BodyAs(roundCopy) copy: z.output<typeof roundCopy>,
    @CurrentActor() actor: Actor,
  ) {
    return this.copyRound.run({ actor, roundId, ...copy });
  }

  @Post('publication')
  @Allow('round.change')
  @Described({
    summary: 'Publicera utkastet; allt som saknas står i refusalens data',
    takes: roundPublication,
    gives: round,
    status: 201,
  })
  publish(
    @IdParam() roundId: number,
    @BodyAs(roundPublication) { version }: z.output<typeof roundPublication>,
    @CurrentActor() actor: Actor,
  ) {
    return this.publishRound.run({ actor, roundId, version });
  }

  @Post('legal-bases')
  @Allow('round.change')
  @Described({
    summary: 'Ny version av den rättsliga grunden; ärendena behåller sin',
    takes: legalBasisCreation,
    gives: round,
    status: 201,
  })
  addLegalBasis(
    @IdParam() roundId: number,
    @BodyAs(legalBasisCreation) creation: z.output<typeof legalBasisCreation>,
    @CurrentActor() actor: Actor,
  ) {
    return this.publishLegalBasis.run({ actor, roundId, creation });
  }

  @Get('readiness')
  @Allow('round.change')
  @Described({ summary: 'Vad som saknas innan omgången kan publiceras', gives: readiness })
  readiness(@IdParam() roundId: number, @CurrentActor() actor: Actor) {
    return this.queries.readiness(actor, roundId);
  }

  @Get('corrections')
  @Allow('round.read')
  @Described({ summary: 'Rättelserna efter publiceringen, nyast först', gives: z.array(roundCorrection) })
  corrections(@IdParam() roundId: number, @CurrentActor() actor: Actor) {
    return this.queries.corrections(actor, roundId);
  }

  @Post('dry-run')
  @HttpCode(200)
  @Allow('round.change')
  @Described({
    summary: 'Provkör omgången med påhittade sökande; ingenting skrivs',
    takes: dryRunRequest,
    gives: dryRun,
  })
  dryRun(
    @IdParam() roundId: number,
    @BodyAs(dryRunRequest) request: z.output<typeof dryRunRequest>,
    @CurrentActor() actor: Actor,
  ) {
    return this.dryRunRound.run({ actor, roundId, request });
  }
}
