import type { MigrationInterface, QueryRunner } from 'typeorm';
import { makeAppendOnly } from './append-only.js';

/** One hash chain per scope (a case, a round, an organisation …), written in the transaction of the change; a global seal follows in the background. */
export class Audit1700000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE audit_chain (
        scope VARCHAR(40) NOT NULL PRIMARY KEY,
        sequence INT UNSIGNED NOT NULL,
        hash CHAR(64) NOT NULL
      )`);
    await runner.query(`
      CREATE TABLE audit_record (
        id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
        scope VARCHAR(40) NOT NULL,
        sequence INT UNSIGNED NOT NULL,
        case_id INT UNSIGNED NULL,
        actor_id INT UNSIGNED NULL,
        actor_name VARCHAR(120) NOT NULL,
        action VARCHAR(60) NOT NULL,
        body TEXT NOT NULL,
        at DATETIME(3) NOT NULL,
        previous_hash CHAR(64) NOT NULL,
        hash CHAR(64) NOT NULL,
        UNIQUE KEY audit_of_scope (scope, sequence),
        KEY audit_of_case (case_id, id),
        KEY audit_by_action (action, id)
      )`);
    await runner.query(`
      CREATE TABLE audit_seal (
        sequence BIGINT UNSIGNED NOT NULL PRIMARY KEY,
        record_id BIGINT UNSIGNED NOT NULL,
        hash CHAR(64) NOT NULL,
        sealed_at DATETIME(3) NOT NULL,
        UNIQUE KEY sealed_once (record_id),
        CONSTRAINT seal_record FOREIGN KEY (record_id) REFERENCES audit_record (id)
      )`);
    for (const table of ['audit_record', 'audit_seal']) await makeAppendOnly(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['audit_seal', 'audit_record', 'audit_chain'])
      await runner.query(`DROP TABLE ${table}`);
  }
}
