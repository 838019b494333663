import type { EntityManager } from 'typeorm';
import type { LegalDay } from '#domain/calendar/legal-day.js';
import type { DispatchKind } from './notice-kinds.js';

export interface NewDispatch {
  /** The same key a second time writes nothing. */
  dedupeKey: string;
  userId: number | null;
  caseId: number | null;
  kind: DispatchKind;
  toName: string;
  toEmail: string;
  subject: string;
  body: string;
  status: 'waiting' | 'suppressed';
  now: Date;
  today: LegalDay;
}

/** A mail to be sent is a row; `workers` sends it. When it may go is real time, what day it bears is Medel's. */
export async function writeDispatch(manager: EntityManager, dispatch: NewDispatch): Promise<void> {
  await manager.query(
    `INSERT INTO mail_dispatch (dedupe_key, user_id, case_id, kind, to_name, to_email, subject, body, status, available_at, created_at, day)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, UTC_TIMESTAMP(3), ?, ?) ON DUPLICATE KEY UPDATE id = id`,
    [
      dispatch.dedupeKey,
      dispatch.userId,
      dispatch.caseId,
      dispatch.kind,
      dispatch.toName,
      dispatch.toEmail,
      dispatch.subject,
      dispatch.body,
      dispatch.status,
      dispatch.now,
      dispatch.today,
    ],
  );
}
