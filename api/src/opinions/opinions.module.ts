import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { AnswerOpinion } from './answer-opinion.js';
import { CaseOpinionsController } from './case-opinions.controller.js';
import { CompareCounties } from './compare-counties.js';
import { OpinionChanges } from './opinion-changes.js';
import { OpinionDraftController, OpinionStepsController } from './opinion-steps.controller.js';
import { OpinionsController } from './opinions.controller.js';
import { OpinionsQueries } from './opinions.queries.js';
import { RemindOfOpinion } from './remind-of-opinion.js';
import { RequestOpinionsOfRound } from './request-opinions-of-round.js';
import { RequestOpinions } from './request-opinions.js';
import { RevokeOpinion } from './revoke-opinion.js';
import { RoundOpinionsController } from './round-opinions.controller.js';
import { SaveOpinionDraft } from './save-opinion-draft.js';
import { SkipOpinion } from './skip-opinion.js';

@Module({
  imports: [CasesModule],
  controllers: [
    OpinionsController,
    OpinionStepsController,
    OpinionDraftController,
    CaseOpinionsController,
    RoundOpinionsController,
  ],
  providers: [
    AnswerOpinion,
    CompareCounties,
    OpinionChanges,
    OpinionsQueries,
    RemindOfOpinion,
    RequestOpinions,
    RequestOpinionsOfRound,
    RevokeOpinion,
    SaveOpinionDraft,
    SkipOpinion,
  ],
  exports: [AnswerOpinion, OpinionsQueries, RequestOpinions],
})
export class OpinionsModule {}
