import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Operations } from '#domain/contracts/oversight.js';
import { scheduleWords } from '#domain/jobs/schedules.js';
import type { Language } from '#domain/lifecycle/label.js';
import { RedisBell } from '../health/redis-bell.js';
import { Clock } from '../platform/clock.js';
import { CONFIG, type Config } from '../platform/config.js';

/** A worker says that it lives every few seconds; one that has been silent this long is not counted on. */
const SILENT_MS = 30_000;
const MOST_FAILED = 100;
const VERSION = (JSON.parse(readFileSync(resolve('package.json'), 'utf8')) as { version: string }).version;

interface ScheduleRow {
  name: string;
  lastRunAt: Date | null;
  lastOutcome: string | null;
}

/** Driftstatus: is everything Medel stands on there, and does the work get done? */
@Injectable()
export class OperationsQueries {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(RedisBell) private readonly redis: RedisBell,
  ) {}

  async read(language: Language): Promise<Operations> {
    return {
      database: await this.database(),
      redis: await this.redisState(),
      workers: await this.workers(),
      outbox: await this.outbox(),
      failed: await this.failed(),
      schedules: await this.schedules(language),
      mail: await this.mail(),
      version: VERSION,
    };
  }

  private async database(): Promise<Operations['database']> {
    const started = performance.now();
    const [row] = await this.dataSource.query<{ version: string }[]>('SELECT VERSION() AS version');
    return {
      ok: true,
      version: row?.version ?? '',
      latencyMs: Math.round((performance.now() - started) * 10) / 10,
    };
  }

  private async redisState(): Promise<Operations['redis']> {
    const found = await this.redis.info();
    return found ? { ok: true, ...found } : { ok: false, version: null, latencyMs: null, policy: null };
  }

  /** Heartbeats are real time, also while the demo's day is another. */
  private async workers(): Promise<Operations['workers']> {
    const rows = await this.dataSource.query<{ name: string; startedAt: Date; lastSeenAt: Date }[]>(
      'SELECT name, started_at AS startedAt, last_seen_at AS lastSeenAt FROM worker_heartbeat ORDER BY last_seen_at DESC LIMIT 50',
    );
    return rows.map(({ name, startedAt, lastSeenAt }) => ({
      name,
      startedAt: startedAt.toISOString(),
      lastSeenAt: lastSeenAt.toISOString(),
      alive: Date.now() - lastSeenAt.getTime() < SILENT_MS,
    }));
  }

  private async outbox(): Promise<Operations['outbox']> {
    const [waiting] = await this.dataSource.query<{ n: number; oldest: Date | null }[]>(
      "SELECT COUNT(*) AS n, MIN(available_at) AS oldest FROM outbox_message WHERE state = 'waiting'",
    );
    const [failed] = await this.dataSource.query<{ n: number }[]>(
      "SELECT COUNT(*) AS n FROM outbox_message WHERE state = 'failed'",
    );
    const oldest = waiting?.oldest
      ? Math.max(0, Math.round((Date.now() - waiting.oldest.getTime()) / 1_000))
      : null;
    return { waiting: Number(waiting?.n ?? 0), failed: Number(failed?.n ?? 0), oldestWaitingSeconds: oldest };
  }

  private async failed(): Promise<Operations['failed']> {
    const rows = await this.dataSource.query<
      {
        id: number;
        effect: string;
        attempts: number;
        error: string | null;
        createdAt: Date;
        caseId: number | null;
      }[]
    >(
      "SELECT id, effect, attempts, last_error AS error, created_at AS createdAt, case_id AS caseId FROM outbox_message WHERE state = 'failed' ORDER BY id DESC LIMIT ?",
      [MOST_FAILED],
    );
    return rows.map((row) => ({
      ...row,
      id: Number(row.id),
      error: row.error ?? '',
      createdAt: row.createdAt.toISOString(),
    }));
  }

  private async schedules(language: Language): Promise<Operations['schedules']> {
    const rows = await this.dataSource.query<ScheduleRow[]>(
      'SELECT name, last_run_at AS lastRunAt, last_outcome AS lastOutcome FROM schedule_run ORDER BY name',
    );
    return rows.map(({ name, lastRunAt, lastOutcome }) => ({
      name,
      ...scheduleWords(name, language),
      lastRunAt: lastRunAt?.toISOString() ?? null,
      lastOutcome,
    }));
  }

  private async mail(): Promise<Operations['mail']> {
    const [sent] = await this.dataSource.query<{ n: number }[]>(
      "SELECT COUNT(*) AS n FROM mail_dispatch WHERE day = ? AND status IN ('sent', 'file')",
      [this.clock.today()],
    );
    const [failed] = await this.dataSource.query<{ n: number }[]>(
      "SELECT COUNT(*) AS n FROM mail_dispatch WHERE status = 'failed'",
    );
    return {
      mode: this.config.smtpUrl ? 'smtp' : 'file',
      sentToday: Number(sent?.n ?? 0),
      failed: Number(failed?.n ?? 0),
    };
  }
}
