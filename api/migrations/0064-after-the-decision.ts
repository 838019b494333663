import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Appeals, reviews, changes asked for, and the request that a slow case be decided (FL 12 §). */
export class AfterTheDecision1700000000064 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE appeal (
        id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
        version INT UNSIGNED NOT NULL DEFAULT 1,
        case_id INT UNSIGNED NOT NULL,
        decision_id INT UNSIGNED NOT NULL,
        appellant VARCHAR(200) NOT NULL,
        text TEXT NOT NULL,
        arrived_on DATE NOT NULL,
        last_day DATE NULL,
        in_time TINYINT(1) NULL,
        state VARCHAR(20) NOT NULL,
        registered_by INT UNSIGNED NOT NULL,
        registered_by_name VARCHAR(120) NOT NULL,
        registered_at DATETIME(3) NOT NULL,
        tried_by_name VARCHAR(120) NULL,
        tried_at DATETIME(3) NULL,
        tried_reasons TEXT NULL,
        handed_over_at DATETIME(3) NULL,
        court VARCHAR(200) NULL,
        outcome VARCHAR(20) NULL,
        outcome_on DATE NULL,
        outcome_text TEXT NULL,
        KEY appeal_of_case (case_id, id),
        CONSTRAINT appeal_case FOREIGN KEY (case_id) REFERENCES grant_case (id),
        CONSTRAINT appeal_decision FOREIGN KEY (decision_id) REFERENCES decision (id)
      )`);
    await runner.query(`
      CREATE TABLE decision_review (
        id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
        version INT UNSIGNED NOT NULL DEFAULT 1,
        case_id INT UNSIGNED NOT NULL,
        decision_id INT UNSIGNED NOT NULL,
        cause ENUM('request','ownInitiative','appeal','court') NOT NULL,
        text TEXT NOT NULL,
        state ENUM('open','changed','upheld') NOT NULL,
        registered_by_name VARCHAR(120) NOT NULL,
        registered_at DATETIME(3) NOT NULL,
        decided_by INT UNSIGNED NULL,
        decided_by_name VARCHAR(120) NULL,
        decided_on DATE NULL,
        reasons TEXT NULL,
        open_case INT UNSIGNED AS (IF(state = 'open', case_id, NULL)) STORED,
        UNIQUE KEY one_open_review (open_case),
        KEY review_of_case (case_id, id),
        CONSTRAINT review_case FOREIGN KEY (case_id) REFERENCES grant_case (id),
        CONSTRAINT review_decision FOREIGN KEY (decision_id) REFERENCES decision (id)
      )`);
    await runner.query(`
      CREATE TABLE change_request (
        id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
        version INT UNSIGNED NOT NULL DEFAULT 1,
        case_id INT UNSIGNED NOT NULL,
        subject VARCHAR(100) NOT NULL,
        old_value TEXT NOT NULL,
        new_value TEXT NOT NULL,
        reasons TEXT NOT NULL,
        state ENUM('requested','approved','denied','withdrawn') NOT NULL,
        requested_by INT UNSIGNED NOT NULL,
        requested_by_name VARCHAR(120) NOT NULL,
        requested_at DATETIME(3) NOT NULL,
        requested_on DATE NOT NULL,
        decided_by INT UNSIGNED NULL,
        decided_by_name VARCHAR(120) NULL,
        decided_on DATE NULL,
        decision_reasons TEXT NULL,
        KEY change_of_case (case_id, id),
        CONSTRAINT change_case FOREIGN KEY (case_id) REFERENCES grant_case (id)
      )`);
    await runner.query(`
      CREATE TABLE delay_request (
        id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
        version INT UNSIGNED NOT NULL DEFAULT 1,
        case_id INT UNSIGNED NOT NULL,
        text TEXT NOT NULL,
        state ENUM('requested','refused','met') NOT NULL,
        requested_by_name VARCHAR(120) NOT NULL,
        requested_at DATETIME(3) NOT NULL,
        requested_on DATE NOT NULL,
        due_on DATE NOT NULL,
        decided_by INT UNSIGNED NULL,
        decided_by_name VARCHAR(120) NULL,
        decided_on DATE NULL,
        reasons TEXT NULL,
        UNIQUE KEY asked_once (case_id),
        CONSTRAINT delay_case FOREIGN KEY (case_id) REFERENCES grant_case (id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['delay_request', 'change_request', 'decision_review', 'appeal'])
      await runner.query(`DROP TABLE ${table}`);
  }
}
