import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { attachmentName } from '#domain/applications/attachment-name.js';
import { type AttachmentType, attachmentTypeOf } from '#domain/applications/attachment-type.js';
import { type Attachment, attachmentLimits } from '#domain/contracts/applications.js';
import { RefusedError } from '#domain/errors.js';
import { appendAudit } from '../platform/audit.js';
import { Clock } from '../platform/clock.js';
import { inTransaction } from '../platform/transaction.js';
import { type AttachmentPlace, lockOpenPlace, placeFor } from './attachment-place.js';
import { AttachmentQueries } from './attachment.queries.js';

export interface SentFile {
  name: string;
  content: Buffer;
}

/** Half of what one statement may hold: a buffer is written as hexadecimal. */
const PIECE = 4_000_000;

/** A file beside the form. It is part of the draft until the draft is sent in. */
@Injectable()
export class AddAttachment {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(AttachmentQueries) private readonly queries: AttachmentQueries,
  ) {}

  async run(command: AttachmentPlace & { file: SentFile }): Promise<Attachment> {
    await placeFor(this.dataSource, command);
    const { actor, caseId, purpose, file } = command;
    const type = typeOf(file);
    const name = attachmentName(file.name, type);
    return inTransaction(this.dataSource, async (manager) => {
      const subjectId = await lockOpenPlace(manager, command);
      await mustHaveRoom(manager, caseId);
      const at = this.clock.now();
      const { insertId } = await manager.query<{ insertId: number }>(
        `INSERT INTO attachment (case_id, purpose, subject_id, name, content_type, size, sha256, content, uploaded_by, uploaded_by_name, uploaded_at, submitted_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, '', ?, ?, ?, ?)`,
        [
          caseId,
          purpose,
          subjectId,
          name,
          type.contentType,
          file.content.length,
          createHash('sha256').update(file.content).digest('hex'),
          actor.userId,
          actor.name,
          at,
          // A file with a message is sent when it is uploaded.
          purpose === 'message' ? at : null,
        ],
      );
      await writeContent(manager, insertId, file.content);
      await appendAudit(manager, actor, {
        scope: `case:${caseId}`,
        caseId,
        action: 'addAttachment',
        body: { attachmentId: insertId, name, purpose },
        at,
      });
      return this.queries.one(manager, insertId);
    });
  }
}

function typeOf({ name, content }: SentFile): AttachmentType {
  if (content.length === 0) throw new RefusedError([{ code: 'attachment.empty', data: { name } }]);
  const type = attachmentTypeOf(content);
  if (!type) throw new RefusedError([{ code: 'attachment.typeRefused', data: { name } }]);
  return type;
}

async function mustHaveRoom(manager: EntityManager, caseId: number): Promise<void> {
  const [row] = await manager.query<{ n: number }[]>(
    'SELECT COUNT(*) AS n FROM attachment WHERE case_id = ? AND removed_at IS NULL',
    [caseId],
  );
  if (Number(row?.n) >= attachmentLimits.files)
    throw new RefusedError([{ code: 'attachment.tooMany', data: { limit: attachmentLimits.files } }]);
}

async function writeContent(manager: EntityManager, id: number, content: Buffer): Promise<void> {
  for (let from = 0; from < content.length; from += PIECE)
    await manager.query('UPDATE attachment SET content = CONCAT(content, ?) WHERE id = ?', [
      content.subarray(from, from + PIECE),
      id,
    ]);
}
