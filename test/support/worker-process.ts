import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Product } from './product';

export interface WorkerProcess {
  pid: number;
  /** SIGTERM, and waits for a clean end. */
  stop(): Promise<void>;
  /** SIGKILL: no last words. */
  kill(): Promise<void>;
}

/** The built worker beside the product under test, on its database and Redis. */
export async function startWorker(
  product: Product,
  env: Record<string, string> = {},
): Promise<WorkerProcess> {
  const { config } = product.ground;
  const child = spawn(process.execPath, [join(__dirname, '../../dist/workers/src/main.js')], {
    env: {
      ...process.env,
      MEDEL_DATABASE_URL: config.databaseUrl,
      MEDEL_REDIS_URL: config.redisUrl,
      MEDEL_DATA_DIR: config.dataDir,
      MEDEL_BASE_URL: config.baseUrl,
      MEDEL_DEMO: config.demo ? '1' : '0',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  child.stdout.on('data', (data: Buffer) => said.push(data.toString()));
  child.stderr.on('data', (data: Buffer) => said.push(data.toString()));
  await until(
    async () => (await heartbeats(product)) > 0 || child.exitCode !== null,
    30_000,
    () => `the worker did not start:\n${said.join('')}`,
  );
  if (child.exitCode !== null) throw new Error(`the worker ended at once:\n${said.join('')}`);
  return { pid: child.pid as number, stop: () => end(child, 'SIGTERM'), kill: () => end(child, 'SIGKILL') };
}

/** Waits until `condition` holds, looking every 100 ms. */
export async function until(
  condition: () => Promise<boolean>,
  milliseconds = 30_000,
  otherwise: () => string = () => 'it never came true',
): Promise<void> {
  const last = Date.now() + milliseconds;
  while (!(await condition())) {
    if (Date.now() > last) throw new Error(otherwise());
    await wait(100);
  }
}

async function heartbeats({ dataSource }: Product): Promise<number> {
  const [{ n }] = await dataSource.query<[{ n: number }]>(
    'SELECT COUNT(*) AS n FROM worker_heartbeat WHERE last_seen_at > UTC_TIMESTAMP(3) - INTERVAL 6 SECOND',
  );
  return n;
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  await gone;
}
