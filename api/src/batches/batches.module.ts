import { Module } from '@nestjs/common';
import { BatchQueries } from './batch.queries.js';
import { BatchesController } from './batches.controller.js';
import { StopBatch } from './stop-batch.js';

@Module({
  controllers: [BatchesController],
  providers: [BatchQueries, StopBatch],
  exports: [BatchQueries],
})
export class BatchesModule {}
