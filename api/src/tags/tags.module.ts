import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { SetTags } from './set-tags.js';
import { TagsController } from './tags.controller.js';

@Module({ imports: [CasesModule], controllers: [TagsController], providers: [SetTags] })
export class TagsModule {}
