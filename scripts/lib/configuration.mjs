import { Failure } from './failure.mjs';
import { portIsFree, whoListens } from './ports.mjs';

export function portOf(env) {
  const text = env.MEDEL_PORT || '3000';
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65535) {
    throw new Failure(
      `MEDEL_PORT is "${text}", but a port is a whole number from 1 to 65535. Correct it, e.g. MEDEL_PORT=3000.`,
    );
  }
  return port;
}

export async function mustBeFree(port) {
  if (await portIsFree(port)) return;
  throw new Failure(
    `Medel cannot start: port ${port} is already in use by ${whoListens(port) ?? 'another program'}. ` +
      `Stop that program, or choose another port: MEDEL_PORT=${port === 3000 ? 3001 : port + 1} npm start`,
  );
}

/** What the API, the workers and the one-off commands get, whatever the operator left out. */
export function childEnvironment({ env, port, directory, databaseUrl, redisUrl }) {
  return {
    NODE_ENV: 'production',
    ...env,
    MEDEL_PORT: String(port),
    MEDEL_DATABASE_URL: databaseUrl,
    MEDEL_REDIS_URL: redisUrl,
    MEDEL_DATA_DIR: directory,
    MEDEL_BASE_URL: env.MEDEL_BASE_URL || `http://localhost:${port}`,
    MEDEL_DEMO: env.MEDEL_DEMO === '0' ? '0' : '1',
  };
}
