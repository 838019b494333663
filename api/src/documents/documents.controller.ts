import { Controller, Get, Inject, Res, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../platform/actor.js';
import { Allow, CurrentActor } from '../platform/allow.js';
import { Described } from '../platform/described.js';
import { IdParam } from '../platform/input.js';
import { DocumentQueries, type StoredDocument } from './document.queries.js';

@ApiTags('Handlingar')
@Controller('cases/:id/documents')
export class DocumentsController {
  constructor(@Inject(DocumentQueries) private readonly documents: DocumentQueries) {}

  @Get(':documentId')
  @Allow('document.read')
  @Described({ summary: 'En handling i ärendet som fil' })
  async one(
    @IdParam() caseId: number,
    @IdParam('documentId') documentId: number,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const document = await this.documents.find(caseId, documentId, actor);
    void reply
      .type(document.contentType)
      .header('content-disposition', `attachment; filename="${fileName(document)}"`)
      .header('x-content-type-options', 'nosniff')
      .header('cache-control', 'private, no-store');
    return new StreamableFile(document.content);
  }
}

const PLAIN: Record<string, string> = { å: 'a', ä: 'a', ö: 'o', é: 'e' };

/** Letters, digits and hyphens only: the name goes into a header and onto somebody's disk. */
function fileName({ title, registryNumber }: StoredDocument): string {
  const name = `${title} ${registryNumber}`.toLowerCase().replace(/[åäöé]/g, (letter) => PLAIN[letter] ?? '');
  return `${name.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')}.pdf`;
}
