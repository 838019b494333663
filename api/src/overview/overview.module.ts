import { Module } from '@nestjs/common';
import { CasesQueries } from '../cases/reading/cases.queries.js';
import { OpinionsModule } from '../opinions/opinions.module.js';
import { RoundsModule } from '../rounds/rounds.module.js';
import { DeadlineDaysQueries } from './deadline-days.queries.js';
import { OverviewController } from './overview.controller.js';
import { PortalCasesQueries } from './portal-cases.queries.js';
import { PortalQueries } from './portal.queries.js';
import { TodayQueries } from './today.queries.js';
import { WaitingQueries } from './waiting.queries.js';

@Module({
  imports: [OpinionsModule, RoundsModule],
  controllers: [OverviewController],
  providers: [
    CasesQueries,
    DeadlineDaysQueries,
    PortalCasesQueries,
    PortalQueries,
    TodayQueries,
    WaitingQueries,
  ],
})
export class OverviewModule {}
