import { Controller, Inject, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { caseChanged } from '#domain/contracts/cases.js';
import {
  supplementAnswer,
  supplementClosing,
  supplementDraft,
  supplementRow,
} from '#domain/contracts/handling.js';
import { readerOf } from '../cases/reading/reader.js';
import type { Actor } from '../platform/actor.js';
import { Allow, CurrentActor } from '../platform/allow.js';
import { Clock } from '../platform/clock.js';
import { Described } from '../platform/described.js';
import { BodyAs, IdParam } from '../platform/input.js';
import { AnswerSupplement } from './answer-supplement.js';
import { CloseSupplement } from './close-supplement.js';
import { SaveSupplementDraft } from './save-supplement-draft.js';
import { SupplementsQueries } from './supplements.queries.js';
import { WithdrawSupplement } from './withdraw-supplement.js';

type Me = Actor & { userId: number };
type Closing = z.infer<typeof supplementClosing>;

@ApiTags('Kompletteringar')
@Controller('supplements/:id')
export class SupplementsController {
  constructor(
    @Inject(AnswerSupplement) private readonly answerSupplement: AnswerSupplement,
    @Inject(WithdrawSupplement) private readonly withdrawSupplement: WithdrawSupplement,
    @Inject(CloseSupplement) private readonly closeSupplement: CloseSupplement,
  ) {}

  @Post('answer')
  @Allow('supplement.answer')
  @Described({
    summary: 'Skriv under och skicka kompletteringen',
    takes: supplementAnswer,
    gives: caseChanged,
    status: 201,
  })
  answer(
    @IdParam() supplementId: number,
    @BodyAs(supplementAnswer) body: z.infer<typeof supplementAnswer>,
    @CurrentActor() actor: Me,
  ) {
    return this.answerSupplement.run({ supplementId, actor, ...body });
  }

  @Post('withdrawal')
  @Allow('supplement.request')
  @Described({
    summary: 'Ta tillbaka begäran om komplettering',
    takes: supplementClosing,
    gives: caseChanged,
    status: 201,
  })
  withdraw(
    @IdParam() supplementId: number,
    @BodyAs(supplementClosing) body: Closing,
    @CurrentActor() actor: Me,
  ) {
    return this.withdrawSupplement.run({ supplementId, actor, ...body });
  }

  @Post('closure')
  @Allow('supplement.request')
  @Described({
    summary: 'Pröva ansökan som den är när tiden har gått ut',
    takes: supplementClosing,
    gives: caseChanged,
    status: 201,
  })
  close(
    @IdParam() supplementId: number,
    @BodyAs(supplementClosing) body: Closing,
    @CurrentActor() actor: Me,
  ) {
    return this.closeSupplement.run({ supplementId, actor, ...body });
  }
}

@ApiTags('Kompletteringar')
@Controller('supplements/:id/draft')
export class SupplementDraftController {
  constructor(
    @Inject(SaveSupplementDraft) private readonly saveDraft: SaveSupplementDraft,
    @Inject(SupplementsQueries) private readonly supplements: SupplementsQueries,
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @Put()
  @Allow('supplement.fill')
  @Described({
    summary: 'Sparar utkastet; 409 med den andras utkast när versionen inte är den senaste',
    takes: supplementDraft,
    gives: supplementRow,
  })
  async save(
    @IdParam() supplementId: number,
    @BodyAs(supplementDraft) body: z.infer<typeof supplementDraft>,
    @CurrentActor() actor: Me,
  ) {
    await this.saveDraft.run({ supplementId, actor, ...body });
    return this.supplements.one(supplementId, await readerOf(this.dataSource, actor, this.clock.today()));
  }
}
