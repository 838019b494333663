import { Module } from '@nestjs/common';
import { AllocationController } from './allocation.controller.js';
import { BoardQueries } from './board.queries.js';
import { Scenarios } from './scenarios.js';

@Module({ controllers: [AllocationController], providers: [BoardQueries, Scenarios] })
export class AllocationModule {}
