import { Module } from '@nestjs/common';
import { LetterTemplateQueries } from './letter-template.queries.js';
import { LetterTemplatesController } from './letter-templates.controller.js';
import { PreviewTemplate } from './preview-template.js';
import { PublishTemplate } from './publish-template.js';

@Module({
  controllers: [LetterTemplatesController],
  providers: [LetterTemplateQueries, PreviewTemplate, PublishTemplate],
  exports: [PublishTemplate],
})
export class LetterTemplatesModule {}
