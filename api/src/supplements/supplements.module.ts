import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { AnswerSupplement } from './answer-supplement.js';
import { CaseSupplementsController } from './case-supplements.controller.js';
import { CloseSupplement } from './close-supplement.js';
import { RequestSupplement } from './request-supplement.js';
import { SaveSupplementDraft } from './save-supplement-draft.js';
import { SupplementChanges } from './supplement-changes.js';
import { SupplementDraftController, SupplementsController } from './supplements.controller.js';
import { SupplementsQueries } from './supplements.queries.js';
import { WithdrawSupplement } from './withdraw-supplement.js';

@Module({
  imports: [CasesModule],
  controllers: [CaseSupplementsController, SupplementsController, SupplementDraftController],
  providers: [
    AnswerSupplement,
    CloseSupplement,
    RequestSupplement,
    SaveSupplementDraft,
    SupplementChanges,
    SupplementsQueries,
    WithdrawSupplement,
  ],
  exports: [AnswerSupplement, RequestSupplement],
})
export class SupplementsModule {}
