import { hostname } from 'node:os';
import type { DataSource } from 'typeorm';

/** Says every few seconds that this worker lives, in real time; Driftstatus reads it. */
export class Heartbeat {
  readonly name = `${hostname().slice(0, 60)}-${process.pid}`;

  constructor(private readonly dataSource: DataSource) {}

  async beat(): Promise<void> {
    await this.dataSource.query(
      'INSERT INTO worker_heartbeat (name, started_at, last_seen_at) VALUES (?, UTC_TIMESTAMP(3), UTC_TIMESTAMP(3)) ON DUPLICATE KEY UPDATE last_seen_at = UTC_TIMESTAMP(3)',
      [this.name],
    );
  }

  /** A worker that left on purpose is not missed. */
  async end(): Promise<void> {
    await this.dataSource.query('DELETE FROM worker_heartbeat WHERE name = ?', [this.name]);
  }
}
