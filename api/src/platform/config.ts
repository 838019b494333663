import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';

/** Everything the environment decides, read once. */
export interface Config {
  port: number;
  /** Which address to listen on: this machine only, unless the operator opens it. */
  host: string;
  databaseUrl: string;
  redisUrl: string;
  dataDir: string;
  smtpUrl: string | undefined;
  baseUrl: string;
  demo: boolean;
  /** What a demo account is signed in with; shown on the sign-in page, in demo mode only. */
  demoPassword: string;
}

export const CONFIG = Symbol('CONFIG');

export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const port = Number(env.MEDEL_PORT ?? 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(`MEDEL_PORT is "${env.MEDEL_PORT}", which is no port. Give a number from 1 to 65535.`);
  }
  return {
    port,
    host: env.MEDEL_HOST || '127.0.0.1',
    databaseUrl: required(env, 'MEDEL_DATABASE_URL', 'mysql://user:password@host:3306/medel'),
    redisUrl: required(env, 'MEDEL_REDIS_URL', 'redis://host:6379'),
    dataDir: resolve(env.MEDEL_DATA_DIR ?? '.medel'),
    smtpUrl: env.MEDEL_SMTP_URL || undefined,
    baseUrl: (env.MEDEL_BASE_URL ?? `http://localhost:${port}`).replace(/\/$/, ''),
    demo: env.MEDEL_DEMO !== '0',
    demoPassword: 'demo-medel-2016',
  };
}

function required(env: NodeJS.ProcessEnv, name: string, example: string): string {
  const value = env[name];
  if (!value)
    throw new Error(`${name} is not set. Medel needs it to find its server, for example ${name}=${example}`);
  return value;
}

export function randomToken(): string {
  return randomBytes(32).toString('base64url');
}
