// npm test                                   everything
// npm test -- --only integration             one step (several: --only lint,domain)
// npm test -- --only integration payments    one step, the files whose path contains "payments"
import './lib/check-node.mjs';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readArguments } from './lib/arguments.mjs';
import { build } from './lib/build.mjs';
import { ensureChromium } from './lib/chromium.mjs';
import { Failure, reportFailure } from './lib/failure.mjs';
import { ensurePackages } from './lib/packages.mjs';
import { interruption } from './lib/programs.mjs';
import { root } from './lib/project.mjs';
import { STEPS } from './lib/test-steps.mjs';
import { openThrowAwayServices } from './lib/throwaway.mjs';

const say = (text) => console.log(text);
const results = [];
let services;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => interruption.abort());
// npm runs us below a shell that dies of a SIGTERM without passing it on.
const parent = process.ppid;
if (process.env.npm_lifecycle_event)
  setInterval(() => process.ppid !== parent && interruption.abort(), 500).unref();

try {
  await main();
} catch (error) {
  reportFailure(error);
  results.push({ name: 'preparation', passed: 0, failed: 1, ok: false, seconds: 0 });
} finally {
  await services?.stop();
}
summary();

async function main() {
  const names = STEPS.map(({ name }) => name);
  const { chosen, rest } = readArguments(process.argv.slice(2), names);
  const steps = STEPS.filter(({ name }) => chosen.includes(name));
  await ensurePackages(say);
  const prepared = await prepare(steps);
  for (const step of steps) {
    if (interruption.signal.aborted) throw new Failure('Interrupted.');
    say(`\n── ${step.name} ${'─'.repeat(60 - step.name.length)}`);
    const since = Date.now();
    const result = await step.run({ ...prepared, paths: rest });
    results.push({ name: step.name, seconds: (Date.now() - since) / 1000, ...result });
  }
}

/** Servers, browser and the built product, only when a chosen step needs them. */
async function prepare(steps) {
  const env = { ...process.env };
  const heavy = steps.some((step) => step.heavy);
  const directory = join(root, '.medel-test', String(process.pid));
  mkdirSync(directory, { recursive: true });
  if (!heavy) {
    services = { stop: async () => rmSync(directory, { recursive: true, force: true }) };
    return { env, directory };
  }
  say('Starting a throw-away MariaDB and Redis …');
  services = await openThrowAwayServices({ say, env });
  env.MEDEL_TEST_DATABASE_URL = services.databaseUrl;
  env.MEDEL_TEST_REDIS_URL = services.redisUrl;
  if (steps.some((step) => step.browser)) env.MEDEL_CHROMIUM = await ensureChromium(say);
  await build({ say });
  return { env, directory };
}

function summary() {
  say(`\n── summary ${'─'.repeat(53)}`);
  for (const { name, ok, passed, failed, seconds } of results) {
    const counts = passed + failed > 0 ? `${passed} passed, ${failed} failed` : '';
    say(`  ${ok ? 'ok    ' : 'FAILED'}  ${name.padEnd(14)} ${seconds.toFixed(1).padStart(7)} s  ${counts}`);
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  // A failed step without tests of its own (format, lint, types) counts as one, so that "0 failed" means what it says.
  const failedSteps = results.filter(({ ok, failed }) => !ok && failed === 0).length;
  const failed = sum('failed') + failedSteps;
  say(`\n${sum('passed')} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
