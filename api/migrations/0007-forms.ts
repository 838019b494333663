import type { MigrationInterface, QueryRunner } from 'typeorm';
import { makeAppendOnly } from './append-only.js';

/** A published form version never changes: the database refuses. */
export class Forms1700000000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE form_version (
        form_id VARCHAR(60) NOT NULL,
        version INT UNSIGNED NOT NULL,
        title VARCHAR(200) NOT NULL,
        json MEDIUMTEXT NOT NULL,
        sha256 CHAR(64) NOT NULL,
        published_at DATETIME(3) NOT NULL,
        PRIMARY KEY (form_id, version)
      )`);
    await makeAppendOnly(runner, 'form_version', 'a published form version is immutable');
    await runner.query(`
      CREATE TABLE form_draft (
        case_id INT UNSIGNED NOT NULL,
        kind ENUM('requisition','report') NOT NULL,
        form_id VARCHAR(60) NOT NULL,
        form_version INT UNSIGNED NOT NULL,
        version INT UNSIGNED NOT NULL,
        answers MEDIUMTEXT NOT NULL,
        saved_by INT UNSIGNED NOT NULL,
        saved_by_name VARCHAR(120) NOT NULL,
        saved_at DATETIME(3) NOT NULL,
        PRIMARY KEY (case_id, kind),
        CONSTRAINT draft_case FOREIGN KEY (case_id) REFERENCES grant_case (id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE form_draft');
    await runner.query('DROP TABLE form_version');
  }
}
