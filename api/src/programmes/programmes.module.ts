import { Module } from '@nestjs/common';
import { CreateProgramme } from './create-programme.js';
import { ProgrammeQueries } from './programme.queries.js';
import { ProgrammesController } from './programmes.controller.js';

@Module({
  controllers: [ProgrammesController],
  providers: [CreateProgramme, ProgrammeQueries],
  exports: [CreateProgramme, ProgrammeQueries],
})
export class ProgrammesModule {}
