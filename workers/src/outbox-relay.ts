import { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import type { DataSource } from 'typeorm';
import { EFFECT_QUEUE, type EffectPayload, effectJobId, OUTBOX_CHANNEL } from '#domain/jobs/effects.js';
import { claim } from './claim.js';
import { faultPoint } from './fault-point.js';
import { log } from './log.js';
import { Loop } from './loop.js';

export const QUEUE_PREFIX = 'medel';
const SWEEP_MS = 2_000;
/** What a killed worker had in hand is taken up again after this long. */
const LEASE_SECONDS = 10;
/** So few are in Redis at a time that every one is done well within its lease. */
const MOST_IN_REDIS = 200;
const PATIENCE_MS = 5_000;

interface Claimed {
  id: number;
  rung: number;
}

/**
 * Moves waiting rows to BullMQ. A row stays waiting until its effect has committed: what Redis loses, or a worker drops, is
 * rung again when the lease has passed.
 */
export class OutboxRelay {
  private readonly queue: Queue<EffectPayload>;
  private readonly loop = new Loop('outbox relay', SWEEP_MS, () => this.sweep());

  constructor(
    private readonly dataSource: DataSource,
    private readonly redis: Redis,
    private readonly subscriber: Redis,
  ) {
    this.queue = new Queue<EffectPayload>(EFFECT_QUEUE, { connection: redis, prefix: QUEUE_PREFIX });
    this.queue.on('error', (error) => log.debug({ error: error.message }, 'queue'));
  }

  start(): void {
    this.subscriber.on('message', () => this.wake());
    void this.subscriber
      .subscribe(OUTBOX_CHANNEL)
      .catch((error: unknown) => log.debug({ error }, 'subscribe'));
    this.loop.start();
  }

  wake(): void {
    this.loop.wake();
  }

  async stop(): Promise<void> {
    await this.loop.stop();
    await within(PATIENCE_MS, this.queue.close()).catch(() => undefined);
  }

  private async sweep(): Promise<void> {
    // Without Redis the rows simply stay.
    while (this.redis.status === 'ready') {
      const room =
        MOST_IN_REDIS -
        (await within(PATIENCE_MS, this.queue.getJobCountByTypes('wait', 'active', 'prioritized')));
      if (room <= 0) return;
      const claimed = await claimWaiting(this.dataSource, room);
      if (claimed.length === 0) return;
      faultPoint('afterClaim');
      await this.ring(claimed);
    }
  }

  private async ring(claimed: readonly Claimed[]): Promise<void> {
    try {
      const jobs = claimed.map(({ id, rung }) => ({
        name: 'carryOut',
        data: { outboxId: id },
        opts: { jobId: effectJobId(id, rung), removeOnComplete: true, removeOnFail: true },
      }));
      await within(PATIENCE_MS, this.queue.addBulk(jobs));
    } catch (error) {
      await giveBack(this.dataSource, claimed);
      throw error;
    }
  }
}

function claimWaiting(dataSource: DataSource, most: number): Promise<Claimed[]> {
  return claim(dataSource, async (manager) => {
    const rows = await manager.query<Claimed[]>(
      `SELECT id, rung + 1 AS rung FROM outbox_message WHERE state = 'waiting' AND available_at <= UTC_TIMESTAMP(3)
       ORDER BY available_at, id LIMIT ? FOR UPDATE SKIP LOCKED`,
      [most],
    );
    if (rows.length === 0) return [];
    await manager.query(
      `UPDATE outbox_message SET available_at = DATE_ADD(UTC_TIMESTAMP(3), INTERVAL ${LEASE_SECONDS} SECOND), rung = rung + 1 WHERE id IN (?)`,
      [rows.map(({ id }) => id)],
    );
    return rows.map(({ id, rung }) => ({ id: Number(id), rung: Number(rung) })).sort((a, b) => a.id - b.id);
  });
}

/** Redis refused: the rows need not wait for their lease. */
async function giveBack(dataSource: DataSource, claimed: readonly Claimed[]): Promise<void> {
  const places = claimed.map(({ id, rung }) => [id, rung]);
  await dataSource.query(
    "UPDATE outbox_message SET available_at = UTC_TIMESTAMP(3) WHERE state = 'waiting' AND (id, rung) IN (?)",
    [places],
  );
}

async function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Redis did not answer within ${ms} ms`)), ms);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
