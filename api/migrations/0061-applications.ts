import type { MigrationInterface, QueryRunner } from 'typeorm';
import { makeAppendOnly } from './append-only.js';

/** What an application adds to a case: its versions, those who apply together, attachments, and sums per pot. */
export class Applications1700000000061 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // One case per recipient holds where money is allotted; who applies may do so more than once.
    await runner.query(`ALTER TABLE grant_case
      ADD COLUMN allotted_to INT UNSIGNED NULL AFTER organisation_id,
      ADD COLUMN joint TINYINT(1) NOT NULL DEFAULT 0,
      ADD COLUMN applied BIGINT UNSIGNED NULL,
      ADD COLUMN proposed BIGINT UNSIGNED NULL,
      ADD COLUMN proposed_kind VARCHAR(20) NULL,
      ADD COLUMN decision_kind VARCHAR(20) NULL,
      ADD COLUMN decided_on DATE NULL,
      ADD COLUMN arrived_on DATE NULL,
      ADD COLUMN late TINYINT(1) NOT NULL DEFAULT 0,
      ADD COLUMN sealed_until DATE NULL,
      ADD COLUMN awaiting ENUM('applicant','authority') NULL,
      ADD COLUMN completeness_checked_at DATETIME(3) NULL,
      ADD COLUMN legal_basis_id INT UNSIGNED NULL,
      ADD COLUMN hearing_skipped_reason VARCHAR(1000) NULL`);
    await runner.query('UPDATE grant_case SET allotted_to = organisation_id');
    await runner.query(`ALTER TABLE grant_case
      ADD UNIQUE KEY case_of_allotted (round_id, allotted_to),
      DROP KEY case_of_recipient,
      ADD KEY case_of_recipient (round_id, organisation_id, id),
      ADD KEY case_by_applied (applied, id),
      ADD KEY case_by_proposed (proposed, id),
      ADD KEY case_by_decision (pot_id, decision_kind, id),
      ADD CONSTRAINT case_legal_basis FOREIGN KEY (legal_basis_id) REFERENCES legal_basis (id)`);
    await runner.query('ALTER TABLE form_draft MODIFY kind VARCHAR(20) NOT NULL');
    await runner.query(`
      CREATE TABLE pot_application (
        pot_id INT UNSIGNED NOT NULL PRIMARY KEY,
        applications INT NOT NULL DEFAULT 0,
        joint INT NOT NULL DEFAULT 0,
        applied BIGINT NOT NULL DEFAULT 0,
        granted INT NOT NULL DEFAULT 0,
        granted_sum BIGINT NOT NULL DEFAULT 0,
        denied INT NOT NULL DEFAULT 0,
        dismissed INT NOT NULL DEFAULT 0,
        withdrawn INT NOT NULL DEFAULT 0,
        CONSTRAINT pot_application_pot FOREIGN KEY (pot_id) REFERENCES pot (id),
        CONSTRAINT pot_application_not_negative CHECK (applications >= 0 AND joint >= 0 AND applied >= 0 AND granted >= 0 AND granted_sum >= 0 AND denied >= 0 AND dismissed >= 0 AND withdrawn >= 0)
      )`);
    await runner.query(`
      CREATE TABLE application_version (
        id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
        case_id INT UNSIGNED NOT NULL,
        number INT UNSIGNED NOT NULL,
        reason ENUM('submitted','supplement') NOT NULL,
        form_id VARCHAR(60) NOT NULL,
        form_version INT UNSIGNED NOT NULL,
        answers MEDIUMTEXT NOT NULL,
        members MEDIUMTEXT NOT NULL,
        applied BIGINT UNSIGNED NOT NULL,
        signed_by INT UNSIGNED NOT NULL,
        signed_by_name VARCHAR(120) NOT NULL,
        received_at DATETIME(3) NOT NULL,
        arrived_on DATE NOT NULL,
        late TINYINT(1) NOT NULL,
        UNIQUE KEY application_version_number (case_id, number),
        CONSTRAINT application_version_case FOREIGN KEY (case_id) REFERENCES grant_case (id)
      )`);
    await makeAppendOnly(runner, 'application_version', 'what was sent in is kept as it was sent');
    await runner.query(`
      CREATE TABLE application_member (
        case_id INT UNSIGNED NOT NULL,
        organisation_id INT UNSIGNED NOT NULL,
        county_code CHAR(2) NOT NULL,
        is_lead TINYINT(1) NOT NULL DEFAULT 0,
        share BIGINT UNSIGNED NULL,
        status ENUM('invited','confirmed','declined','removed') NOT NULL,
        invited_at DATETIME(3) NOT NULL,
        answered_by INT UNSIGNED NULL,
        answered_by_name VARCHAR(120) NULL,
        answered_at DATETIME(3) NULL,
        PRIMARY KEY (case_id, organisation_id),
        KEY member_by_organisation (organisation_id, status, case_id),
        CONSTRAINT member_case FOREIGN KEY (case_id) REFERENCES grant_case (id),
        CONSTRAINT member_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id)
      )`);
    await runner.query(`
      CREATE TABLE attachment (
        id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
        case_id INT UNSIGNED NOT NULL,
        purpose VARCHAR(20) NOT NULL,
        subject_id INT UNSIGNED NOT NULL DEFAULT 0,
        name VARCHAR(200) NOT NULL,
        content_type VARCHAR(100) NOT NULL,
        size INT UNSIGNED NOT NULL,
        sha256 CHAR(64) NOT NULL,
        content MEDIUMBLOB NOT NULL,
        uploaded_by INT UNSIGNED NOT NULL,
        uploaded_by_name VARCHAR(120) NOT NULL,
        uploaded_at DATETIME(3) NOT NULL,
        submitted_at DATETIME(3) NULL,
        removed_at DATETIME(3) NULL,
        KEY attachment_of_case (case_id, id),
        CONSTRAINT attachment_case FOREIGN KEY (case_id) REFERENCES grant_case (id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['attachment', 'application_member', 'application_version', 'pot_application'])
      await runner.query(`DROP TABLE ${table}`);
    await runner.query("ALTER TABLE form_draft MODIFY kind ENUM('requisition','report') NOT NULL");
    await runner.query(`ALTER TABLE grant_case
      DROP FOREIGN KEY case_legal_basis,
      DROP KEY case_legal_basis,
      DROP KEY case_of_allotted, DROP KEY case_of_recipient, DROP KEY case_by_applied, DROP KEY case_by_proposed, DROP KEY case_by_decision,
      ADD UNIQUE KEY case_of_recipient (round_id, organisation_id)`);
    await runner.query(`ALTER TABLE grant_case
      DROP COLUMN hearing_skipped_reason, DROP COLUMN legal_basis_id, DROP COLUMN completeness_checked_at, DROP COLUMN awaiting,
      DROP COLUMN sealed_until, DROP COLUMN late, DROP COLUMN arrived_on, DROP COLUMN decided_on, DROP COLUMN decision_kind,
      DROP COLUMN proposed_kind, DROP COLUMN proposed, DROP COLUMN applied, DROP COLUMN joint, DROP COLUMN allotted_to`);
  }
}
