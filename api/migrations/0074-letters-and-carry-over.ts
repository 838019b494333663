import type { MigrationInterface, QueryRunner } from 'typeorm';
import { makeAppendOnly } from './append-only.js';

/** What a letter template is for, and the decisions that let a recipient keep unused money for another year. */
export class LettersAndCarryOver1700000000074 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      "ALTER TABLE letter_template ADD COLUMN used_for ENUM('grant','grantInPart','deny','dismiss','free') NOT NULL DEFAULT 'free' AFTER name",
    );
    await runner.query(`
      CREATE TABLE carry_over (
        id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
        case_id INT UNSIGNED NOT NULL,
        report_number INT UNSIGNED NOT NULL,
        accepted_used BIGINT UNSIGNED NOT NULL,
        amount BIGINT UNSIGNED NOT NULL,
        use_to DATE NOT NULL,
        report_due_on DATE NOT NULL,
        reasons TEXT NOT NULL,
        decided_by INT UNSIGNED NOT NULL,
        decided_by_name VARCHAR(120) NOT NULL,
        decided_at DATETIME(3) NOT NULL,
        decided_on DATE NOT NULL,
        UNIQUE KEY carried_over_once (case_id, report_number),
        CONSTRAINT carry_over_case FOREIGN KEY (case_id) REFERENCES grant_case (id)
      )`);
    await makeAppendOnly(runner, 'carry_over', 'a decision is never changed: decide anew');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE carry_over');
    await runner.query('ALTER TABLE letter_template DROP COLUMN used_for');
  }
}
