import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Failure } from './failure.mjs';
import { root } from './project.mjs';

// Server programs live in sbin, which is not on the PATH of an ordinary Debian user.
const EXTRA_DIRECTORIES = [
  '/usr/sbin',
  '/usr/local/sbin',
  '/usr/local/bin',
  '/opt/homebrew/bin',
  '/opt/homebrew/opt/mariadb/bin',
];

export function findProgram(...names) {
  const directories = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), ...EXTRA_DIRECTORIES];
  for (const name of names) {
    const found = directories.map((directory) => join(directory, name)).find(isExecutable);
    if (found) return found;
  }
  return undefined;
}

/** Aborted when the whole command is to stop: every program that `run` started then ends too. */
export const interruption = new AbortController();

/** Runs to the end. Resolves with the exit code and what was written; `show` lets the output through to the terminal. */
export function run(command, args, { cwd = root, env = process.env, show = false, timeout } = {}) {
  return new Promise((resolvePromise) => {
    const child = spawn(command, args, {
      cwd,
      env,
      timeout,
      signal: interruption.signal,
      killSignal: 'SIGTERM',
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolvePromise({ code: 127, output: output + error.message }));
    child.on('close', (code, killedBy) => resolvePromise({ code: code ?? 128, killedBy, output }));
  });
}

/** As `run`, but anything else than exit code 0 is a Failure that says what was being done. */
export async function mustRun(purpose, command, args, options = {}) {
  const result = await run(command, args, options);
  if (result.code !== 0) {
    throw new Failure(
      `${purpose} failed: "${[command, ...args].join(' ')}" ended with code ${result.code}.`,
      lastLines(result.output),
    );
  }
  return result.output;
}

export function lastLines(text, count = 20) {
  return text.trimEnd().split('\n').slice(-count).join('\n');
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
