import { StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';

/** A document made for this reader alone, shown in the browser. */
export function sendPdf(reply: FastifyReply, content: Buffer): StreamableFile {
  void reply
    .type('application/pdf')
    .header('content-disposition', 'inline')
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, no-store');
  return new StreamableFile(content);
}
