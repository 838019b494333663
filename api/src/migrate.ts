import 'reflect-metadata';
import { loadReferenceData } from '../seed/reference-data.js';
import { publishForms } from './forms/pinned-form.js';
import { readConfig } from './platform/config.js';
import { openDatabase } from './platform/database.js';

/** Brings the database up to date: schema, reference lists, published forms. Safe to run again. */
try {
  const dataSource = await openDatabase(readConfig().databaseUrl, 2);
  const applied = await dataSource.runMigrations({ transaction: 'each' });
  await loadReferenceData(dataSource);
  await publishForms(dataSource.manager, new Date());
  console.log(applied.length === 0 ? 'The database is up to date.' : `Applied ${applied.length} migrations.`);
  await dataSource.destroy();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
