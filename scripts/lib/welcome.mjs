import { relative } from 'node:path';
import { root } from './project.mjs';

/** What the terminal shows when everything is up: where to go and as whom. */
export async function welcome({ port, environment, directory }) {
  const logs = relative(root, directory) || '.';
  const lines = [
    '',
    `Medel is running: ${environment.MEDEL_BASE_URL}`,
    '',
    ...(environment.MEDEL_DEMO === '0' ? firstAdministrator() : await demoAccounts(port)),
    '',
    `Logs: ${logs}/log/   Stop: Ctrl-C`,
  ];
  return lines.join('\n');
}

function firstAdministrator() {
  return [
    'This is an empty Medel. Create its administrator in another window:',
    '  npm run create-admin -- --email anna.ask@myndighet.example --name "Anna Ask"',
  ];
}

async function demoAccounts(port) {
  const response = await fetch(`http://127.0.0.1:${port}/api/demo`).catch(() => undefined);
  if (!response?.ok) return ['The demo accounts are shown on the sign-in page.'];
  const { accounts = [], password } = await response.json();
  return [`Demo accounts, all with the password ${password}`, ...table(accounts)];
}

function table(accounts) {
  const width = (key) => Math.max(...accounts.map((account) => account[key].length));
  return accounts.map(
    ({ email, name, roleLabel, organisation }) =>
      `  ${email.padEnd(width('email'))}  ${name.padEnd(width('name'))}  ${roleLabel.padEnd(width('roleLabel'))}  ${organisation}`,
  );
}
