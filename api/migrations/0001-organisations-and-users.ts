import type { MigrationInterface, QueryRunner } from 'typeorm';

export class OrganisationsAndUsers1700000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE organisation (
        id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
        version INT UNSIGNED NOT NULL DEFAULT 1,
        kind ENUM('municipality','region','countyBoard','grantingAuthority') NOT NULL,
        name VARCHAR(200) NOT NULL,
        organisation_number CHAR(10) NULL,
        municipality_code CHAR(4) NULL,
        county_code CHAR(2) NULL,
        contact_email VARCHAR(254) NULL,
        contact_phone VARCHAR(40) NULL,
        postal_address VARCHAR(300) NULL,
        bankgiro VARCHAR(8) NULL,
        registry_pattern VARCHAR(60) NULL,
        UNIQUE KEY organisation_number_of_kind (kind, organisation_number),
        UNIQUE KEY municipality_code (municipality_code),
        KEY organisation_by_name (name),
        KEY organisation_by_county (county_code, kind)
      )`);
    await runner.query(`
      CREATE TABLE app_user (
        id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
        version INT UNSIGNED NOT NULL DEFAULT 1,
        email VARCHAR(254) NOT NULL,
        name VARCHAR(120) NOT NULL,
        password_hash VARCHAR(200) NULL,
        active TINYINT(1) NOT NULL DEFAULT 1,
        locale ENUM('sv','en') NOT NULL DEFAULT 'sv',
        mail_preference ENUM('atOnce','dailyDigest','off') NOT NULL DEFAULT 'atOnce',
        preferences MEDIUMTEXT NULL,
        last_sign_in_at DATETIME(3) NULL,
        created_at DATETIME(3) NOT NULL,
        UNIQUE KEY app_user_email (email)
      )`);
    await runner.query(`
      CREATE TABLE membership (
        id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
        user_id INT UNSIGNED NOT NULL,
        organisation_id INT UNSIGNED NOT NULL,
        role VARCHAR(30) NOT NULL,
        programme_id INT UNSIGNED NULL,
        valid_from DATE NOT NULL,
        valid_to DATE NULL,
        KEY membership_of_user (user_id),
        KEY membership_of_organisation (organisation_id, role),
        CONSTRAINT membership_user FOREIGN KEY (user_id) REFERENCES app_user (id),
        CONSTRAINT membership_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id)
      )`);
    await runner.query(`
      CREATE TABLE session (
        token_hash CHAR(64) NOT NULL PRIMARY KEY,
        user_id INT UNSIGNED NOT NULL,
        csrf_token CHAR(43) NOT NULL,
        created_at DATETIME(3) NOT NULL,
        expires_at DATETIME(3) NOT NULL,
        KEY session_of_user (user_id),
        KEY session_by_expiry (expires_at),
        CONSTRAINT session_user FOREIGN KEY (user_id) REFERENCES app_user (id)
      )`);
    await runner.query(`
      CREATE TABLE invitation (
        id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
        user_id INT UNSIGNED NOT NULL,
        token_hash CHAR(64) NOT NULL,
        invited_by INT UNSIGNED NULL,
        created_at DATETIME(3) NOT NULL,
        expires_at DATETIME(3) NOT NULL,
        accepted_at DATETIME(3) NULL,
        UNIQUE KEY invitation_token (token_hash),
        CONSTRAINT invitation_user FOREIGN KEY (user_id) REFERENCES app_user (id)
      )`);
    await runner.query(`
      CREATE TABLE idempotency_key (
        user_id INT UNSIGNED NOT NULL,
        idempotency_key VARCHAR(100) NOT NULL,
        request_hash CHAR(64) NOT NULL,
        status SMALLINT UNSIGNED NULL,
        body MEDIUMTEXT NULL,
        created_at DATETIME(3) NOT NULL,
        PRIMARY KEY (user_id, idempotency_key),
        KEY idempotency_by_age (created_at)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'idempotency_key',
      'invitation',
      'session',
      'membership',
      'app_user',
      'organisation',
    ]) {
      await runner.query(`DROP TABLE ${table}`);
    }
  }
}
