import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isHeld, readLock, stopLeftovers, takeLock } from './lock.mjs';
import { startPrivateMariadb } from './mariadb.mjs';
import { root } from './project.mjs';
import { startPrivateRedis } from './redis.mjs';
import { ensurePrograms } from './services.mjs';

const HOME = join(root, '.medel-test');

/** Database and queue for one test run, gone afterwards: `{ directory, databaseUrl, redisUrl, stop() }`. */
export async function openThrowAwayServices({ say, env = process.env }) {
  await clearAbandoned(say);
  const directory = join(HOME, String(process.pid));
  mkdirSync(directory, { recursive: true });
  const lock = await takeLock(lockOf(directory), say);
  const children = [];

  const stop = async () => {
    await Promise.all(children.map((child) => child.stop(15_000)));
    lock.release();
    rmSync(directory, { recursive: true, force: true });
  };
  const open = async (kind, start) => {
    const child = await start({ directory: join(directory, kind), throwAway: true });
    children.push(child);
    lock.recordChild(kind, child.pid, child.mark);
    return child.url;
  };

  try {
    const wanted = { mariadb: env.MEDEL_TEST_DATABASE_URL, redis: env.MEDEL_TEST_REDIS_URL };
    await ensurePrograms(
      Object.keys(wanted).filter((kind) => !wanted[kind]),
      say,
    );
    // allSettled: when one fails, the other must have come so far that it can be stopped.
    const opened = await Promise.allSettled([
      wanted.mariadb || open('mariadb', startPrivateMariadb),
      wanted.redis || open('redis', startPrivateRedis),
    ]);
    const failed = opened.find(({ status }) => status === 'rejected');
    if (failed) throw failed.reason;
    return { directory, databaseUrl: opened[0].value, redisUrl: opened[1].value, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** A run that was killed leaves its directory and perhaps its servers behind. */
async function clearAbandoned(say) {
  if (!existsSync(HOME)) return;
  for (const name of readdirSync(HOME)) {
    const directory = join(HOME, name);
    const lock = readLock(lockOf(directory));
    if (isHeld(lock)) continue;
    await stopLeftovers(lock, say);
    rmSync(directory, { recursive: true, force: true });
  }
}

function lockOf(directory) {
  return join(directory, 'run.lock');
}
