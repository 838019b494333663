import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { LegalDay } from '#domain/calendar/legal-day.js';
import { findDocumentCase } from './document-case.js';
import { type DocumentKind, LETTERS } from './document-kinds.js';
import { renderLetter } from './render-letter.js';

export interface NewDocument {
  caseId: number;
  kind: DocumentKind;
  /** The effect that leaves it: the same effect again leaves nothing more. */
  outboxId: number;
  payload: Record<string, unknown>;
  now: Date;
  today: LegalDay;
  /** Kept from the recipient. */
  internal?: boolean;
}

/** Writes the letter and keeps it in the case, once per effect. Returns the document's id, also when it was there already. */
export async function storeDocument(
  manager: EntityManager,
  { caseId, kind, outboxId, payload, now, today, internal = false }: NewDocument,
): Promise<number> {
  const [earlier] = await manager.query<{ id: number }[]>(
    'SELECT id FROM document WHERE outbox_id = ? AND kind = ?',
    [outboxId, kind],
  );
  if (earlier) return earlier.id;
  const letter = await LETTERS[kind]({
    manager,
    about: await findDocumentCase(manager, caseId),
    payload,
    today,
  });
  const content = renderLetter(letter, now);
  const sha256 = createHash('sha256').update(content).digest('hex');
  const { insertId } = await manager.query<{ insertId: number }>(
    `INSERT INTO document (case_id, kind, title, content_type, content, sha256, internal, outbox_id, created_at) VALUES (?, ?, ?, 'application/pdf', ?, ?, ?, ?, ?)
     ON DUPLICATE KEY UPDATE id = LAST_INSERT_ID(id)`,
    [caseId, kind, letter.title.slice(0, 200), content, sha256, internal, outboxId, now],
  );
  return Number(insertId);
}
