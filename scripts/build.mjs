import './lib/check-node.mjs';
import { build } from './lib/build.mjs';
import { reportFailure } from './lib/failure.mjs';
import { ensurePackages } from './lib/packages.mjs';

const say = (text) => console.log(text);

try {
  await ensurePackages(say);
  await build({ say, force: process.argv.includes('--force') });
} catch (error) {
  reportFailure(error);
  process.exitCode = 1;
}
