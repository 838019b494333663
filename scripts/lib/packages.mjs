import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.mjs';
import { lastLines, mustRun, run } from './programs.mjs';
import { root } from './project.mjs';

const LOCK = join(root, 'package-lock.json');
const INSTALLED = join(root, 'node_modules/.package-lock.json');
const STAMP = join(root, 'node_modules/.medel-packages');

/** `npm ci` when the packages are missing or differ from package-lock.json. */
export async function ensurePackages(say) {
  const wanted = stamp();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  if (!installedMatchesLock()) {
    say('Installing packages (npm ci) …');
    await install(say);
  }
  writeFileSync(STAMP, wanted);
}

/** --include=dev: the build needs them, and NODE_ENV=production would leave them out. */
async function install(say) {
  const options = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code, output } = await run(...npm('ci', ...options));
  if (code === 0) return;
  if (!output.includes('EUSAGE'))
    throw new Failure(`Installing packages failed (npm ci, code ${code}).`, lastLines(output));
  // A registry that lacks the packages of some other platform makes npm ci call the lock file incomplete.
  say('npm ci finds the lock file incomplete with this registry; installing by npm install instead …');
  await mustRun('Installing packages', ...npm('install', '--no-save', ...options));
}

function stamp() {
  const major = process.versions.node.split('.')[0];
  return createHash('sha256')
    .update(readFileSync(LOCK))
    .update(`node ${major} ${process.platform}`)
    .digest('hex');
}

/** True when somebody already ran `npm ci` or `npm install` by hand: npm's own record then equals the lock file. */
function installedMatchesLock() {
  if (!existsSync(INSTALLED)) return false;
  const installed = JSON.parse(readFileSync(INSTALLED, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(LOCK, 'utf8')).packages;
  return Object.entries(wanted)
    .filter(([path, entry]) => path !== '' && !entry.optional)
    .every(([path, entry]) => installed[path]?.version === entry.version);
}

function npm(...args) {
  const script = process.env.npm_execpath;
  return script?.endsWith('.js') ? [process.execPath, [script, ...args]] : ['npm', args];
}
