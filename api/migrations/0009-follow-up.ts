import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the newest report of each case answers, one row per question and chosen value: every table of the follow-up is a count over these. */
export class FollowUp1700000000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE follow_up_answer (
        case_id INT UNSIGNED NOT NULL,
        question VARCHAR(100) NOT NULL,
        value VARCHAR(200) NOT NULL,
        round_id INT UNSIGNED NOT NULL,
        form_id VARCHAR(60) NOT NULL,
        recipient_class ENUM('municipality','region') NOT NULL,
        county_code CHAR(2) NOT NULL,
        PRIMARY KEY (case_id, question, value),
        KEY answer_by_question (round_id, question, value, county_code),
        CONSTRAINT answer_case FOREIGN KEY (case_id) REFERENCES grant_case (id)
      )`);
    await runner.query(`
      CREATE TABLE follow_up_case (
        case_id INT UNSIGNED NOT NULL PRIMARY KEY,
        round_id INT UNSIGNED NOT NULL,
        recipient_class ENUM('municipality','region') NOT NULL,
        county_code CHAR(2) NOT NULL,
        received BIGINT UNSIGNED NOT NULL,
        used BIGINT UNSIGNED NULL,
        late TINYINT(1) NOT NULL,
        report_id INT UNSIGNED NULL,
        refreshed_at DATETIME(3) NOT NULL,
        KEY follow_up_of_round (round_id, recipient_class, county_code),
        CONSTRAINT follow_up_case_case FOREIGN KEY (case_id) REFERENCES grant_case (id)
      )`);
    await runner.query(`
      CREATE TABLE follow_up_cell (
        round_id INT UNSIGNED NOT NULL,
        recipient_class ENUM('municipality','region') NOT NULL,
        county_code CHAR(2) NOT NULL,
        question VARCHAR(100) NOT NULL,
        value VARCHAR(200) NOT NULL,
        n INT UNSIGNED NOT NULL,
        PRIMARY KEY (round_id, recipient_class, county_code, question, value)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['follow_up_cell', 'follow_up_case', 'follow_up_answer'])
      await runner.query(`DROP TABLE ${table}`);
  }
}
