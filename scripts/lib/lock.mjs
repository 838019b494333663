import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { commandOf, isAlive, stopProcess } from './children.mjs';
import { Failure } from './failure.mjs';

const STOP_ORDER = ['api', 'workers', 'redis', 'mariadb'];

/**
 * One running Medel per data directory. The file also records the processes we started, so that the next start can
 * stop what a killed one left behind, and the environment, so that `npm run create-admin` finds the same database.
 */
export async function takeLock(file, say) {
  mkdirSync(dirname(file), { recursive: true });
  const state = { pid: process.pid, since: new Date().toISOString(), children: [], environment: {} };
  if (!created(file, state)) {
    const earlier = readLock(file);
    if (isHeld(earlier)) throw new Failure(alreadyRunning(earlier));
    await stopLeftovers(earlier, say);
    rmSync(file, { force: true });
    if (!created(file, state)) throw new Failure(alreadyRunning(readLock(file)));
  }
  return {
    note(changes) {
      Object.assign(state, changes);
      rewrite(file, state);
    },
    /** `mark` is a piece of the child's command line that no other program has: its data directory or entry file. */
    recordChild(name, pid, mark) {
      state.children = [...state.children.filter((child) => child.name !== name), { name, pid, mark }];
      rewrite(file, state);
    },
    release: () => rmSync(file, { force: true }),
  };
}

export function readLock(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

export function isHeld(lock) {
  return Boolean(lock?.pid) && isAlive(lock.pid) && /(start|test|run)\.mjs|jest/.test(commandOf(lock.pid));
}

export async function stopLeftovers(lock, say) {
  const leftovers = (lock?.children ?? []).filter(
    ({ pid, mark }) => isAlive(pid) && commandOf(pid).includes(mark),
  );
  const inOrder = STOP_ORDER.flatMap((name) => leftovers.filter((child) => child.name === name));
  for (const { name, pid } of inOrder) {
    say(`Stopping ${name} (process ${pid}) that an earlier run left behind …`);
    await stopProcess(pid, 30_000);
  }
}

function alreadyRunning(lock) {
  const where = lock?.address ? ` at ${lock.address}` : '';
  return (
    `Medel is already running here${where} (process ${lock?.pid}, since ${lock?.since}). ` +
    `Stop it first with Ctrl-C in its window or "kill ${lock?.pid}", ` +
    'or start a second one with another MEDEL_DATA_DIR and MEDEL_PORT.'
  );
}

function created(file, state) {
  try {
    writeFileSync(file, JSON.stringify(state), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function rewrite(file, state) {
  writeFileSync(`${file}.new`, JSON.stringify(state, null, 2), { mode: 0o600 });
  renameSync(`${file}.new`, file);
}
