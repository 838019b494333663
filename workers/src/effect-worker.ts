import { type Job, Worker } from 'bullmq';
import type { Redis } from 'ioredis';
import { EFFECT_QUEUE, type EffectPayload } from '#domain/jobs/effects.js';
import { log } from './log.js';
import { QUEUE_PREFIX } from './outbox-relay.js';

const AT_ONCE = 4;

/** Hears the bell and carries out. BullMQ's own attempts stay at one: when to try again stands in the outbox row. */
export function startEffectWorker(
  redis: Redis,
  carryOut: (outboxId: number) => Promise<unknown>,
  afterwards: () => void,
): Worker<EffectPayload> {
  const worker = new Worker<EffectPayload>(
    EFFECT_QUEUE,
    (job: Job<EffectPayload>) => carryOut(job.data.outboxId),
    {
      connection: redis,
      prefix: QUEUE_PREFIX,
      concurrency: AT_ONCE,
      lockDuration: 15_000,
      stalledInterval: 10_000,
      removeOnComplete: { count: 0 },
      removeOnFail: { count: 0 },
    },
  );
  worker.on('failed', (job, error) =>
    log.warn({ outboxId: job?.data.outboxId, error: error.message }, 'effect failed'),
  );
  worker.on('error', (error) => log.debug({ error: error.message }, 'worker'));
  worker.on('drained', afterwards);
  return worker;
}
