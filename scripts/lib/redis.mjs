import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { launch, stopEarlier } from './children.mjs';
import { Failure } from './failure.mjs';
import { firstAnswer, preferPort } from './ports.mjs';
import { findProgram } from './programs.mjs';

/** What BullMQ needs; docker-compose.yml gives its Redis the same, and a test compares them. */
export const REDIS_OPTIONS = [
  ['appendonly', 'yes'],
  ['appendfsync', 'always'],
  ['maxmemory-policy', 'noeviction'],
  ['save', '""'],
];

const STARTS_WITHIN = 30_000;
export const REDIS_STOPS_WITHIN = 10_000;

export function findRedis() {
  return findProgram('redis-server', 'valkey-server');
}

/** An own Redis in `directory`, on 127.0.0.1 only; the same directory gives the same content, password and port. */
export async function startPrivateRedis({ directory, port: wantedPort }) {
  const program = findRedis();
  if (!program) throw new Failure('There is no Redis server program (redis-server) on this machine.');
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const earlier = settingsOf(directory);
  const pidFile = join(directory, 'redis.pid');
  // Redis rewrites its command line to "redis-server 127.0.0.1:<port>".
  await stopEarlier(pidFile, `127.0.0.1:${earlier.port}`, REDIS_STOPS_WITHIN);
  const password = earlier.requirepass ?? randomBytes(24).toString('hex');
  const port = await preferPort(wantedPort ?? Number(earlier.port));
  const configuration = join(directory, 'redis.conf');
  const settings = [
    ...REDIS_OPTIONS,
    ['bind', '127.0.0.1'],
    ['port', port],
    ['requirepass', password],
    ['dir', `"${directory}"`],
    ['pidfile', `"${pidFile}"`],
    ['daemonize', 'no'],
  ];
  writeFileSync(configuration, settings.map((pair) => `${pair.join(' ')}\n`).join(''), { mode: 0o600 });

  const child = launch({
    name: 'redis',
    command: program,
    args: [configuration],
    logFile: join(directory, 'redis.log'),
  });
  await waitUntilUp(child, port, password);
  return {
    ...child,
    mark: `127.0.0.1:${port}`,
    port,
    url: `redis://:${password}@127.0.0.1:${port}/0`,
    stop: (within = REDIS_STOPS_WITHIN) => child.stop(within),
  };
}

/** True when a Redis that lets us in answers; while it loads its file it does not count as up. */
export async function redisAnswers(host, port, password, username) {
  const login = password ? `AUTH ${username ? `${username} ` : ''}${password}\r\n` : '';
  const answer = await firstAnswer({ host, port, greeting: `${login}PING\r\n` });
  return Boolean(answer) && /^\+(OK|PONG)/.test(String(answer));
}

async function waitUntilUp(child, port, password) {
  const deadline = Date.now() + STARTS_WITHIN;
  while (child.running() && Date.now() < deadline) {
    if (await redisAnswers('127.0.0.1', port, password)) return;
    await wait(50);
  }
  const why = child.running() ? `did not answer within ${STARTS_WITHIN / 1000} s` : await child.exited;
  await child.stop(2000);
  throw new Failure(`Redis did not start (${why}). The end of its log:`, child.tail(15));
}

function settingsOf(directory) {
  const file = join(directory, 'redis.conf');
  if (!existsSync(file)) return {};
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return Object.fromEntries(lines.map((line) => line.split(' ')));
}
