import { Inject, Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { Redis } from 'ioredis';
import { OUTBOX_CHANNEL } from '#domain/jobs/effects.js';
import { CONFIG, type Config } from '../platform/config.js';
import { hangBell } from '../platform/outbox.js';

/** Rings the workers after a commit. Nothing waits for it: without Redis the workers' sweep finds the row. */
@Injectable()
export class RedisBell implements OnModuleInit, OnApplicationShutdown {
  private redis: Redis | undefined;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  onModuleInit(): void {
    this.redis = new Redis(this.config.redisUrl, {
      lazyConnect: true,
      enableOfflineQueue: false,
      maxRetriesPerRequest: 1,
      retryStrategy: (times) => Math.min(times * 200, 3_000),
    });
    this.redis.on('error', () => undefined);
    this.redis.connect().catch(() => undefined);
    hangBell(() => void this.redis?.publish(OUTBOX_CHANNEL, '').catch(() => undefined));
  }

  isUp(): boolean {
    return this.redis?.status === 'ready';
  }

  /** INFO for Driftstatus; undefined when Redis does not answer. */
  async info(): Promise<{ version: string; policy: string; latencyMs: number } | undefined> {
    if (!this.redis || !this.isUp()) return undefined;
    const started = performance.now();
    const text = await this.redis.info().catch(() => '');
    const latencyMs = Math.round((performance.now() - started) * 10) / 10;
    const read = (name: string) => new RegExp(`^${name}:(.*)$`, 'm').exec(text)?.[1]?.trim() ?? '';
    return text ? { version: read('redis_version'), policy: read('maxmemory_policy'), latencyMs } : undefined;
  }

  onApplicationShutdown(): void {
    hangBell(undefined);
    this.redis?.disconnect();
  }
}
