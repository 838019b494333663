import { existsSync } from 'node:fs';
import { Failure } from './failure.mjs';
import { findProgram, lastLines, run } from './programs.mjs';

/** Whether this machine lets us install Debian packages without asking anybody. */
export async function aptIsPossible() {
  if (!existsSync('/etc/debian_version') || !findProgram('apt-get')) return false;
  if (process.getuid?.() === 0) return true;
  return Boolean(findProgram('sudo')) && (await run('sudo', ['-n', 'true'])).code === 0;
}

export async function aptInstall(packages, say) {
  say(`Installing ${packages.join(', ')} (apt-get) …`);
  await apt(['update', '-qq']);
  await apt(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

async function apt(args) {
  // Without a terminal debconf would wait for an answer for ever.
  const words = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
  const [command, ...rest] = process.getuid() === 0 ? words : ['sudo', '-n', ...words];
  const { code, output } = await run(command, rest);
  if (code !== 0) {
    throw new Failure(
      `apt-get could not ${args[0]} (${args.slice(-2).join(' ')}): see its own words below. ` +
        'Check the network and /etc/apt/sources.list, or install the packages by hand, and run the command again.',
      lastLines(output, 10),
    );
  }
}
