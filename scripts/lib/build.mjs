import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildServer } from './build-server.mjs';
import { mustRun } from './programs.mjs';
import { root } from './project.mjs';
import { hashOf } from './tree-hash.mjs';

const SHARED = ['package.json', 'package-lock.json', 'scripts/lib/build.mjs', 'scripts/lib/build-server.mjs'];

const VITE_CONFIGURATION = 'admin/vite.config.ts';

const PARTS = [
  {
    name: 'server',
    sources: ['domain', 'api', 'workers', '.swcrc', ...SHARED],
    output: 'dist/api',
    build: buildServer,
  },
  {
    name: 'admin',
    sources: ['domain', 'admin', 'tsconfig.json', ...SHARED],
    output: 'dist/admin',
    needs: VITE_CONFIGURATION,
    build: buildAdmin,
  },
];

/** Builds the parts whose sources changed since they were last built, judged by content. */
export async function build({ say, force = false }) {
  for (const { name, sources, output, needs, build: make } of PARTS) {
    if (needs && !existsSync(join(root, needs))) continue;
    const stamp = join(root, `dist/.${name}-stamp`);
    const wanted = hashOf(sources);
    const isFresh =
      existsSync(stamp) && existsSync(join(root, output)) && readFileSync(stamp, 'utf8') === wanted;
    if (isFresh && !force) continue;
    say(`Building ${name} …`);
    // Removed first: a build that fails half-way must not look fresh afterwards.
    rmSync(stamp, { force: true });
    await make();
    mkdirSync(join(root, 'dist'), { recursive: true });
    writeFileSync(stamp, wanted);
  }
}

async function buildAdmin() {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  await mustRun(
    'Building the web pages',
    process.execPath,
    [vite, 'build', '--config', VITE_CONFIGURATION, '--logLevel', 'warn'],
    {
      env: { ...process.env, NODE_ENV: 'production' },
      // Vite says what is wrong first and where in its own code last.
      show: true,
    },
  );
  compressAssets(join(root, 'dist/admin/assets'));
}

/** Once here instead of at every visit: the server sends the .gz beside the file to whoever takes it. */
function compressAssets(folder) {
  for (const name of readdirSync(folder)) {
    if (!/\.(js|css|svg)$/.test(name)) continue;
    writeFileSync(join(folder, `${name}.gz`), gzipSync(readFileSync(join(folder, name)), { level: 9 }));
  }
}
