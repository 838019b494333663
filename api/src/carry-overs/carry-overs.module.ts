import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { CarryOver } from './carry-over.js';
import { CarryOversController } from './carry-overs.controller.js';

@Module({
  imports: [CasesModule],
  controllers: [CarryOversController],
  providers: [CarryOver],
  exports: [CarryOver],
})
export class CarryOversModule {}
