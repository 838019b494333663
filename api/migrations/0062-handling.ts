import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How an application is handled: opinions, supplements, messages, tags, jäv and assessments. */
export class Handling1700000000062 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      "ALTER TABLE deadline MODIFY responsible ENUM('applicant','authority','county','system') NOT NULL",
    );
    await runner.query(`
      CREATE TABLE opinion_request (
        id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
        version INT UNSIGNED NOT NULL DEFAULT 1,
        case_id INT UNSIGNED NOT NULL,
        county_code CHAR(2) NOT NULL,
        state VARCHAR(20) NOT NULL,
        question TEXT NOT NULL,
        asked_by INT UNSIGNED NULL,
        asked_by_name VARCHAR(120) NOT NULL,
        asked_at DATETIME(3) NOT NULL,
        asked_on DATE NOT NULL,
        due_on DATE NOT NULL,
        form_id VARCHAR(60) NOT NULL,
        form_version INT UNSIGNED NOT NULL,
        draft MEDIUMTEXT NULL,
        answers MEDIUMTEXT NULL,
        recommendation ENUM('grant','grantInPart','deny','abstain') NULL,
        reasons TEXT NULL,
        answered_by INT UNSIGNED NULL,
        answered_by_name VARCHAR(120) NULL,
        answered_at DATETIME(3) NULL,
        answered_on DATE NULL,
        late TINYINT(1) NULL,
        closed_reason VARCHAR(1000) NULL,
        -- A CHAR alone depends on the session's PAD_CHAR_TO_FULL_LENGTH, which a stored column may not.
        open_county CHAR(2) AS (IF(state IN ('requested', 'answered'), RTRIM(county_code), NULL)) STORED,
        UNIQUE KEY one_opinion_per_county (case_id, open_county),
        KEY opinion_by_county (county_code, state, due_on, id),
        CONSTRAINT opinion_case FOREIGN KEY (case_id) REFERENCES grant_case (id)
      )`);
    await runner.query(`
      CREATE TABLE supplement_request (
        id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
        version INT UNSIGNED NOT NULL DEFAULT 1,
        case_id INT UNSIGNED NOT NULL,
        state VARCHAR(20) NOT NULL,
        questions TEXT NOT NULL,
        attachments_asked TINYINT(1) NOT NULL DEFAULT 0,
        text TEXT NOT NULL,
        asked_by INT UNSIGNED NOT NULL,
        asked_by_name VARCHAR(120) NOT NULL,
        asked_at DATETIME(3) NOT NULL,
        asked_on DATE NOT NULL,
        due_on DATE NOT NULL,
        from_version INT UNSIGNED NOT NULL,
        to_version INT UNSIGNED NULL,
        draft MEDIUMTEXT NULL,
        draft_version INT UNSIGNED NOT NULL DEFAULT 0,
        draft_saved_by VARCHAR(120) NULL,
        draft_saved_at DATETIME(3) NULL,
        answered_by_name VARCHAR(120) NULL,
        answered_at DATETIME(3) NULL,
        answered_on DATE NULL,
        late TINYINT(1) NULL,
        closed_reason VARCHAR(1000) NULL,
        open_case INT UNSIGNED AS (IF(state = 'requested', case_id, NULL)) STORED,
        UNIQUE KEY one_open_supplement (open_case),
        KEY supplement_of_case (case_id, id),
        CONSTRAINT supplement_case FOREIGN KEY (case_id) REFERENCES grant_case (id)
      )`);
    await runner.query(`
      CREATE TABLE case_message (
        id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
        case_id INT UNSIGNED NOT NULL,
        from_side ENUM('applicant','authority') NOT NULL,
        author_id INT UNSIGNED NOT NULL,
        author_name VARCHAR(120) NOT NULL,
        organisation_name VARCHAR(200) NOT NULL,
        text TEXT NOT NULL,
        wants_reply TINYINT(1) NOT NULL DEFAULT 0,
        replied_at DATETIME(3) NULL,
        read_at DATETIME(3) NULL,
        at DATETIME(3) NOT NULL,
        day DATE NOT NULL,
        KEY message_of_case (case_id, id),
        CONSTRAINT message_case FOREIGN KEY (case_id) REFERENCES grant_case (id)
      )`);
    await runner.query(`
      CREATE TABLE case_tag (
        case_id INT UNSIGNED NOT NULL,
        tag VARCHAR(40) NOT NULL,
        tagged_by_name VARCHAR(120) NOT NULL,
        at DATETIME(3) NOT NULL,
        PRIMARY KEY (case_id, tag),
        KEY case_by_tag (tag, case_id),
        CONSTRAINT tag_case FOREIGN KEY (case_id) REFERENCES grant_case (id)
      )`);
    await runner.query(`
      CREATE TABLE conflict_declaration (
        id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
        version INT UNSIGNED NOT NULL DEFAULT 1,
        case_id INT UNSIGNED NOT NULL,
        user_id INT UNSIGNED NOT NULL,
        user_name VARCHAR(120) NOT NULL,
        declared_by INT UNSIGNED NOT NULL,
        declared_by_name VARCHAR(120) NOT NULL,
        ground ENUM('party','representative','earlierInstance','otherCircumstance') NOT NULL,
        text TEXT NOT NULL,
        state ENUM('declared','confirmed','rejected') NOT NULL,
        declared_at DATETIME(3) NOT NULL,
        tried_by INT UNSIGNED NULL,
        tried_by_name VARCHAR(120) NULL,
        tried_at DATETIME(3) NULL,
        tried_reasons TEXT NULL,
        replaced_by INT UNSIGNED NULL,
        replaced_by_name VARCHAR(120) NULL,
        KEY conflict_of_case (case_id, user_id, state),
        CONSTRAINT conflict_case FOREIGN KEY (case_id) REFERENCES grant_case (id),
        CONSTRAINT conflict_user FOREIGN KEY (user_id) REFERENCES app_user (id)
      )`);
    await runner.query(`
      CREATE TABLE assessment (
        id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
        version INT UNSIGNED NOT NULL DEFAULT 1,
        case_id INT UNSIGNED NOT NULL,
        kind ENUM('individual','consolidated') NOT NULL,
        assessor_id INT UNSIGNED NOT NULL,
        assessor_name VARCHAR(120) NOT NULL,
        protocol MEDIUMTEXT NOT NULL,
        proposed BIGINT UNSIGNED NULL,
        score DECIMAL(5,1) NULL,
        started_at DATETIME(3) NOT NULL,
        saved_at DATETIME(3) NOT NULL,
        finished_at DATETIME(3) NULL,
        consolidated_case INT UNSIGNED AS (IF(kind = 'consolidated', case_id, NULL)) STORED,
        UNIQUE KEY assessment_of_person (case_id, kind, assessor_id),
        UNIQUE KEY one_consolidated (consolidated_case),
        CONSTRAINT assessment_case FOREIGN KEY (case_id) REFERENCES grant_case (id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'assessment',
      'conflict_declaration',
      'case_tag',
      'case_message',
      'supplement_request',
      'opinion_request',
    ])
      await runner.query(`DROP TABLE ${table}`);
    await runner.query(
      "ALTER TABLE deadline MODIFY responsible ENUM('applicant','authority','system') NOT NULL",
    );
  }
}
