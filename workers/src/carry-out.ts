import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '#api/platform/clock.js';
import { CONFIG, type Config } from '#api/platform/config.js';
import { inTransaction } from '#api/platform/transaction.js';
import { EFFECT_ATTEMPTS, EFFECT_BACKOFF_MS } from '#domain/jobs/effects.js';
import { stockholmDay } from '#domain/calendar/legal-day.js';
import { faultPoint } from './fault-point.js';
import type { OutboxMessage } from './processor.js';
import { processorsByEffect } from './processors/index.js';

const LONGEST_PAUSE_MS = 300_000;

/** The effect and its "done" are one commit, so a message that is rung twice, or comes back after a crash, is carried out once. */
@Injectable()
export class CarryOut {
  private readonly processors = processorsByEffect();

  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'baseUrl'>,
  ) {}

  /** Throws what the effect threw, once the row says so. */
  async run(outboxId: number): Promise<'done' | 'alreadyDone'> {
    try {
      const outcome = await inTransaction(this.dataSource, (manager) => this.once(manager, outboxId));
      faultPoint('afterCommit');
      return outcome;
    } catch (error) {
      await this.remember(outboxId, error);
      throw error;
    }
  }

  private async once(manager: EntityManager, outboxId: number): Promise<'done' | 'alreadyDone'> {
    const message = await lockWaiting(manager, outboxId);
    if (!message) return 'alreadyDone';
    const processor = this.processors.get(message.effect);
    if (!processor) throw new Error(`no processor for ${message.effect}`);
    faultPoint('beforeEffect');
    // What is told is dated by the day it happened, however late it is carried out.
    const now = message.createdAt;
    await processor.run({ manager, message, now, today: stockholmDay(now), baseUrl: this.config.baseUrl });
    await manager.query(
      "UPDATE outbox_message SET state = 'done', done_at = ?, last_error = NULL WHERE id = ?",
      [this.clock.now(), outboxId],
    );
    faultPoint('beforeCommit');
    return 'done';
  }

  /** Later, after a growing pause; never, when the attempts are spent. Then Driftstatus shows it until somebody rings it again. */
  private async remember(outboxId: number, error: unknown): Promise<void> {
    const words = error instanceof Error ? error.message : String(error);
    await this.dataSource.query(
      `UPDATE outbox_message
       SET state = IF(attempts + 1 >= ?, 'failed', state), available_at = DATE_ADD(UTC_TIMESTAMP(3), INTERVAL LEAST(?, ? * POW(2, attempts)) * 1000 MICROSECOND),
           attempts = attempts + 1, last_error = ?
       WHERE id = ? AND state = 'waiting'`,
      [EFFECT_ATTEMPTS, LONGEST_PAUSE_MS, EFFECT_BACKOFF_MS, words.slice(0, 2_000), outboxId],
    );
  }
}

async function lockWaiting(manager: EntityManager, outboxId: number): Promise<OutboxMessage | undefined> {
  const [row] = await manager.query<(Omit<OutboxMessage, 'payload'> & { payload: string; state: string })[]>(
    'SELECT id, effect, case_id AS caseId, payload, state, created_at AS createdAt FROM outbox_message WHERE id = ? FOR UPDATE',
    [outboxId],
  );
  if (row?.state !== 'waiting') return undefined;
  return {
    id: Number(row.id),
    effect: row.effect,
    caseId: row.caseId,
    createdAt: row.createdAt,
    payload: JSON.parse(row.payload) as Record<string, unknown>,
  };
}
