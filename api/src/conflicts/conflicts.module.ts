import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { ConflictQueries } from './conflict.queries.js';
import { ConflictsController } from './conflicts.controller.js';
import { DeclareConflict } from './declare-conflict.js';
import { TryConflict } from './try-conflict.js';

@Module({
  imports: [CasesModule],
  controllers: [ConflictsController],
  providers: [ConflictQueries, DeclareConflict, TryConflict],
})
export class ConflictsModule {}
