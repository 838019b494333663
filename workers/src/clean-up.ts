import type { DataSource } from 'typeorm';

const PREVIEW_DAYS = 30;

/** Sessions, keys and heartbeats live in real time; a preview ages with Medel's day. */
export async function cleanUp(dataSource: DataSource, now: Date): Promise<number> {
  const oldPreview = new Date(now.getTime() - PREVIEW_DAYS * 86_400_000);
  const removals: [string, unknown[]][] = [
    ['DELETE FROM session WHERE expires_at < UTC_TIMESTAMP(3)', []],
    ['DELETE FROM idempotency_key WHERE created_at < DATE_SUB(UTC_TIMESTAMP(3), INTERVAL 48 HOUR)', []],
    ['DELETE FROM worker_heartbeat WHERE last_seen_at < DATE_SUB(UTC_TIMESTAMP(3), INTERVAL 1 DAY)', []],
    ['DELETE FROM allotment_preview WHERE confirmed_at IS NULL AND created_at < ?', [oldPreview]],
  ];
  let removed = 0;
  for (const [sql, values] of removals)
    removed += (await dataSource.query<{ affectedRows: number }>(sql, values)).affectedRows;
  return removed;
}
