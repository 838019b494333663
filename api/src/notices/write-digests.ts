import type { DataSource, EntityManager } from 'typeorm';
import type { LegalDay } from '#domain/calendar/legal-day.js';
import { inTransaction } from '../platform/transaction.js';
import { digestMail } from './mail-text.js';
import { writeDispatch } from './write-dispatch.js';

interface Reader {
  id: number;
  name: string;
  email: string;
  locale: 'sv' | 'en';
}

/** One mail to everybody who wants a digest and has got something before today. One transaction a person. */
export async function writeDigests(
  dataSource: DataSource,
  at: { now: Date; today: LegalDay; baseUrl: string },
): Promise<number> {
  const readers = await dataSource.query<Reader[]>(
    `SELECT DISTINCT u.id, u.name, u.email, u.locale FROM notice n JOIN app_user u ON u.id = n.user_id AND u.active = 1
     WHERE n.digested_at IS NULL AND n.day < ? ORDER BY u.id`,
    [at.today],
  );
  for (const reader of readers)
    await inTransaction(dataSource, (manager) => writeDigest(manager, reader, at));
  return readers.length;
}

async function writeDigest(
  manager: EntityManager,
  reader: Reader,
  { now, today, baseUrl }: { now: Date; today: LegalDay; baseUrl: string },
): Promise<void> {
  const notices = await manager.query<{ id: number; title: string; registryNumber: string | null }[]>(
    `SELECT n.id, n.title, c.registry_number AS registryNumber FROM notice n LEFT JOIN grant_case c ON c.id = n.case_id
     WHERE n.user_id = ? AND n.digested_at IS NULL AND n.day < ? ORDER BY n.id FOR UPDATE`,
    [reader.id, today],
  );
  if (notices.length === 0) return;
  const lines = notices.map(({ title, registryNumber }) =>
    registryNumber ? `${title} (${registryNumber})` : title,
  );
  await writeDispatch(manager, {
    dedupeKey: `digest_${reader.id}_${today}`,
    userId: reader.id,
    caseId: null,
    kind: 'digest',
    toName: reader.name,
    toEmail: reader.email,
    ...digestMail(reader, lines, baseUrl),
    status: 'waiting',
    now,
    today,
  });
  await manager.query('UPDATE notice SET digested_at = ? WHERE id IN (?)', [
    now,
    notices.map(({ id }) => id),
  ]);
}
