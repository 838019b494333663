import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mustRun } from './programs.mjs';
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
    // --include=dev: the build needs them, and NODE_ENV=production would leave them out.
    await mustRun('Installing packages', ...npm('ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'), {
      show: true,
    });
  }
  writeFileSync(STAMP, wanted);
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
