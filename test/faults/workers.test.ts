import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import { EFFECT_QUEUE } from '#domain/jobs/effects.js';
import { leaveEffect } from '../../api/src/platform/outbox';
import { allotRegions2016 } from '../stories/regions-2016';
import { StockholmsYear } from '../stories/stockholm-2016';
import { type PrivateServer, startPrivateRedis } from '../support/environment.mjs';
import { brokenInvariants } from '../support/invariants';
import { type Product, startProduct } from '../support/product';
import { startWorker, until, type WorkerProcess } from '../support/worker-process';

const DRAINED_WITHIN = 90_000;

/** Every experiment: a steady state, one fault, and a look at MariaDB and the mail folder afterwards. */
describe('the workers under faults', () => {
  let product: Product;
  let caseId: number;
  let redis: PrivateServer;
  let workers: WorkerProcess[] = [];
  const directory = mkdtempSync(join(tmpdir(), 'medel-faults-'));

  beforeAll(async () => {
    redis = await startPrivateRedis({ directory });
    product = await startProduct({ day: '2016-02-10' });
    await allotRegions2016(product);
    caseId = (await new StockholmsYear(product, 'Region Stockholm', 'rebecka').seenBy('oskar')).id;
  });
  afterEach(async () => {
    await Promise.all(workers.map((worker) => worker.stop()));
    workers = [];
    await product.dataSource.query('DELETE FROM worker_heartbeat');
  });
  afterAll(async () => {
    await redis?.stop();
    await product?.stop();
    rmSync(directory, { recursive: true, force: true });
  });

  it('carry out what the allotment left, and say goodbye at SIGTERM', async () => {
    const worker = await start();
    await drained();
    await worker.stop();
    expect(await product.dataSource.query('SELECT name FROM worker_heartbeat')).toEqual([]);
  });

  it('Redis flushed and restarted with work waiting: nothing is lost, nothing is done twice', async () => {
    await leave(150);
    await start();
    await until(async () => (await open()) < 140);
    await command(['FLUSHALL']);
    await leave(50);
    redis.kill('SIGKILL');
    await redis.exited;
    await wait(500);
    redis = await startPrivateRedis({ directory, port: redis.port });
    await command(['FLUSHALL']);
    await drained();
  });

  it('Redis away for 8 seconds: the same worker goes on by itself', async () => {
    const worker = await start();
    redis.kill('SIGKILL');
    await redis.exited;
    await leave(50);
    await wait(8_000);
    expect(await open()).toBeGreaterThan(0);
    redis = await startPrivateRedis({ directory, port: redis.port });
    await drained();
    expect(() => process.kill(worker.pid, 0)).not.toThrow();
  });

  it.each([
    'afterClaim:1',
    'beforeEffect:5',
    'beforeCommit:5',
    'afterCommit:5',
    'beforeMail:3',
    'afterMail:3',
  ])('a worker killed at %s: another takes over, and every notice is sent once', async (point) => {
    await leave(20);
    const killed = await start({ FAULT_POINT: point });
    await until(
      async () => !isAlive(killed.pid),
      30_000,
      () => `the worker did not come to ${point}`,
    );
    await product.dataSource.query('DELETE FROM worker_heartbeat');
    await start();
    await drained();
  });

  it('every message rung three times in any order, with two workers: once', async () => {
    const ids = await leave(40);
    await start();
    await product.dataSource.query('DELETE FROM worker_heartbeat');
    await start();
    const queue = new Queue(EFFECT_QUEUE, { connection: { url: redis.url }, prefix: 'medel' });
    const again = [...ids, ...ids, ...ids].sort(() => Math.random() - 0.5);
    await queue.addBulk(
      again.map((outboxId, index) => ({
        name: 'carryOut',
        data: { outboxId },
        opts: { jobId: `again-${index}`, removeOnComplete: true, removeOnFail: true },
      })),
    );
    await drained();
    await until(async () => (await queue.getJobCountByTypes('wait', 'active')) === 0);
    await queue.close();
    await isSound();
  });

  it.each([
    ['maxmemory-policy', 'allkeys-lru', 'noeviction', 'noeviction'],
    ['appendonly', 'no', 'yes', 'appendonly yes'],
  ])('a Redis with %s %s is refused in one sentence', async (setting, wrong, right, words) => {
    await command(['CONFIG', 'SET', setting, wrong]);
    await expect(start()).rejects.toThrow(words);
    await command(['CONFIG', 'SET', setting, right]);
  });

  it('npm run verify and npm run rebuild-follow-up say that everything holds, and verify fails when it does not', async () => {
    const sound = run('api/src/verify.js');
    expect([sound.status, sound.stdout]).toEqual([0, expect.stringContaining('Everything holds')]);
    const rebuilt = run('workers/src/rebuild-follow-up.js');
    expect([rebuilt.status, rebuilt.stdout]).toEqual([0, expect.stringMatching(/^equal/)]);
    await product.dataSource.query("UPDATE pot_account SET balance = balance + 1 WHERE account = 'beviljat'");
    const unsound = run('api/src/verify.js');
    expect([unsound.status, unsound.stdout]).toEqual([1, expect.stringContaining('WRONG')]);
    await product.dataSource.query("UPDATE pot_account SET balance = balance - 1 WHERE account = 'beviljat'");
  });

  async function start(env: Record<string, string> = {}): Promise<WorkerProcess> {
    const worker = await startWorker(product, { MEDEL_REDIS_URL: redis.url, ...env });
    workers.push(worker);
    return worker;
  }

  /** Receipts of the same case: each concerns one signatory and one programme manager. */
  async function leave(count: number): Promise<number[]> {
    const ids: number[] = [];
    for (let n = 0; n < count; n++) {
      const id = await product.dataSource.transaction((manager) =>
        leaveEffect(manager, { effect: 'sendWithdrawalReceipt', caseId, at: product.ground.clock.now() }),
      );
      ids.push(id as number);
    }
    return ids;
  }

  async function open(): Promise<number> {
    const [{ n }] = await product.dataSource.query<[{ n: number }]>(
      "SELECT (SELECT COUNT(*) FROM outbox_message WHERE state <> 'done') + (SELECT COUNT(*) FROM mail_dispatch WHERE status = 'waiting') AS n",
    );
    return Number(n);
  }

  async function drained(): Promise<void> {
    await until(
      async () => (await open()) === 0,
      DRAINED_WITHIN,
      () => 'the work was never finished',
    );
    await isSound();
  }

  /** Each effect told each person once, each mail is one file, and every ledger holds. */
  async function isSound(): Promise<void> {
    const wrong = await product.dataSource.query<unknown[]>(
      `SELECT m.id, COUNT(DISTINCT n.id) AS notices, COUNT(DISTINCT d.id) AS mails FROM outbox_message m
       LEFT JOIN notice n ON n.outbox_id = m.id LEFT JOIN mail_dispatch d ON d.dedupe_key LIKE CONCAT(m.id, '\\_%')
       WHERE m.effect = 'sendWithdrawalReceipt' GROUP BY m.id HAVING notices <> 2 OR mails <> 2`,
    );
    expect(wrong).toEqual([]);
    const dispatches = await product.dataSource.query<{ id: number; day: string }[]>(
      "SELECT id, day FROM mail_dispatch WHERE status = 'file' ORDER BY id",
    );
    expect(mailFiles()).toEqual(dispatches.map(({ id, day }) => `${day}/${id}.eml`).sort());
    expect(await brokenInvariants(product.dataSource)).toEqual([]);
  }

  function mailFiles(): string[] {
    const folder = join(product.ground.config.dataDir, 'mail');
    return readdirSync(folder)
      .flatMap((day) =>
        readdirSync(join(folder, day))
          .filter((name) => name.endsWith('.eml'))
          .map((name) => `${day}/${name}`),
      )
      .sort();
  }

  async function command([name, ...values]: [string, ...string[]]): Promise<void> {
    const client = new Redis(redis.url);
    await client.call(name, ...values);
    client.disconnect();
  }

  function run(entry: string): { status: number | null; stdout: string } {
    const { config } = product.ground;
    return spawnSync(process.execPath, [join(__dirname, '../../dist', entry)], {
      env: {
        ...process.env,
        MEDEL_DATABASE_URL: config.databaseUrl,
        MEDEL_REDIS_URL: config.redisUrl,
        MEDEL_DATA_DIR: config.dataDir,
        MEDEL_DEMO: '0',
      },
      encoding: 'utf8',
    });
  }
});

/** A killed child stays as a zombie until it is reaped; signal 0 would still reach it. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
