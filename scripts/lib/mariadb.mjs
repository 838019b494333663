import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { launch, stopEarlier } from './children.mjs';
import { Failure } from './failure.mjs';
import { firstAnswer, preferPort } from './ports.mjs';
import { findProgram, mustRun, run } from './programs.mjs';

/** What the product relies on; docker-compose.yml gives its MariaDB the same, and a test compares them. */
export const MARIADB_OPTIONS = [
  '--character-set-server=utf8mb4',
  '--collation-server=utf8mb4_swedish_ci',
  '--default-time-zone=+00:00',
  '--sql-mode=STRICT_ALL_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ZERO_DATE,NO_ZERO_IN_DATE,NO_ENGINE_SUBSTITUTION',
  // "loose": the first 10.11 releases do not know it, and must still start.
  '--loose-innodb-snapshot-isolation=ON',
  '--innodb-flush-log-at-trx-commit=1',
  '--innodb-buffer-pool-size=256M',
  '--max-connections=300',
  '--skip-name-resolve',
];

// Loses data on a power cut, which a throw-away database may.
const THROW_AWAY_OPTIONS = ['--innodb-flush-log-at-trx-commit=0', '--innodb-doublewrite=0'];

const DATABASE = 'medel';
const STARTS_WITHIN = 90_000;
export const MARIADB_STOPS_WITHIN = 30_000;

export async function findMariadb() {
  const server = findProgram('mariadbd', 'mysqld');
  if (!server || !(await run(server, ['--version'])).output.includes('MariaDB')) return undefined;
  const install = findProgram('mariadb-install-db', 'mysql_install_db');
  return install && { server, install };
}

/**
 * An own MariaDB in `directory`, on 127.0.0.1 only. The same directory gives the same data and password again, and
 * the same port when it is free. Throws a Failure with the end of the server's log when it does not come up.
 */
export async function startPrivateMariadb({ directory, throwAway = false, port: wantedPort }) {
  const programs = await findMariadb();
  if (!programs) throw new Failure('There is no MariaDB server program (mariadbd) on this machine.');
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const data = join(directory, 'data');
  if (!existsSync(data)) await createDataDirectory(programs.install, directory, data);
  const pidFile = join(directory, 'mariadb.pid');
  await stopEarlier(pidFile, data, MARIADB_STOPS_WITHIN);
  const password = rememberedPassword(directory);
  const port = await preferPort(wantedPort ?? rememberedPort(directory));
  const initFile = join(directory, 'init.sql');
  writeFileSync(initFile, accountStatements(password, throwAway), { mode: 0o600 });

  const child = launch({
    name: 'mariadb',
    command: programs.server,
    args: [
      '--no-defaults',
      ...MARIADB_OPTIONS,
      ...(throwAway ? THROW_AWAY_OPTIONS : []),
      `--datadir=${data}`,
      `--bind-address=127.0.0.1`,
      `--port=${port}`,
      `--socket=${socketPath(directory)}`,
      `--pid-file=${pidFile}`,
      `--init-file=${initFile}`,
      ...asRoot(),
    ],
    logFile: join(directory, 'mariadb.log'),
  });
  try {
    await waitUntilUp(child, port);
  } finally {
    rmSync(initFile, { force: true });
  }
  writeFileSync(join(directory, 'port'), String(port));
  return {
    ...child,
    mark: data,
    port,
    url: `mysql://medel:${password}@127.0.0.1:${port}/${DATABASE}`,
    stop: (within = MARIADB_STOPS_WITHIN) => child.stop(within),
  };
}

/** MariaDB speaks first: its greeting starts with protocol version 10, a refusal with 255. */
export async function mariadbAnswers(host, port) {
  const answer = await firstAnswer({ host, port });
  return answer?.[4] === 10;
}

async function createDataDirectory(install, directory, data) {
  // Built beside and renamed, so that an interrupted first start is not taken for a database.
  const unfinished = `${data}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  await mustRun(
    'Creating the database directory',
    install,
    [
      '--no-defaults',
      `--datadir=${unfinished}`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
      '--skip-name-resolve',
      ...asRoot(),
    ],
    { cwd: directory },
  );
  renameSync(unfinished, data);
}

/** Runs at every start before anybody can connect, so the password file is always what counts. */
function accountStatements(password, throwAway) {
  const hosts = ['localhost', '127.0.0.1'];
  return [
    `CREATE DATABASE IF NOT EXISTS ${DATABASE};`,
    `ALTER USER 'root'@'localhost' IDENTIFIED BY '${password}';`,
    ...hosts.flatMap((host) => [
      `CREATE USER IF NOT EXISTS 'medel'@'${host}';`,
      `ALTER USER 'medel'@'${host}' IDENTIFIED BY '${password}';`,
      throwAway
        ? `GRANT ALL PRIVILEGES ON *.* TO 'medel'@'${host}' WITH GRANT OPTION;`
        : `GRANT ALL PRIVILEGES ON ${DATABASE}.* TO 'medel'@'${host}';`,
    ]),
    '',
  ].join('\n');
}

async function waitUntilUp(child, port) {
  const deadline = Date.now() + STARTS_WITHIN;
  while (child.running() && Date.now() < deadline) {
    if (await mariadbAnswers('127.0.0.1', port)) return;
    await wait(50);
  }
  const why = child.running() ? `did not answer within ${STARTS_WITHIN / 1000} s` : await child.exited;
  await child.stop(2000);
  throw new Failure(`MariaDB did not start (${why}). The end of its log:`, child.tail(15));
}

function rememberedPassword(directory) {
  const file = join(directory, 'password');
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}

function rememberedPort(directory) {
  const file = join(directory, 'port');
  return existsSync(file) ? Number(readFileSync(file, 'utf8')) : undefined;
}

/** A socket path may be at most 107 bytes; deep directories need a short one elsewhere. */
function socketPath(directory) {
  const path = join(directory, 'mariadb.sock');
  if (path.length < 100) return path;
  const short = createHash('sha256').update(directory).digest('hex').slice(0, 16);
  return join(tmpdir(), `medel-${basename(userInfo().username)}-${short}.sock`);
}

/** MariaDB refuses to run as root unless told so in words. */
function asRoot() {
  return process.getuid?.() === 0 ? ['--user=root'] : [];
}
