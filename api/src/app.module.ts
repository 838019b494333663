import { type DynamicModule, Module } from '@nestjs/common';
import { CasesModule } from './cases/cases.module.js';
import { DraftsModule } from './drafts/drafts.module.js';
import { HealthModule } from './health/health.module.js';
import { type Ground, PlatformModule } from './platform/platform.module.js';
import { RequisitionsModule } from './requisitions/requisitions.module.js';
import { SessionsModule } from './sessions/sessions.module.js';
import { AllotmentsModule } from './allotments/allotments.module.js';
import { ProgrammesModule } from './programmes/programmes.module.js';
import { RedistributionsModule } from './redistributions/redistributions.module.js';
import { RoundsModule } from './rounds/rounds.module.js';

/** The nouns. Each module is one line; what it exports is all the others may use. */
export const NOUNS = [CasesModule, DraftsModule, HealthModule, RequisitionsModule, SessionsModule, AllotmentsModule, ProgrammesModule, RedistributionsModule, RoundsModule];

@Module({})
export class AppModule {
  static on(ground: Ground): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.on(ground), ...NOUNS] };
  }
}
