import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Notices1700000000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE notice (
        id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
        user_id INT UNSIGNED NOT NULL,
        case_id INT UNSIGNED NULL,
        outbox_id BIGINT UNSIGNED NOT NULL,
        kind VARCHAR(40) NOT NULL,
        title VARCHAR(200) NOT NULL,
        body TEXT NOT NULL,
        created_at DATETIME(3) NOT NULL,
        day DATE NOT NULL,
        read_at DATETIME(3) NULL,
        digested_at DATETIME(3) NULL,
        UNIQUE KEY notice_once (outbox_id, user_id),
        KEY notice_of_user (user_id, id),
        CONSTRAINT notice_user FOREIGN KEY (user_id) REFERENCES app_user (id)
      )`);
    await runner.query(`
      CREATE TABLE mail_dispatch (
        id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
        dedupe_key VARCHAR(120) NOT NULL,
        user_id INT UNSIGNED NULL,
        case_id INT UNSIGNED NULL,
        kind VARCHAR(40) NOT NULL,
        to_name VARCHAR(120) NOT NULL,
        to_email VARCHAR(254) NOT NULL,
        subject VARCHAR(250) NOT NULL,
        body TEXT NOT NULL,
        status ENUM('waiting','sent','file','failed','suppressed') NOT NULL DEFAULT 'waiting',
        attempts INT UNSIGNED NOT NULL DEFAULT 0,
        available_at DATETIME(3) NOT NULL,
        error VARCHAR(1000) NULL,
        created_at DATETIME(3) NOT NULL,
        day DATE NOT NULL,
        sent_at DATETIME(3) NULL,
        UNIQUE KEY dispatch_once (dedupe_key),
        KEY dispatch_waiting (status, available_at, id),
        KEY dispatch_of_case (case_id, id),
        KEY dispatch_by_kind (kind, id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE mail_dispatch');
    await runner.query('DROP TABLE notice');
  }
}
