import { Module } from '@nestjs/common';
import { CaseChanges } from './case-changes.js';

@Module({ providers: [CaseChanges], exports: [CaseChanges] })
export class CasesModule {}
