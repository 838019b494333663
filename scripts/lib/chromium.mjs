import { existsSync } from 'node:fs';
import { aptInstall, aptIsPossible } from './apt.mjs';
import { Failure } from './failure.mjs';
import { findProgram } from './programs.mjs';

const MAC_CHROME = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** Path of a Chromium for the browser tests, installed with apt where that is possible. */
export async function ensureChromium(say) {
  const named = process.env.MEDEL_CHROMIUM;
  if (named && !existsSync(named)) {
    throw new Failure(
      `MEDEL_CHROMIUM names ${named}, but there is no such file. Correct it or remove the variable.`,
    );
  }
  if (named || findChromium()) return named || findChromium();
  if (await aptIsPossible()) {
    await aptInstall(['chromium', 'fonts-liberation'], say);
    if (findChromium()) return findChromium();
  }
  throw new Failure(
    'The browser tests need Chromium or Chrome, and none is installed. ' +
      'Install one ("apt-get install chromium"), or name its program in MEDEL_CHROMIUM.',
  );
}

export function findChromium() {
  return (
    findProgram('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable') ?? installedOnMac()
  );
}

function installedOnMac() {
  return existsSync(MAC_CHROME) ? MAC_CHROME : undefined;
}
