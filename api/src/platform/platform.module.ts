import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { AccessGuard } from './access-guard.js';
import { Clock } from './clock.js';
import { CONFIG, type Config } from './config.js';
import { Idempotency } from './idempotency.js';
import { ProblemFilter } from './problem-filter.js';
import { Sessions } from './sessions.js';

export interface Ground {
  config: Config;
  dataSource: DataSource;
  clock: Clock;
}

/** What every noun stands on. The database is opened before Nest starts, so that a missing one is said in one sentence. */
@Global()
@Module({})
export class PlatformModule {
  static on({ config, dataSource, clock }: Ground): DynamicModule {
    return {
      module: PlatformModule,
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: DataSource, useValue: dataSource },
        { provide: Clock, useValue: clock },
        Sessions,
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_INTERCEPTOR, useClass: Idempotency },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
      exports: [CONFIG, DataSource, Clock, Sessions],
    };
  }
}
