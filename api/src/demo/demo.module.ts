import { Module } from '@nestjs/common';
import { DemoController } from './demo.controller.js';
import { DemoQueries } from './demo.queries.js';
import { MoveDemoDay } from './move-demo-day.js';

@Module({ controllers: [DemoController], providers: [DemoQueries, MoveDemoDay] })
export class DemoModule {}
