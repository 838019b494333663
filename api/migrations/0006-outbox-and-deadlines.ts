import type { MigrationInterface, QueryRunner } from 'typeorm';

export class OutboxAndDeadlines1700000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE outbox_message (
        id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
        effect VARCHAR(40) NOT NULL,
        case_id INT UNSIGNED NULL,
        payload TEXT NOT NULL,
        dedupe_key VARCHAR(120) NULL,
        state ENUM('waiting','done','failed') NOT NULL DEFAULT 'waiting',
        attempts INT UNSIGNED NOT NULL DEFAULT 0,
        rung INT UNSIGNED NOT NULL DEFAULT 0,
        available_at DATETIME(3) NOT NULL,
        last_error VARCHAR(2000) NULL,
        created_at DATETIME(3) NOT NULL,
        done_at DATETIME(3) NULL,
        UNIQUE KEY outbox_once (dedupe_key),
        KEY outbox_waiting (state, available_at, id),
        KEY outbox_of_case (case_id)
      )`);
    await runner.query(`
      CREATE TABLE deadline (
        id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
        case_id INT UNSIGNED NOT NULL,
        kind VARCHAR(20) NOT NULL,
        subject_id INT UNSIGNED NOT NULL DEFAULT 0,
        responsible ENUM('applicant','authority','system') NOT NULL,
        due_on DATE NOT NULL,
        original_due_on DATE NOT NULL,
        roll_rule ENUM('none','nextWorkingDay') NOT NULL,
        opened_at DATETIME(3) NOT NULL,
        met_at DATETIME(3) NULL,
        cancelled_at DATETIME(3) NULL,
        KEY deadline_of_case (case_id, kind),
        KEY deadline_open (met_at, cancelled_at, due_on, id),
        CONSTRAINT deadline_case FOREIGN KEY (case_id) REFERENCES grant_case (id)
      )`);
    await runner.query(`
      CREATE TABLE deadline_reminder (
        deadline_id INT UNSIGNED NOT NULL,
        day_offset SMALLINT NOT NULL,
        due_on DATE NOT NULL,
        outbox_id BIGINT UNSIGNED NULL,
        fired_at DATETIME(3) NOT NULL,
        PRIMARY KEY (deadline_id, due_on, day_offset),
        CONSTRAINT reminder_deadline FOREIGN KEY (deadline_id) REFERENCES deadline (id)
      )`);
    await runner.query(`
      CREATE TABLE schedule_run (
        name VARCHAR(40) NOT NULL PRIMARY KEY,
        next_run_at DATETIME(3) NOT NULL,
        last_run_at DATETIME(3) NULL,
        last_day DATE NULL,
        last_outcome VARCHAR(500) NULL
      )`);
    await runner.query(`
      CREATE TABLE worker_heartbeat (
        name VARCHAR(80) NOT NULL PRIMARY KEY,
        started_at DATETIME(3) NOT NULL,
        last_seen_at DATETIME(3) NOT NULL
      )`);
    await runner.query(`
      CREATE TABLE demo_clock (
        id TINYINT UNSIGNED NOT NULL PRIMARY KEY,
        offset_ms BIGINT NOT NULL,
        target_day DATE NULL,
        started_from DATE NULL
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'demo_clock',
      'worker_heartbeat',
      'schedule_run',
      'deadline_reminder',
      'deadline',
      'outbox_message',
    ]) {
      await runner.query(`DROP TABLE ${table}`);
    }
  }
}
