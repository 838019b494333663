import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { AppealPackage } from './appeal-package.js';
import { AppealsController } from './appeals.controller.js';
import { HandleAppeal } from './handle-appeal.js';
import { RegisterAppeal } from './register-appeal.js';

@Module({
  imports: [CasesModule],
  controllers: [AppealsController],
  providers: [AppealPackage, HandleAppeal, RegisterAppeal],
  exports: [HandleAppeal, RegisterAppeal],
})
export class AppealsModule {}
