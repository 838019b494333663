import { Module } from '@nestjs/common';
import { DecisionPreviewsController } from './decision-previews.controller.js';
import { DocumentQueries } from './document.queries.js';
import { DocumentsController } from './documents.controller.js';
import { PreviewDecision } from './preview-decision.js';

@Module({
  controllers: [DocumentsController, DecisionPreviewsController],
  providers: [DocumentQueries, PreviewDecision],
})
export class DocumentsModule {}
