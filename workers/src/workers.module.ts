import { type DynamicModule, Module } from '@nestjs/common';
import { CasesModule } from '#api/cases/cases.module.js';
import { DemoColleaguesModule } from '#api/demo/demo-colleagues.module.js';
import { type Ground, PlatformModule } from '#api/platform/platform.module.js';
import { CarryOut } from './carry-out.js';
import { DueWork } from './due-work.js';
import { SendMails } from './mail/send-mails.js';
import { RunSchedules } from './run-schedules.js';
import { Schedules } from './schedules.js';
import { Shift } from './shift.js';
import { WalkDemoDays } from './walk-demo-days.js';

@Module({})
export class WorkersModule {
  static on(ground: Ground): DynamicModule {
    return {
      module: WorkersModule,
      imports: [PlatformModule.on(ground), CasesModule, DemoColleaguesModule],
      providers: [CarryOut, DueWork, RunSchedules, Schedules, SendMails, Shift, WalkDemoDays],
    };
  }
}
