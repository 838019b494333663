import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Worker } from 'bullmq';
import type { Redis } from 'ioredis';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '#api/platform/config.js';
import { hangBell } from '#api/platform/outbox.js';
import { requestContext } from '#api/platform/request-context.js';
import { CarryOut } from './carry-out.js';
import { startEffectWorker } from './effect-worker.js';
import { Heartbeat } from './heartbeat.js';
import { log } from './log.js';
import { Loop } from './loop.js';
import { SendMails } from './mail/send-mails.js';
import { OutboxRelay } from './outbox-relay.js';
import { connectRedis, requireSafeRedis } from './redis.js';
import { RunSchedules } from './run-schedules.js';
import { WalkDemoDays } from './walk-demo-days.js';

const SECOND = 1_000;

/** Everything this process does, from the first check to the last connection closed. */
@Injectable()
export class Shift implements OnApplicationShutdown {
  private readonly redises: Redis[] = [];
  private loops: Loop[] = [];
  private relay: OutboxRelay | undefined;
  private worker: Worker | undefined;
  private readonly heartbeat: Heartbeat;
  private stopping = false;

  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(CarryOut) private readonly carryOut: CarryOut,
    @Inject(RunSchedules) private readonly schedules: RunSchedules,
    @Inject(SendMails) private readonly mails: SendMails,
    @Inject(WalkDemoDays) private readonly walkDemoDays: WalkDemoDays,
  ) {
    this.heartbeat = new Heartbeat(dataSource);
  }

  async start(): Promise<void> {
    const redis = this.redis();
    await requireSafeRedis(redis);
    const mail = new Loop('mail', SECOND, async () => void (await this.mails.run()));
    const relay = new OutboxRelay(this.dataSource, redis, this.redis());
    this.relay = relay;
    // What the effects themselves leave behind is rung like what the API leaves.
    hangBell(() => relay.wake());
    const carryOut = (id: number) => requestContext.run({ afterCommit: [] }, () => this.carryOut.run(id));
    this.worker = startEffectWorker(this.redis(), carryOut, () => {
      relay.wake();
      mail.wake();
    });
    this.loops = [
      mail,
      new Loop('schedules', SECOND, () => this.runSchedules(relay)),
      new Loop('demo day', SECOND / 2, () => this.walkDemoDays.run(() => this.stopping)),
      new Loop('heartbeat', 5 * SECOND, () => this.heartbeat.beat()),
    ];
    relay.start();
    for (const loop of this.loops) loop.start();
    log.info(
      { worker: this.heartbeat.name, mail: this.config.smtpUrl ? 'smtp' : 'file', demo: this.config.demo },
      'workers started',
    );
  }

  /** Nothing new is begun, what is under way comes to its end, then the connections go. */
  async onApplicationShutdown(): Promise<void> {
    this.stopping = true;
    hangBell(undefined);
    await this.relay?.stop();
    await Promise.all([this.worker?.close(), ...this.loops.map((loop) => loop.stop())]);
    await this.heartbeat.end().catch(() => undefined);
    for (const redis of this.redises) redis.disconnect();
    log.info('workers stopped');
  }

  private async runSchedules(relay: OutboxRelay): Promise<void> {
    // While the days pass, the walk does each day's work itself, in order.
    if (await this.walkDemoDays.isUnderWay()) return;
    const ran = await this.schedules.run();
    if (ran.length > 0) relay.wake();
  }

  private redis(): Redis {
    const redis = connectRedis(this.config.redisUrl);
    this.redises.push(redis);
    return redis;
  }
}
