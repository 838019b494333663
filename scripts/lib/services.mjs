import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { aptInstall, aptIsPossible } from './apt.mjs';
import { composeAddress, composeStop, composeUp, dockerAnswers } from './docker.mjs';
import { Failure } from './failure.mjs';
import { findMariadb, mariadbAnswers, MARIADB_STOPS_WITHIN, startPrivateMariadb } from './mariadb.mjs';
import { run } from './programs.mjs';
import { findRedis, redisAnswers, REDIS_STOPS_WITHIN, startPrivateRedis } from './redis.mjs';

const KINDS = {
  mariadb: {
    variable: 'MEDEL_DATABASE_URL',
    port: 3306,
    start: startPrivateMariadb,
    stopsWithin: MARIADB_STOPS_WITHIN,
  },
  redis: {
    variable: 'MEDEL_REDIS_URL',
    port: 6379,
    start: startPrivateRedis,
    stopsWithin: REDIS_STOPS_WITHIN,
  },
};

/**
 * Database and queue, each from the first source that has it: the environment, Docker, private instances of installed
 * programs, the same after apt-get. Gives a service per kind: `{ url, child?, restart?, stop(), how }`.
 */
export async function openServices({ directory, say, env = process.env }) {
  const found = {};
  for (const [kind, { variable }] of Object.entries(KINDS)) {
    if (env[variable]) found[kind] = await givenService(kind, env[variable]);
  }
  const missing = Object.keys(KINDS).filter((kind) => !found[kind]);
  if (missing.length === 0) return found;
  return {
    ...found,
    ...((await fromDocker(missing, directory, env, say)) ?? (await privately(missing, directory, say))),
  };
}

/** Installs what is missing for private instances, or says in one sentence what to do. */
export async function ensurePrograms(kinds, say) {
  const missing = await missingPrograms(kinds);
  if (missing.length === 0) return;
  if (!(await aptIsPossible())) throw new Failure(cannotProvision(missing));
  await aptInstall((await Promise.all(missing.map(packagesOf))).flat(), say);
  const still = await missingPrograms(kinds);
  if (still.length > 0) throw new Failure(cannotProvision(still));
}

async function givenService(kind, text) {
  const { variable, port: usual } = KINDS[kind];
  const url = parsedUrl(variable, text);
  const port = Number(url.port || usual);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const deadline = Date.now() + 15_000;
  while (!(await answers(kind, host, port, url))) {
    if (Date.now() > deadline) {
      throw new Failure(
        `${variable} names ${host}:${port}, but no ${kind === 'redis' ? 'Redis' : 'MariaDB'} that lets us in answers there. ` +
          `Start it or correct the address, or remove ${variable} and Medel starts an own one.`,
      );
    }
    await wait(500);
  }
  return { url: text, how: `${host}:${port} (${variable})`, stop: async () => {} };
}

function answers(kind, host, port, url) {
  if (kind === 'mariadb') return mariadbAnswers(host, port);
  if (url.protocol === 'rediss:') return true; // Encrypted: the API itself finds out.
  return redisAnswers(host, port, decodeURIComponent(url.password), decodeURIComponent(url.username));
}

function parsedUrl(variable, text) {
  try {
    return new URL(text);
  } catch {
    throw new Failure(`${variable} is not an address: it must look like ${exampleOf(variable)}.`);
  }
}

function exampleOf(variable) {
  return variable === KINDS.redis.variable
    ? 'redis://:password@host:6379/0'
    : 'mysql://user:password@host:3306/medel';
}

/** Where the data was put the first time decides: an engine installed later must not make the data seem gone. */
async function fromDocker(kinds, directory, env, say) {
  const placed = placement(directory);
  if (placed === 'private') return undefined;
  if (!(await dockerAnswers())) {
    if (!placed) return undefined;
    throw new Failure(
      'The data of this Medel is in Docker volumes, but no Docker engine answers. Start Docker and run the command again ' +
        `(or remove ${join(directory, 'placement')} to begin anew with an empty database).`,
    );
  }
  say(`Starting ${kinds.join(' and ')} with docker compose …`);
  try {
    await composeUp(kinds);
  } catch (error) {
    if (placed) throw error;
    say(`${error.message} Trying installed programs instead.`);
    return undefined;
  }
  place(directory, 'docker');
  const services = await Promise.all(kinds.map(async (kind) => [kind, await dockerService(kind, env)]));
  return Object.fromEntries(services);
}

async function dockerService(kind, env) {
  const address = await composeAddress(kind, KINDS[kind].port);
  const password = encodeURIComponent(env.MARIADB_PASSWORD || 'medel');
  const url = kind === 'redis' ? `redis://${address}/0` : `mysql://medel:${password}@${address}/medel`;
  return { url, how: `Docker, ${address}`, stop: () => composeStop([kind]) };
}

async function privately(kinds, directory, say) {
  await ensurePrograms(kinds, say);
  place(directory, 'private');
  const opened = await Promise.allSettled(kinds.map((kind) => privateService(kind, join(directory, kind))));
  const failed = opened.find(({ status }) => status === 'rejected');
  if (!failed) return Object.fromEntries(opened.map(({ value }, at) => [kinds[at], value]));
  await Promise.all(opened.map(({ value }) => value?.stop()));
  throw failed.reason;
}

async function privateService(kind, directory) {
  const { start, stopsWithin } = KINDS[kind];
  const child = await start({ directory });
  return {
    url: child.url,
    how: `own instance, port ${child.port}`,
    child,
    restart: () => start({ directory, port: child.port }),
    stop: () => child.stop(stopsWithin),
  };
}

async function missingPrograms(kinds) {
  const present = { mariadb: Boolean(await findMariadb()), redis: Boolean(findRedis()) };
  return kinds.filter((kind) => !present[kind]);
}

async function packagesOf(kind) {
  if (kind === 'redis') return ['redis-server'];
  // The core package is the programs alone, without a system service; some Ubuntu releases only have the whole.
  const core = await run('apt-cache', ['show', 'mariadb-server-core']);
  return core.code === 0 && core.output.includes('Package:')
    ? ['mariadb-server-core', 'mariadb-client-core']
    : ['mariadb-server'];
}

function cannotProvision(kinds) {
  const names = kinds.map((kind) =>
    kind === 'redis' ? 'Redis (redis-server)' : 'MariaDB 10.11 or later (mariadbd)',
  );
  const variables = kinds.map((kind) => KINDS[kind].variable);
  return (
    `Medel needs ${names.join(' and ')}, and found neither a Docker engine, nor the program, nor the right to install it. ` +
    `Do one of these and run the command again: start Docker; install ${names.join(' and ')}; ` +
    `or point ${variables.join(' and ')} to a server you already have.`
  );
}

function placement(directory) {
  const file = join(directory, 'placement');
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
}

function place(directory, where) {
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, 'placement'), where);
}
