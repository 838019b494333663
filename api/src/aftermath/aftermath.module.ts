import { Module } from '@nestjs/common';
import { AftermathController } from './aftermath.controller.js';
import { AftermathQueries } from './aftermath.queries.js';

@Module({ controllers: [AftermathController], providers: [AftermathQueries] })
export class AftermathModule {}
