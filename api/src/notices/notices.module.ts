import { Module } from '@nestjs/common';
import { DispatchQueries } from './dispatch.queries.js';
import { DispatchesController } from './dispatches.controller.js';
import { MarkNoticesRead } from './mark-notices-read.js';
import { NoticeQueries } from './notice.queries.js';
import { NoticesController } from './notices.controller.js';

@Module({
  controllers: [DispatchesController, NoticesController],
  providers: [DispatchQueries, MarkNoticesRead, NoticeQueries],
})
export class NoticesModule {}
