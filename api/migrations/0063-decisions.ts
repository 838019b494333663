import type { MigrationInterface, QueryRunner } from 'typeorm';
import { makeAppendOnly } from './append-only.js';

/** Proposals, decisions, what-if scenarios, work on many cases at once, and the letters' templates. */
export class Decisions1700000000063 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE decision_proposal (
        id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
        case_id INT UNSIGNED NOT NULL,
        number INT UNSIGNED NOT NULL,
        kind ENUM('grant','grantInPart','deny','dismiss') NOT NULL,
        amount BIGINT UNSIGNED NOT NULL DEFAULT 0,
        measures TEXT NOT NULL,
        reason_codes VARCHAR(200) NOT NULL,
        reasons TEXT NOT NULL,
        conditions TEXT NOT NULL,
        recall_clause TINYINT(1) NOT NULL DEFAULT 1,
        hearing_skipped_reason VARCHAR(1000) NULL,
        proposed_by INT UNSIGNED NOT NULL,
        proposed_by_name VARCHAR(120) NOT NULL,
        proposed_at DATETIME(3) NOT NULL,
        returned_by_name VARCHAR(120) NULL,
        returned_at DATETIME(3) NULL,
        return_text TEXT NULL,
        UNIQUE KEY proposal_number (case_id, number),
        CONSTRAINT proposal_case FOREIGN KEY (case_id) REFERENCES grant_case (id)
      )`);
    await runner.query(`
      CREATE TABLE decision (
        id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
        case_id INT UNSIGNED NOT NULL,
        number INT UNSIGNED NOT NULL,
        kind ENUM('grant','grantInPart','deny','dismiss','reconsider','change') NOT NULL,
        amount BIGINT UNSIGNED NOT NULL DEFAULT 0,
        applied BIGINT UNSIGNED NOT NULL DEFAULT 0,
        measures TEXT NOT NULL,
        operative_part TEXT NOT NULL,
        reason_codes VARCHAR(200) NOT NULL,
        reasons TEXT NOT NULL,
        conditions TEXT NOT NULL,
        recall_clause TINYINT(1) NOT NULL,
        rules_applied VARCHAR(700) NOT NULL,
        presented_by INT UNSIGNED NULL,
        presented_by_name VARCHAR(120) NULL,
        took_part TEXT NOT NULL,
        dissent TEXT NULL,
        hearing TEXT NOT NULL,
        appealable TINYINT(1) NOT NULL,
        template_id INT UNSIGNED NULL,
        decided_by INT UNSIGNED NOT NULL,
        decided_by_name VARCHAR(120) NOT NULL,
        decided_at DATETIME(3) NOT NULL,
        decided_on DATE NOT NULL,
        UNIQUE KEY decision_number (case_id, number),
        KEY decision_by_day (decided_on, id),
        CONSTRAINT decision_case FOREIGN KEY (case_id) REFERENCES grant_case (id),
        CONSTRAINT presenter_does_not_decide CHECK (presented_by IS NULL OR presented_by <> decided_by)
      )`);
    await makeAppendOnly(runner, 'decision', 'a decision is never changed: decide anew');
    await runner.query(`
      CREATE TABLE decision_delivery (
        decision_id INT UNSIGNED NOT NULL PRIMARY KEY,
        document_id INT UNSIGNED NULL,
        dispatched_at DATETIME(3) NULL,
        received_on DATE NULL,
        received_how VARCHAR(200) NULL,
        registered_by_name VARCHAR(120) NULL,
        CONSTRAINT delivery_decision FOREIGN KEY (decision_id) REFERENCES decision (id)
      )`);
    await runner.query(`
      CREATE TABLE allocation_scenario (
        id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
        pot_id INT UNSIGNED NOT NULL,
        name VARCHAR(100) NOT NULL,
        recipe TEXT NOT NULL,
        outcome MEDIUMTEXT NOT NULL,
        created_by INT UNSIGNED NOT NULL,
        created_by_name VARCHAR(120) NOT NULL,
        created_at DATETIME(3) NOT NULL,
        UNIQUE KEY scenario_name (pot_id, name),
        CONSTRAINT scenario_pot FOREIGN KEY (pot_id) REFERENCES pot (id)
      )`);
    await runner.query(`
      CREATE TABLE batch (
        id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
        kind ENUM('decision','letter') NOT NULL,
        round_id INT UNSIGNED NOT NULL,
        title VARCHAR(200) NOT NULL,
        command MEDIUMTEXT NOT NULL,
        created_by INT UNSIGNED NOT NULL,
        created_by_name VARCHAR(120) NOT NULL,
        created_at DATETIME(3) NOT NULL,
        stopped_at DATETIME(3) NULL,
        KEY batch_of_round (round_id, id),
        CONSTRAINT batch_round FOREIGN KEY (round_id) REFERENCES round (id)
      )`);
    await runner.query(`
      CREATE TABLE batch_row (
        id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
        batch_id INT UNSIGNED NOT NULL,
        case_id INT UNSIGNED NOT NULL,
        case_version INT UNSIGNED NULL,
        state ENUM('waiting','done','refused','stopped') NOT NULL DEFAULT 'waiting',
        reasons TEXT NULL,
        done_at DATETIME(3) NULL,
        UNIQUE KEY batch_case (batch_id, case_id),
        KEY batch_row_state (batch_id, state, id),
        CONSTRAINT row_batch FOREIGN KEY (batch_id) REFERENCES batch (id),
        CONSTRAINT row_case FOREIGN KEY (case_id) REFERENCES grant_case (id)
      )`);
    await runner.query(`
      CREATE TABLE letter_template (
        id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
        authority_id INT UNSIGNED NOT NULL,
        template_key VARCHAR(40) NOT NULL,
        number INT UNSIGNED NOT NULL,
        name VARCHAR(120) NOT NULL,
        content MEDIUMTEXT NOT NULL,
        published_by_name VARCHAR(120) NOT NULL,
        published_at DATETIME(3) NOT NULL,
        UNIQUE KEY template_version (authority_id, template_key, number),
        CONSTRAINT template_authority FOREIGN KEY (authority_id) REFERENCES organisation (id)
      )`);
    await makeAppendOnly(
      runner,
      'letter_template',
      'a published letter template is never changed: publish a new version',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'letter_template',
      'batch_row',
      'batch',
      'allocation_scenario',
      'decision_delivery',
      'decision',
      'decision_proposal',
    ])
      await runner.query(`DROP TABLE ${table}`);
  }
}
