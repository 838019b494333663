import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { MessagesController } from './messages.controller.js';
import { MessagesQueries } from './messages.queries.js';
import { WriteMessage } from './write-message.js';

@Module({
  imports: [CasesModule],
  controllers: [MessagesController],
  providers: [MessagesQueries, WriteMessage],
})
export class MessagesModule {}
