import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { PreviewRedistribution } from './preview-redistribution.js';
import { Redistribute } from './redistribute.js';
import { RedistributionsController } from './redistributions.controller.js';

@Module({
  imports: [CasesModule],
  controllers: [RedistributionsController],
  providers: [PreviewRedistribution, Redistribute],
  exports: [PreviewRedistribution, Redistribute],
})
export class RedistributionsModule {}
