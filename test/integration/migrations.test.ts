import { MIGRATIONS } from '../../api/migrations';
import { openDatabase } from '../../api/src/platform/database';
import { createDatabase } from '../support/product';

describe('migrations', () => {
  it('go all the way up, all the way down, and up again', async () => {
    const dataSource = await openDatabase(await createDatabase(), 2);
    const tables = async () => (await dataSource.query<unknown[]>('SHOW TABLES')).length;
    await dataSource.runMigrations({ transaction: 'each' });
    const full = await tables();
    for (let step = 0; step < MIGRATIONS.length; step++)
      await dataSource.undoLastMigration({ transaction: 'each' });
    expect(await tables()).toBe(1);
    await dataSource.runMigrations({ transaction: 'each' });
    expect(await tables()).toBe(full);
    await dataSource.destroy();
  });

  it('leave tables that refuse to rewrite the past', async () => {
    const dataSource = await openDatabase(await createDatabase(), 2);
    await dataSource.runMigrations({ transaction: 'each' });
    await dataSource.query(
      "INSERT INTO form_version VALUES ('prov', 1, 'Prov', '{}', REPEAT('0', 64), NOW(3))",
    );
    await expect(dataSource.query("UPDATE form_version SET json = '[]'")).rejects.toThrow('immutable');
    await dataSource.query(
      "INSERT INTO audit_record (scope, sequence, actor_name, action, body, at, previous_hash, hash) VALUES ('prov', 1, 'Prov', 'prov', '{}', NOW(3), '', '')",
    );
    await expect(dataSource.query('DELETE FROM audit_record')).rejects.toThrow('append-only');
    await dataSource.destroy();
  });
});
