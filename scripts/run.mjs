// Runs one command of the product (e.g. dist/api/src/create-admin.js) against the database of the running Medel, or,
// when none runs here, against the same database started for the occasion.
import './lib/check-node.mjs';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from './lib/build.mjs';
import { childEnvironment, portOf } from './lib/configuration.mjs';
import { reportFailure } from './lib/failure.mjs';
import { isHeld, readLock, takeLock } from './lib/lock.mjs';
import { ensurePackages } from './lib/packages.mjs';
import { dataDirectory, loadEnvironmentFile, root } from './lib/project.mjs';
import { openServices } from './lib/services.mjs';

loadEnvironmentFile();
const [entry, ...args] = process.argv.slice(2);
const directory = dataDirectory();
const lockFile = join(directory, 'medel.lock');
const say = (text) => console.error(text);

try {
  const running = readLock(lockFile);
  process.exitCode =
    isHeld(running) && running.environment.MEDEL_DATABASE_URL
      ? await runEntry({ ...process.env, ...running.environment })
      : await withOwnServices();
} catch (error) {
  reportFailure(error);
  process.exitCode = 1;
}

async function withOwnServices() {
  const lock = await takeLock(lockFile, say);
  let services = {};
  try {
    await ensurePackages(say);
    services = await openServices({ directory, say });
    for (const [name, { child }] of Object.entries(services)) {
      if (child) lock.recordChild(name, child.pid, child.mark);
    }
    await build({ say });
    const { mariadb, redis } = services;
    const env = childEnvironment({
      env: process.env,
      port: portOf(process.env),
      directory,
      databaseUrl: mariadb.url,
      redisUrl: redis.url,
    });
    return await runEntry(env);
  } finally {
    await Promise.all(Object.values(services).map((service) => service.stop()));
    lock.release();
  }
}

/** With our terminal, so that the command can ask for a password. */
function runEntry(env) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--enable-source-maps', join(root, entry), ...args], {
      env,
      stdio: 'inherit',
    });
    // Ctrl-C reaches the child by itself; we stay to stop what we started.
    process.on('SIGINT', () => {});
    process.on('SIGTERM', () => child.kill('SIGTERM'));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
