import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { AssignByRule } from './assign-by-rule.js';
import { AssignmentsController } from './assignments.controller.js';

@Module({ imports: [CasesModule], controllers: [AssignmentsController], providers: [AssignByRule] })
export class AssignmentsModule {}
