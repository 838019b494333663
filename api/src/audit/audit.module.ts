import { Module } from '@nestjs/common';
import { AuditController } from './audit.controller.js';
import { AuditQueries } from './audit.queries.js';
import { VerifyEverything } from './verify-everything.js';

@Module({
  controllers: [AuditController],
  providers: [AuditQueries, VerifyEverything],
  exports: [VerifyEverything],
})
export class AuditModule {}
