import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Cases1700000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE grant_case (
        id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
        version INT UNSIGNED NOT NULL DEFAULT 1,
        registry_number VARCHAR(40) NOT NULL,
        round_id INT UNSIGNED NOT NULL,
        pot_id INT UNSIGNED NOT NULL,
        organisation_id INT UNSIGNED NOT NULL,
        recipient_class ENUM('municipality','region') NOT NULL,
        county_code CHAR(2) NOT NULL,
        state VARCHAR(20) NOT NULL,
        state_since DATETIME(3) NOT NULL,
        officer_id INT UNSIGNED NULL,
        allotted BIGINT UNSIGNED NOT NULL,
        requisitioned BIGINT UNSIGNED NOT NULL DEFAULT 0,
        paid BIGINT UNSIGNED NOT NULL DEFAULT 0,
        used BIGINT UNSIGNED NULL,
        claimed BIGINT UNSIGNED NOT NULL DEFAULT 0,
        repaid BIGINT UNSIGNED NOT NULL DEFAULT 0,
        waived BIGINT UNSIGNED NOT NULL DEFAULT 0,
        wants_share TINYINT(1) NULL,
        next_due_on DATE NULL,
        next_due_kind VARCHAR(20) NULL,
        hearing_sent_on DATE NULL,
        hearing_answer_by DATE NULL,
        created_at DATETIME(3) NOT NULL,
        UNIQUE KEY case_registry_number (registry_number),
        UNIQUE KEY case_of_recipient (round_id, organisation_id),
        KEY case_by_state (round_id, state, id),
        KEY case_by_organisation (organisation_id, id),
        KEY case_by_county (county_code, state, id),
        KEY case_by_officer (officer_id, state, id),
        KEY case_by_due (next_due_on, id),
        KEY case_by_allotted (allotted, id),
        KEY case_by_paid (paid, id),
        KEY case_by_state_since (state_since, id),
        KEY case_by_pot_state (pot_id, state, id),
        CONSTRAINT case_round FOREIGN KEY (round_id) REFERENCES round (id),
        CONSTRAINT case_pot FOREIGN KEY (pot_id) REFERENCES pot (id),
        CONSTRAINT case_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
        CONSTRAINT paid_within_allotted CHECK (paid <= allotted)
      )`);
    await runner.query(`
      CREATE TABLE case_count (
        round_id INT UNSIGNED NOT NULL,
        pot_id INT UNSIGNED NOT NULL,
        county_code CHAR(2) NOT NULL,
        state VARCHAR(20) NOT NULL,
        n INT NOT NULL DEFAULT 0,
        PRIMARY KEY (round_id, pot_id, county_code, state),
        CONSTRAINT count_not_negative CHECK (n >= 0)
      )`);
    await runner.query(`
      CREATE TABLE case_event (
        id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
        case_id INT UNSIGNED NOT NULL,
        event VARCHAR(40) NOT NULL,
        from_state VARCHAR(20) NULL,
        to_state VARCHAR(20) NULL,
        actor_id INT UNSIGNED NULL,
        actor_name VARCHAR(120) NOT NULL,
        actor_role VARCHAR(30) NOT NULL,
        internal TINYINT(1) NOT NULL DEFAULT 0,
        text TEXT NULL,
        data TEXT NOT NULL,
        at DATETIME(3) NOT NULL,
        day DATE NOT NULL,
        KEY event_of_case (case_id, id),
        CONSTRAINT event_case FOREIGN KEY (case_id) REFERENCES grant_case (id)
      )`);
    await runner.query(`
      CREATE TABLE requisition (
        id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
        case_id INT UNSIGNED NOT NULL,
        amount BIGINT UNSIGNED NOT NULL,
        bankgiro VARCHAR(8) NOT NULL,
        wants_share TINYINT(1) NOT NULL,
        form_id VARCHAR(60) NOT NULL,
        form_version INT UNSIGNED NOT NULL,
        answers MEDIUMTEXT NOT NULL,
        signed_by INT UNSIGNED NOT NULL,
        signed_by_name VARCHAR(120) NOT NULL,
        received_at DATETIME(3) NOT NULL,
        received_on DATE NOT NULL,
        UNIQUE KEY one_requisition_per_case (case_id),
        CONSTRAINT requisition_case FOREIGN KEY (case_id) REFERENCES grant_case (id)
      )`);
    await runner.query(`
      CREATE TABLE payment (
        id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
        version INT UNSIGNED NOT NULL DEFAULT 1,
        case_id INT UNSIGNED NOT NULL,
        requisition_id INT UNSIGNED NOT NULL,
        redistribution_id INT UNSIGNED NULL,
        kind ENUM('requisition','redistribution') NOT NULL,
        amount BIGINT UNSIGNED NOT NULL,
        bankgiro VARCHAR(8) NOT NULL,
        state VARCHAR(20) NOT NULL,
        due_on DATE NOT NULL,
        prepared_by INT UNSIGNED NULL,
        attested_by INT UNSIGNED NULL,
        paid_on DATE NULL,
        reference VARCHAR(50) NULL,
        stop_reason VARCHAR(1000) NULL,
        created_at DATETIME(3) NOT NULL,
        UNIQUE KEY one_payment_per_source (requisition_id, kind, redistribution_id),
        KEY payment_by_state (state, due_on, id),
        KEY payment_of_case (case_id),
        CONSTRAINT payment_case FOREIGN KEY (case_id) REFERENCES grant_case (id),
        CONSTRAINT payment_requisition FOREIGN KEY (requisition_id) REFERENCES requisition (id),
        CONSTRAINT another_person_attests CHECK (attested_by IS NULL OR attested_by <> prepared_by)
      )`);
    await runner.query(`
      CREATE TABLE report (
        id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
        case_id INT UNSIGNED NOT NULL,
        number INT UNSIGNED NOT NULL,
        used BIGINT UNSIGNED NOT NULL,
        accepted_used BIGINT UNSIGNED NULL,
        form_id VARCHAR(60) NOT NULL,
        form_version INT UNSIGNED NOT NULL,
        answers MEDIUMTEXT NOT NULL,
        late TINYINT(1) NOT NULL,
        signed_by INT UNSIGNED NOT NULL,
        signed_by_name VARCHAR(120) NOT NULL,
        submitted_at DATETIME(3) NOT NULL,
        submitted_on DATE NOT NULL,
        reviewed_by INT UNSIGNED NULL,
        reviewed_by_name VARCHAR(120) NULL,
        reviewed_at DATETIME(3) NULL,
        review_note TEXT NULL,
        returned_at DATETIME(3) NULL,
        return_text TEXT NULL,
        UNIQUE KEY report_number (case_id, number),
        CONSTRAINT report_case FOREIGN KEY (case_id) REFERENCES grant_case (id)
      )`);
    await runner.query(`
      CREATE TABLE repayment_claim (
        id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
        version INT UNSIGNED NOT NULL DEFAULT 1,
        case_id INT UNSIGNED NOT NULL,
        ground ENUM('rest','wrongUse','reportMissing') NOT NULL,
        amount BIGINT UNSIGNED NOT NULL,
        received BIGINT UNSIGNED NOT NULL DEFAULT 0,
        reasons TEXT NOT NULL,
        due_on DATE NOT NULL,
        ocr VARCHAR(25) NOT NULL,
        state VARCHAR(20) NOT NULL,
        decided_by INT UNSIGNED NOT NULL,
        decided_by_name VARCHAR(120) NOT NULL,
        decided_on DATE NOT NULL,
        decided_at DATETIME(3) NOT NULL,
        UNIQUE KEY claim_of_case (case_id),
        UNIQUE KEY claim_ocr (ocr),
        KEY claim_by_state (state, due_on, id),
        CONSTRAINT claim_case FOREIGN KEY (case_id) REFERENCES grant_case (id),
        CONSTRAINT received_within_claim CHECK (received <= amount)
      )`);
    await runner.query(`
      CREATE TABLE repayment_receipt (
        id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
        claim_id INT UNSIGNED NOT NULL,
        amount BIGINT UNSIGNED NOT NULL,
        received_on DATE NOT NULL,
        reference VARCHAR(50) NOT NULL,
        registered_by INT UNSIGNED NOT NULL,
        registered_by_name VARCHAR(120) NOT NULL,
        registered_at DATETIME(3) NOT NULL,
        UNIQUE KEY receipt_reference (claim_id, reference),
        CONSTRAINT receipt_claim FOREIGN KEY (claim_id) REFERENCES repayment_claim (id)
      )`);
    await runner.query(`
      CREATE TABLE document (
        id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
        case_id INT UNSIGNED NOT NULL,
        kind VARCHAR(40) NOT NULL,
        title VARCHAR(200) NOT NULL,
        content_type VARCHAR(100) NOT NULL,
        content MEDIUMBLOB NOT NULL,
        sha256 CHAR(64) NOT NULL,
        internal TINYINT(1) NOT NULL DEFAULT 0,
        outbox_id BIGINT UNSIGNED NULL,
        created_at DATETIME(3) NOT NULL,
        UNIQUE KEY document_of_effect (outbox_id, kind),
        KEY document_of_case (case_id, id),
        CONSTRAINT document_case FOREIGN KEY (case_id) REFERENCES grant_case (id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'document',
      'repayment_receipt',
      'repayment_claim',
      'report',
      'payment',
      'requisition',
      'case_event',
      'case_count',
      'grant_case',
    ]) {
      await runner.query(`DROP TABLE ${table}`);
    }
  }
}
