import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A decision says which proposal it followed, so that a case that is tried anew needs a new one; a batch says what it was ordered to decide. */
export class DecidedProposals1700000000073 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE decision
      ADD COLUMN proposal_id INT UNSIGNED NULL,
      ADD UNIQUE KEY decision_of_proposal (proposal_id),
      ADD CONSTRAINT decision_proposal_followed FOREIGN KEY (proposal_id) REFERENCES decision_proposal (id)`);
    await runner.query('ALTER TABLE batch_row ADD COLUMN proposal_id INT UNSIGNED NULL AFTER case_version');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE batch_row DROP COLUMN proposal_id');
    await runner.query(`ALTER TABLE decision
      DROP FOREIGN KEY decision_proposal_followed, DROP KEY decision_of_proposal, DROP COLUMN proposal_id`);
  }
}
