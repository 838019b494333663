import type { Pool, PoolConnection } from 'mysql2';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { MIGRATIONS } from '../../migrations/index.js';
import { SnakeCase } from './columns.js';
import { ENTITIES } from '../entities.js';

/** TypeORM on mysql2: legal days stay strings, instants are UTC, sums come as numbers. */
export function databaseOptions(url: string, poolSize = 20): DataSourceOptions {
  return {
    type: 'mysql',
    url,
    entities: ENTITIES,
    migrations: MIGRATIONS,
    migrationsTableName: 'migration',
    namingStrategy: new SnakeCase(),
    synchronize: false,
    timezone: 'Z',
    dateStrings: ['DATE'],
    supportBigNumbers: true,
    bigNumberStrings: false,
    charset: 'utf8mb4_swedish_ci',
    poolSize,
    extra: {
      decimalNumbers: true,
      connectionLimit: poolSize,
      waitForConnections: true,
      connectTimeout: 5_000,
      enableKeepAlive: true,
    },
  };
}

export async function openDatabase(url: string, poolSize?: number): Promise<DataSource> {
  const dataSource = new DataSource(databaseOptions(url, poolSize));
  await prepareConnections(await dataSource.initialize());
  return dataSource;
}

/**
 * Without join buffers a list's LIMIT stops after its 25 rows: a buffer gathers, and so sorts, all of them.
 * Snapshot isolation turns a lost update into error 1020, which `inTransaction` retries; older servers have it switched off.
 */
const PREPARE =
  "SET SESSION innodb_snapshot_isolation = ON, time_zone = '+00:00', innodb_lock_wait_timeout = 20, join_cache_level = 0";

export async function prepareConnections(dataSource: DataSource): Promise<DataSource> {
  const { pool } = dataSource.driver as unknown as { pool: Pool };
  pool.on('connection', (connection: PoolConnection) => connection.query(PREPARE));
  const open =
    (pool as unknown as { _allConnections?: { toArray(): PoolConnection[] } })._allConnections?.toArray() ??
    [];
  for (const connection of open) connection.query(PREPARE);
  return dataSource;
}
