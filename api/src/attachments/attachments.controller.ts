import { Controller, Delete, Get, HttpCode, Inject, Post, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { attachmentDisposition } from '#domain/applications/attachment-name.js';
import { attachment } from '#domain/contracts/applications.js';
import type { Actor } from '../platform/actor.js';
import { Allow, CurrentActor } from '../platform/allow.js';
import { Described } from '../platform/described.js';
import { IdParam } from '../platform/input.js';
import { AddAttachment } from './add-attachment.js';
import { AttachmentQueries } from './attachment.queries.js';
import { readFile } from './read-file.js';
import { RemoveAttachment } from './remove-attachment.js';

type Person = Actor & { userId: number };

@ApiTags('Bilagor')
@Controller()
export class AttachmentsController {
  constructor(
    @Inject(AddAttachment) private readonly addAttachment: AddAttachment,
    @Inject(RemoveAttachment) private readonly removeAttachment: RemoveAttachment,
    @Inject(AttachmentQueries) private readonly attachments: AttachmentQueries,
  ) {}

  @Post('cases/:id/attachments')
  @Allow('application.fill', 'supplement.fill', 'message.write')
  @ApiConsumes('multipart/form-data')
  @Described({
    summary: 'Lägg till en bilaga (fältet file; purpose är application, supplement eller message)',
    gives: attachment,
    status: 201,
  })
  async add(@IdParam() caseId: number, @Req() request: FastifyRequest, @CurrentActor() actor: Person) {
    return this.addAttachment.run({ caseId, actor, ...(await readFile(request)) });
  }

  @Get('attachments/:id')
  @Allow('case.read')
  @Described({ summary: 'En bilaga som fil' })
  async one(
    @IdParam() id: number,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { name, contentType } = await this.attachments.found(id, actor);
    void reply
      .type(contentType)
      .header('content-disposition', attachmentDisposition(name))
      .header('x-content-type-options', 'nosniff')
      .header('cache-control', 'private, no-store');
    return new StreamableFile(await this.attachments.content(id));
  }

  @Delete('attachments/:id')
  @Allow('application.fill', 'supplement.fill')
  @HttpCode(204)
  @Described({ summary: 'Ta bort en bilaga som inte är inskickad', status: 204 })
  async remove(@IdParam() id: number, @CurrentActor() actor: Person): Promise<void> {
    await this.removeAttachment.run({ id, actor });
  }
}
