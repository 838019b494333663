import { execFileSync, spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { lastLines } from './programs.mjs';

const LARGEST_LOG = 20 * 1024 * 1024;

/**
 * Starts a long-lived process that writes to its own log file. It gets its own process group, so that Ctrl-C
 * reaches only us and we decide the order in which things stop.
 */
export function launch({ name, command, args, env = process.env, cwd, logFile }) {
  mkdirSync(dirname(logFile), { recursive: true });
  const startsAt = rotated(logFile);
  const log = openSync(logFile, 'a', 0o600);
  const child = spawn(command, args, { cwd, env, detached: true, stdio: ['ignore', log, log] });
  closeSync(log);
  let running = true;
  const exited = new Promise((resolve) => {
    child.on('error', (error) => resolve(error.message));
    child.on('exit', (code, signal) => resolve(signal ? `killed by ${signal}` : `exit code ${code}`));
  }).then((reason) => {
    running = false;
    return reason;
  });
  return {
    name,
    pid: child.pid,
    exited,
    running: () => running,
    tail: (count) => lastLines(readFileSync(logFile).subarray(startsAt).toString(), count),
    kill: (signal) => running && child.kill(signal),
    stop: (within) => (running ? stopProcess(child.pid, within, () => running) : Promise.resolve()),
  };
}

/**
 * Keeps a process alive: when it ends by itself it is started again after 1, 2, 4 … seconds, and given up after
 * `attempts` failures in a row that came within a minute of their start.
 */
export function supervise({ name, start, first, attempts = 5, onRestart, onGiveUp }) {
  let current = first;
  let pending = Promise.resolve();
  let stopping = false;

  const watch = async () => {
    let failures = 0;
    while (!stopping) {
      const since = Date.now();
      const reason = await current.exited;
      if (stopping) return;
      failures = Date.now() - since > 60_000 ? 1 : failures + 1;
      if (failures > attempts) return onGiveUp({ name, reason, tail: current.tail(20) });
      const seconds = 2 ** (failures - 1);
      onRestart({ name, reason, seconds, tail: current.tail(5) });
      await wait(seconds * 1000);
      if (stopping) return;
      pending = startAgain(start, current).then((child) => (current = child));
      await pending;
    }
  };
  void watch();

  return {
    name,
    current: () => current,
    stop: async (within) => {
      stopping = true;
      await pending;
      await current.stop(within);
    },
  };
}

/** Polite first, forceful when the bound has passed. Works on processes that are not our children too. */
export async function stopProcess(pid, within = 10_000, stillRunning = () => isAlive(pid)) {
  signalQuietly(pid, 'SIGTERM');
  const deadline = Date.now() + within;
  while (stillRunning() && Date.now() < deadline) await wait(50);
  if (!stillRunning()) return;
  signalQuietly(-pid, 'SIGKILL');
  signalQuietly(pid, 'SIGKILL');
  while (stillRunning()) await wait(50);
}

/** A server that an earlier, killed run left on the same directory would keep its files locked. */
export async function stopEarlier(pidFile, mark, within) {
  const pid = existsSync(pidFile) ? Number(readFileSync(pidFile, 'utf8')) : 0;
  if (pid > 0 && isAlive(pid) && commandOf(pid).includes(mark)) await stopProcess(pid, within);
}

export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** The command line of a process, or '' when it is gone: tells our own process from one that inherited its number. */
export function commandOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    if (process.platform === 'linux') return '';
  }
  try {
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
}

async function startAgain(start, previous) {
  try {
    return await start();
  } catch (error) {
    return {
      ...previous,
      exited: Promise.resolve(error.message),
      tail: () => error.details ?? '',
      stop: async () => {},
    };
  }
}

function rotated(logFile) {
  try {
    const { size } = statSync(logFile);
    if (size < LARGEST_LOG) return size;
    renameSync(logFile, `${logFile}.1`);
  } catch {
    // No log yet.
  }
  return 0;
}

function signalQuietly(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch {
    // Already gone.
  }
}
