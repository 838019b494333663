import type { MigrationInterface, QueryRunner } from 'typeorm';
import { makeAppendOnly } from './append-only.js';

const CLASSES_BEFORE = "ENUM('municipality','region')";
const CLASSES = "ENUM('municipality','region','nonProfit')";
const WITH_CLASS = ['pot', 'grant_case', 'follow_up_answer', 'follow_up_case', 'follow_up_cell'];
const KINDS_BEFORE = "ENUM('municipality','region','countyBoard','grantingAuthority')";
const KINDS = "ENUM('municipality','region','countyBoard','grantingAuthority','nonProfit','districtBoard')";

/** Rounds that are applied for: a draft with its settings, published once, on a legal basis that may get new versions. */
export class ApplicationRounds1700000000060 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE organisation
      MODIFY kind ${KINDS} NOT NULL,
      ADD COLUMN parent_id INT UNSIGNED NULL AFTER kind,
      ADD CONSTRAINT organisation_parent FOREIGN KEY (parent_id) REFERENCES organisation (id)`);
    for (const table of WITH_CLASS)
      await runner.query(`ALTER TABLE ${table} MODIFY recipient_class ${CLASSES} NOT NULL`);
    await runner.query(`ALTER TABLE round
      ADD COLUMN mechanism ENUM('requisition','application') NOT NULL DEFAULT 'requisition' AFTER year,
      ADD COLUMN application_opens_on DATE NULL AFTER frame,
      ADD COLUMN application_closes_on DATE NULL AFTER application_opens_on,
      ADD COLUMN opinion_due_on DATE NULL AFTER application_closes_on,
      ADD COLUMN decision_planned_on DATE NULL AFTER opinion_due_on,
      ADD COLUMN settings MEDIUMTEXT NULL,
      ADD COLUMN published_at DATETIME(3) NULL,
      ADD COLUMN copied_from INT UNSIGNED NULL`);
    await runner.query('UPDATE round SET published_at = created_at');
    await runner.query(`
      CREATE TABLE legal_basis (
        id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
        round_id INT UNSIGNED NOT NULL,
        number INT UNSIGNED NOT NULL,
        kind ENUM('ordinance','governmentDecision') NOT NULL,
        reference VARCHAR(200) NOT NULL,
        title VARCHAR(500) NOT NULL,
        text TEXT NOT NULL,
        valid_from DATE NOT NULL,
        created_by INT UNSIGNED NULL,
        created_by_name VARCHAR(120) NOT NULL,
        created_at DATETIME(3) NOT NULL,
        UNIQUE KEY legal_basis_number (round_id, number),
        CONSTRAINT legal_basis_round FOREIGN KEY (round_id) REFERENCES round (id)
      )`);
    await makeAppendOnly(runner, 'legal_basis', 'a legal basis is never changed: add a new version');
    await runner.query(`
      CREATE TABLE round_correction (
        id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
        round_id INT UNSIGNED NOT NULL,
        reason VARCHAR(1000) NOT NULL,
        changes MEDIUMTEXT NOT NULL,
        corrected_by INT UNSIGNED NOT NULL,
        corrected_by_name VARCHAR(120) NOT NULL,
        at DATETIME(3) NOT NULL,
        KEY correction_of_round (round_id, id),
        CONSTRAINT correction_round FOREIGN KEY (round_id) REFERENCES round (id)
      )`);
    await makeAppendOnly(runner, 'round_correction');
    await runner.query(`
      CREATE TABLE delegation_rule (
        id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
        authority_id INT UNSIGNED NOT NULL,
        decision_kind ENUM('grant','deny','dismiss','review') NOT NULL,
        user_id INT UNSIGNED NULL,
        up_to BIGINT UNSIGNED NULL,
        valid_from DATE NOT NULL,
        valid_to DATE NULL,
        KEY delegation_of_authority (authority_id, decision_kind),
        CONSTRAINT delegation_authority FOREIGN KEY (authority_id) REFERENCES organisation (id),
        CONSTRAINT delegation_user FOREIGN KEY (user_id) REFERENCES app_user (id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['delegation_rule', 'round_correction', 'legal_basis'])
      await runner.query(`DROP TABLE ${table}`);
    await runner.query(`ALTER TABLE round
      DROP COLUMN copied_from, DROP COLUMN published_at, DROP COLUMN settings, DROP COLUMN decision_planned_on,
      DROP COLUMN opinion_due_on, DROP COLUMN application_closes_on, DROP COLUMN application_opens_on, DROP COLUMN mechanism`);
    for (const table of WITH_CLASS)
      await runner.query(`ALTER TABLE ${table} MODIFY recipient_class ${CLASSES_BEFORE} NOT NULL`);
    await runner.query(`ALTER TABLE organisation
      DROP FOREIGN KEY organisation_parent, DROP COLUMN parent_id, MODIFY kind ${KINDS_BEFORE} NOT NULL`);
  }
}
