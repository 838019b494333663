import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './programs.mjs';
import { root } from './project.mjs';

const tool = (path) => join(root, 'node_modules', path);

/**
 * Every step by name. `heavy` ones share the throw-away servers and the built product, and run their files one after
 * another: two cores with servers, workers and a browser have nothing to spare.
 */
export const STEPS = [
  check('format', tool('prettier/bin/prettier.cjs'), ['--check', '--cache', '--log-level', 'warn', '.']),
  check('lint', tool('eslint/bin/eslint.js'), [
    '--cache',
    '--cache-location',
    'node_modules/.cache/eslint/',
    '--max-warnings',
    '0',
    '.',
  ]),
  check('types', tool('typescript/bin/tsc'), ['--noEmit', '--project', 'tsconfig.json']),
  jest('domain'),
  jest('architecture'),
  jest('integration', { heavy: true }),
  jest('journeys', { heavy: true }),
  jest('faults', { heavy: true }),
  jest('browser', { heavy: true, browser: true }),
];

function check(name, program, args) {
  return {
    name,
    async run({ env }) {
      const { code } = await run(process.execPath, [program, ...args], { env, show: true });
      return { passed: 0, failed: 0, ok: code === 0 };
    },
  };
}

function jest(name, { heavy = false, browser = false } = {}) {
  return {
    name,
    heavy,
    browser,
    async run({ env, directory, paths }) {
      const report = join(directory, `${name}.json`);
      rmSync(report, { force: true });
      const workers = heavy ? '--runInBand' : '--maxWorkers=2';
      const args = ['--selectProjects', name, workers, '--json', `--outputFile=${report}`, ...paths];
      const { code } = await run(process.execPath, [tool('jest/bin/jest.js'), ...args], {
        env: { ...env, NODE_ENV: 'test' },
        show: true,
      });
      return { ...counted(report), ok: code === 0 };
    },
  };
}

/** A file that could not even run counts as one failure, and so does a Jest that wrote no report. */
function counted(report) {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const result = JSON.parse(readFileSync(report, 'utf8'));
  return { passed: result.numPassedTests, failed: result.numFailedTests + result.numRuntimeErrorTestSuites };
}
