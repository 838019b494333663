import { Module } from '@nestjs/common';
import { AddAttachment } from './add-attachment.js';
import { AttachmentQueries } from './attachment.queries.js';
import { AttachmentsController } from './attachments.controller.js';
import { RemoveAttachment } from './remove-attachment.js';

@Module({
  controllers: [AttachmentsController],
  providers: [AddAttachment, AttachmentQueries, RemoveAttachment],
  exports: [AttachmentQueries],
})
export class AttachmentsModule {}
