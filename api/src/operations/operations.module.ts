import { Module } from '@nestjs/common';
import { HealthModule } from '../health/health.module.js';
import { OperationsController } from './operations.controller.js';
import { OperationsQueries } from './operations.queries.js';
import { RetryEffect } from './retry-effect.js';

@Module({
  imports: [HealthModule],
  controllers: [OperationsController],
  providers: [OperationsQueries, RetryEffect],
})
export class OperationsModule {}
