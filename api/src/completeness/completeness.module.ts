import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { CheckCompleteness } from './check-completeness.js';
import { CompletenessController } from './completeness.controller.js';

@Module({ imports: [CasesModule], controllers: [CompletenessController], providers: [CheckCompleteness] })
export class CompletenessModule {}
