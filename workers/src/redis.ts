import { setTimeout as wait } from 'node:timers/promises';
import { Redis, type RedisOptions } from 'ioredis';
import { log } from './log.js';

const REQUIRED =
  'Medel keeps no truth in Redis, but a Redis that drops keys or forgets them at a restart makes everything late';

/** Reconnects for ever, a little slower each time up to two seconds. */
export function connectRedis(url: string, options: RedisOptions = {}): Redis {
  const redis = new Redis(url, {
    maxRetriesPerRequest: null,
    retryStrategy: (times) => Math.min(times * 100, 2_000),
    ...options,
  });
  redis.on('error', (error: Error) => log.debug({ error: error.message }, 'redis'));
  return redis;
}

/** Why this Redis must not be used, or undefined. INFO is read because hosted servers often forbid CONFIG. */
export function objectionToRedis(info: string): string | undefined {
  const read = (name: string) => new RegExp(`^${name}:(.*)$`, 'm').exec(info)?.[1]?.trim();
  const policy = read('maxmemory_policy');
  if (policy !== 'noeviction')
    return `Redis has maxmemory-policy ${policy ?? 'unknown'}. ${REQUIRED}: set maxmemory-policy noeviction and start again.`;
  if (read('aof_enabled') !== '1')
    return `Redis does not keep an append-only file. ${REQUIRED}: set appendonly yes and start again.`;
  return undefined;
}

/** Waits for Redis to come up, then refuses one with the wrong settings. */
export async function requireSafeRedis(redis: Redis, patienceMs = 60_000): Promise<void> {
  const deadline = Date.now() + patienceMs;
  while (redis.status !== 'ready') {
    if (Date.now() > deadline)
      throw new Error('Cannot reach the Redis that MEDEL_REDIS_URL names. Start it, or correct the address.');
    await wait(50);
  }
  const objection = objectionToRedis(await redis.info());
  if (objection) throw new Error(objection);
}
