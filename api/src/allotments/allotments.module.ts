import { Module } from '@nestjs/common';
import { AllotmentPreviewQueries } from './allotment-preview.queries.js';
import { AllotmentsController } from './allotments.controller.js';
import { ConfirmAllotment } from './confirm-allotment.js';
import { ExampleList } from './example-list.js';
import { PreviewAllotment } from './preview-allotment.js';

@Module({
  controllers: [AllotmentsController],
  providers: [AllotmentPreviewQueries, ConfirmAllotment, ExampleList, PreviewAllotment],
  exports: [ConfirmAllotment, PreviewAllotment],
})
export class AllotmentsModule {}
