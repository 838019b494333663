import { Module } from '@nestjs/common';
import { ChangeRound } from './change-round.js';
import { CopyRound } from './copy-round.js';
import { CreateRound } from './create-round.js';
import { DryRunRound } from './dry-run-round.js';
import { FormVersionsController } from './form-versions.controller.js';
import { OpenRoundsQueries } from './open-rounds.queries.js';
import { PublishLegalBasis } from './publish-legal-basis.js';
import { PublishRound } from './publish-round.js';
import { RoundQueries } from './round.queries.js';
import { RoundSetupController } from './round-setup.controller.js';
import { RoundSetupQueries } from './round-setup.queries.js';
import { PortalRoundsController } from './portal-rounds.controller.js';
import { RoundsController } from './rounds.controller.js';

const USE_CASES = [ChangeRound, CopyRound, CreateRound, DryRunRound, PublishLegalBasis, PublishRound];

@Module({
  controllers: [FormVersionsController, PortalRoundsController, RoundSetupController, RoundsController],
  providers: [...USE_CASES, OpenRoundsQueries, RoundQueries, RoundSetupQueries],
  exports: [...USE_CASES, RoundQueries],
})
export class RoundsModule {}
