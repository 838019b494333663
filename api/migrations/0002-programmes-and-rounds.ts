import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ProgrammesAndRounds1700000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE programme (
        id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
        code VARCHAR(40) NOT NULL,
        name VARCHAR(200) NOT NULL,
        purpose TEXT NOT NULL,
        authority_id INT UNSIGNED NOT NULL,
        UNIQUE KEY programme_code (code),
        CONSTRAINT programme_authority FOREIGN KEY (authority_id) REFERENCES organisation (id)
      )`);
    await runner.query(`
      CREATE TABLE round (
        id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
        version INT UNSIGNED NOT NULL DEFAULT 1,
        programme_id INT UNSIGNED NOT NULL,
        year SMALLINT UNSIGNED NOT NULL,
        name VARCHAR(200) NOT NULL,
        legal_basis VARCHAR(500) NOT NULL,
        frame BIGINT UNSIGNED NOT NULL,
        requisition_opens_on DATE NOT NULL,
        requisition_closes_on DATE NOT NULL,
        use_from DATE NOT NULL,
        use_to DATE NOT NULL,
        report_due_on DATE NOT NULL,
        repayment_due_on DATE NOT NULL,
        pay_within_working_days TINYINT UNSIGNED NOT NULL,
        carry_over_allowed TINYINT(1) NOT NULL DEFAULT 0,
        appeal_allowed TINYINT(1) NOT NULL DEFAULT 0,
        created_at DATETIME(3) NOT NULL,
        UNIQUE KEY round_name (programme_id, year, name),
        CONSTRAINT round_programme FOREIGN KEY (programme_id) REFERENCES programme (id)
      )`);
    await runner.query(`
      CREATE TABLE pot (
        id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
        round_id INT UNSIGNED NOT NULL,
        recipient_class ENUM('municipality','region') NOT NULL,
        name VARCHAR(100) NOT NULL,
        frame BIGINT UNSIGNED NOT NULL,
        UNIQUE KEY pot_of_class (round_id, recipient_class),
        CONSTRAINT pot_round FOREIGN KEY (round_id) REFERENCES round (id)
      )`);
    await runner.query(`
      CREATE TABLE allotment_preview (
        id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
        round_id INT UNSIGNED NOT NULL,
        pot_id INT UNSIGNED NOT NULL,
        file_name VARCHAR(200) NULL,
        content MEDIUMTEXT NOT NULL,
        created_by INT UNSIGNED NOT NULL,
        created_at DATETIME(3) NOT NULL,
        confirmed_at DATETIME(3) NULL,
        CONSTRAINT preview_pot FOREIGN KEY (pot_id) REFERENCES pot (id)
      )`);
    await runner.query(`
      CREATE TABLE redistribution (
        id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
        round_id INT UNSIGNED NOT NULL,
        pot_id INT UNSIGNED NOT NULL,
        pool BIGINT UNSIGNED NOT NULL,
        allotment_key VARCHAR(20) NOT NULL,
        reasons TEXT NOT NULL,
        shares MEDIUMTEXT NOT NULL,
        decided_by INT UNSIGNED NOT NULL,
        decided_at DATETIME(3) NOT NULL,
        CONSTRAINT redistribution_pot FOREIGN KEY (pot_id) REFERENCES pot (id)
      )`);
    await runner.query(`
      CREATE TABLE registry_series (
        authority_id INT UNSIGNED NOT NULL,
        year SMALLINT UNSIGNED NOT NULL,
        last_number INT UNSIGNED NOT NULL,
        PRIMARY KEY (authority_id, year)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'registry_series',
      'redistribution',
      'allotment_preview',
      'pot',
      'round',
      'programme',
    ]) {
      await runner.query(`DROP TABLE ${table}`);
    }
  }
}
