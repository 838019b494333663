import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Batch } from '#domain/contracts/decisions.js';
import { Assessing2013 } from '../stories/decided-2013';
import { manyProposed } from '../stories/many-applications';
import { must } from '../stories/round-2016';
import { type PrivateServer, startPrivateRedis } from '../support/environment.mjs';
import { brokenInvariants } from '../support/invariants';
import { type Product, startProduct } from '../support/product';
import { startWorker, until, type WorkerProcess } from '../support/worker-process';

const CASES = 200;
/** The pot has room for this many of 500 000 kr. */
const FIT = 140;

describe('two hundred decisions in one order, under faults', () => {
  let product: Product;
  let redis: PrivateServer;
  let workers: WorkerProcess[] = [];
  const directory = mkdtempSync(join(tmpdir(), 'medel-batches-'));

  beforeAll(async () => {
    redis = await startPrivateRedis({ directory });
  });
  beforeEach(async () => {
    product = await startProduct({ day: '2013-01-15', demo: true });
  });
  afterEach(async () => {
    await Promise.all(workers.map((worker) => worker.stop()));
    workers = [];
    await product?.stop();
  });
  afterAll(async () => {
    await redis?.stop();
    rmSync(directory, { recursive: true, force: true });
  });

  it.each(['beforeCommit:60', 'afterCommit:60', 'beforeEffect:60'])(
    'a worker killed half-way at %s: another goes on, and no decision is made twice',
    async (point) => {
      const year = await Assessing2013.begin(product);
      const first = await year.proposed();
      await manyProposed(year, first, CASES - 1);
      await product.dataSource.query("UPDATE outbox_message SET state = 'done'");
      const rows = await product.dataSource.query<{ caseId: number; version: number; proposalId: number }[]>(
        'SELECT c.id AS caseId, c.version, p.id AS proposalId FROM grant_case c JOIN decision_proposal p ON p.case_id = c.id ORDER BY c.id',
      );
      const beata = await year.as('beata');
      const { id } = must(
        await beata.post<Batch>('/api/decision-batches', { roundId: year.story.round.id, rows }),
      );
      const batch = async () => must(await beata.get<Batch>(`/api/batches/${id}`));

      const killed = await start({ FAULT_POINT: point });
      await until(
        async () => !isAlive(killed.pid),
        60_000,
        () => `the worker did not come to ${point}`,
      );
      const half = await batch();
      expect([half.done > 0, half.waiting > 0]).toEqual([true, true]);
      await product.dataSource.query('DELETE FROM worker_heartbeat');
      await start();
      await until(
        async () => (await batch()).waiting === 0,
        120_000,
        () => 'the batch was never finished',
      );

      const finished = await batch();
      expect(finished).toMatchObject({ total: CASES, done: FIT, refused: CASES - FIT, stopped: 0 });
      expect(
        finished.rows
          .filter(({ state }) => state === 'refused')
          .every(({ reasons }) => /ram/.test(reasons[0] ?? '')),
      ).toBe(true);
      const [sums] = await product.dataSource.query<[Record<string, number>]>(
        "SELECT COUNT(*) AS decisions, COUNT(DISTINCT case_id) AS cases, SUM(amount) AS granted, (SELECT COUNT(*) FROM case_event WHERE event = 'grant') AS events FROM decision",
      );
      expect(Object.values(sums).map(Number)).toEqual([FIT, FIT, 70_000_000, FIT]);
      expect(await brokenInvariants(product.dataSource)).toEqual([]);
    },
    300_000,
  );

  async function start(env: Record<string, string> = {}): Promise<WorkerProcess> {
    const worker = await startWorker(product, { MEDEL_REDIS_URL: redis.url, ...env });
    workers.push(worker);
    return worker;
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
