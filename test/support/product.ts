import 'reflect-metadata';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createConnection } from 'mysql2/promise';
import type { DataSource } from 'typeorm';
import { publishForms } from '../../api/src/forms/pinned-form';
import { DemoClock, FixedClock } from '../../api/src/platform/clock';
import type { Config } from '../../api/src/platform/config';
import { openDatabase } from '../../api/src/platform/database';
import type { Ground } from '../../api/src/platform/platform.module';
import { buildServer } from '../../api/src/server';
import { loadReferenceData } from '../../api/seed/reference-data';
import { testDatabaseUrl, testRedisUrl } from './environment.mjs';
import { Visitor } from './visitor';

export interface Product {
  ground: Ground;
  app: NestFastifyApplication;
  dataSource: DataSource;
  clock: FixedClock | DemoClock;
  /** Ten in the morning of `day`; a worker process beside follows within a second when the product was started with `demo`. */
  setDay(day: string): Promise<void>;
  databaseUrl: string;
  /** A browser of its own: keeps its cookie and CSRF token. */
  visitor(): Visitor;
  signIn(email: string, password?: string): Promise<Visitor>;
  stop(): Promise<void>;
}

/** The product on a database of its own, migrated and with the reference lists, standing on `day`. */
export async function startProduct({
  day = '2016-02-01',
  demo = false,
}: { day?: string; demo?: boolean } = {}): Promise<Product> {
  const databaseUrl = await createDatabase();
  const dataSource = await openDatabase(databaseUrl, 40);
  await dataSource.runMigrations({ transaction: 'each' });
  await loadReferenceData(dataSource);
  const clock = demo ? new DemoClock(dataSource) : new FixedClock(new Date());
  await clock.setDay(day);
  await publishForms(dataSource.manager, clock.now());
  const ground: Ground = { config: configFor(databaseUrl, demo), dataSource, clock };
  const app = await buildServer(ground, { log: false });
  const visitor = () => new Visitor(app);
  return {
    ground,
    app,
    dataSource,
    clock,
    setDay: async (to) => clock.setDay(to),
    databaseUrl,
    visitor,
    signIn: async (email, password = PASSWORD) => {
      const one = visitor();
      await one.signIn(email, password);
      return one;
    },
    stop: async () => {
      await app.close();
      await dataSource.query(
        `DROP DATABASE ${dataSource.options.database ?? new URL(databaseUrl).pathname.slice(1)}`,
      );
      await dataSource.destroy();
    },
  };
}

export const PASSWORD = 'ett-gott-losenord-2016';

export async function createDatabase(): Promise<string> {
  const url = new URL(testDatabaseUrl());
  const name = `medel_test_${process.pid}_${Math.random().toString(36).slice(2, 10)}`;
  url.pathname = '/';
  const connection = await createConnection({ uri: url.toString() });
  await connection.query(`CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_swedish_ci`);
  await connection.end();
  url.pathname = `/${name}`;
  return url.toString();
}

function configFor(databaseUrl: string, demo: boolean): Config {
  return {
    port: 0,
    host: '127.0.0.1',
    databaseUrl,
    redisUrl: testRedisUrl(),
    dataDir: mkdtempSync(join(tmpdir(), 'medel-test-')),
    smtpUrl: undefined,
    baseUrl: 'http://localhost:3000',
    demo,
    demoPassword: 'demo-medel-2016',
  };
}
