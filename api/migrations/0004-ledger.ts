import type { MigrationInterface, QueryRunner } from 'typeorm';
import { makeAppendOnly } from './append-only.js';

/** The ledger is append-only: the database itself refuses to change or remove a posting. */
export class Ledger1700000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE ledger_entry (
        id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
        pot_id INT UNSIGNED NOT NULL,
        case_id INT UNSIGNED NULL,
        kind VARCHAR(20) NOT NULL,
        actor_id INT UNSIGNED NULL,
        at DATETIME(3) NOT NULL,
        KEY entry_of_case (case_id, id),
        KEY entry_of_pot (pot_id, id),
        CONSTRAINT entry_pot FOREIGN KEY (pot_id) REFERENCES pot (id)
      )`);
    await runner.query(`
      CREATE TABLE ledger_posting (
        entry_id BIGINT UNSIGNED NOT NULL,
        account VARCHAR(20) NOT NULL,
        amount BIGINT NOT NULL,
        PRIMARY KEY (entry_id, account),
        CONSTRAINT posting_entry FOREIGN KEY (entry_id) REFERENCES ledger_entry (id)
      )`);
    await runner.query(`
      CREATE TABLE pot_account (
        pot_id INT UNSIGNED NOT NULL,
        account VARCHAR(20) NOT NULL,
        balance BIGINT NOT NULL,
        PRIMARY KEY (pot_id, account),
        CONSTRAINT pot_account_not_overdrawn CHECK (balance >= 0 OR account = 'regeringsbeslut'),
        CONSTRAINT pot_account_pot FOREIGN KEY (pot_id) REFERENCES pot (id)
      )`);
    await runner.query(`
      CREATE TABLE case_account (
        case_id INT UNSIGNED NOT NULL,
        account VARCHAR(20) NOT NULL,
        balance BIGINT NOT NULL,
        PRIMARY KEY (case_id, account),
        CONSTRAINT case_account_not_overdrawn CHECK (balance >= 0),
        CONSTRAINT case_account_case FOREIGN KEY (case_id) REFERENCES grant_case (id)
      )`);
    for (const table of APPEND_ONLY) await makeAppendOnly(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER case_event_is_not_deleted');
    await runner.query('DROP TRIGGER case_event_is_not_updated');
    for (const table of ['case_account', 'pot_account', 'ledger_posting', 'ledger_entry']) {
      await runner.query(`DROP TABLE ${table}`);
    }
  }
}

const APPEND_ONLY = ['ledger_entry', 'ledger_posting', 'case_event'];
