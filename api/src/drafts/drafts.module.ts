import { Module } from '@nestjs/common';
import { DraftsController } from './drafts.controller.js';
import { Drafts } from './drafts.js';

@Module({ controllers: [DraftsController], providers: [Drafts] })
export class DraftsModule {}
