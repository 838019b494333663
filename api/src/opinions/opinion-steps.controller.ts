import { Controller, HttpCode, Inject, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { caseChanged } from '#domain/contracts/cases.js';
import { opinionClosing, opinionDraft, opinionReminder, opinionRow } from '#domain/contracts/handling.js';
import { readerOf } from '../cases/reading/reader.js';
import type { Actor } from '../platform/actor.js';
import { Allow, CurrentActor } from '../platform/allow.js';
import { Clock } from '../platform/clock.js';
import { Described } from '../platform/described.js';
import { BodyAs, IdParam } from '../platform/input.js';
import { AnswerOpinion } from './answer-opinion.js';
import { OpinionsQueries } from './opinions.queries.js';
import { RemindOfOpinion } from './remind-of-opinion.js';
import { RevokeOpinion } from './revoke-opinion.js';
import { SaveOpinionDraft } from './save-opinion-draft.js';
import { SkipOpinion } from './skip-opinion.js';

type Filled = z.infer<typeof opinionDraft>;
type Closing = z.infer<typeof opinionClosing>;

@ApiTags('Yttranden')
@Controller('opinions/:id')
export class OpinionStepsController {
  constructor(
    @Inject(AnswerOpinion) private readonly answerOpinion: AnswerOpinion,
    @Inject(RevokeOpinion) private readonly revokeOpinion: RevokeOpinion,
    @Inject(SkipOpinion) private readonly skipOpinion: SkipOpinion,
    @Inject(RemindOfOpinion) private readonly remindOfOpinion: RemindOfOpinion,
  ) {}

  @Post('answer')
  @Allow('opinion.answer')
  @Described({ summary: 'Länsstyrelsen yttrar sig', takes: opinionDraft, gives: caseChanged, status: 201 })
  answer(@IdParam() opinionId: number, @BodyAs(opinionDraft) body: Filled, @CurrentActor() actor: Actor) {
    return this.answerOpinion.run({ opinionId, actor, ...body });
  }

  @Post('revocation')
  @Allow('opinion.request', 'decision.make')
  @Described({
    summary: 'Ta tillbaka begäran om yttrande',
    takes: opinionClosing,
    gives: caseChanged,
    status: 201,
  })
  revoke(@IdParam() opinionId: number, @BodyAs(opinionClosing) body: Closing, @CurrentActor() actor: Actor) {
    return this.revokeOpinion.run({ opinionId, actor, ...body });
  }

  @Post('skip')
  @Allow('opinion.request', 'decision.make')
  @Described({ summary: 'Avgör utan yttrandet', takes: opinionClosing, gives: caseChanged, status: 201 })
  skip(@IdParam() opinionId: number, @BodyAs(opinionClosing) body: Closing, @CurrentActor() actor: Actor) {
    return this.skipOpinion.run({ opinionId, actor, ...body });
  }

  @Post('reminder')
  @Allow('opinion.request', 'decision.make')
  @Described({
    summary: 'Påminn länsstyrelsen, högst en gång om dagen',
    takes: opinionReminder,
    gives: caseChanged,
    status: 201,
  })
  remind(
    @IdParam() opinionId: number,
    @BodyAs(opinionReminder) body: z.infer<typeof opinionReminder>,
    @CurrentActor() actor: Actor,
  ) {
    return this.remindOfOpinion.run({ opinionId, actor, ...body });
  }
}

@ApiTags('Yttranden')
@Controller('opinions/:id/draft')
export class OpinionDraftController {
  constructor(
    @Inject(SaveOpinionDraft) private readonly saveDraft: SaveOpinionDraft,
    @Inject(OpinionsQueries) private readonly opinions: OpinionsQueries,
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @Put()
  @HttpCode(200)
  @Allow('opinion.answer')
  @Described({
    summary: 'Sparar länsstyrelsens utkast; 409 när någon annan har sparat',
    takes: opinionDraft,
    gives: opinionRow,
  })
  async save(@IdParam() opinionId: number, @BodyAs(opinionDraft) body: Filled, @CurrentActor() actor: Actor) {
    await this.saveDraft.run({ opinionId, actor, ...body });
    return this.opinions.one(opinionId, await readerOf(this.dataSource, actor, this.clock.today()));
  }
}
